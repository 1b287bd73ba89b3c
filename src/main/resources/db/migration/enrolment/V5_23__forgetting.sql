-- What somebody asked for, offered and told of themselves in one role.
create function sec.forget_in_enrolment(whose uuid, which text, alone boolean, moment timestamptz)
returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare came_as text := case which when 'PEER' then 'PEER' else 'SUPPORTER' end;
begin
  delete from enrolment.story s where s.owner = whose and s.file = which;
  delete from enrolment.invited i where i.person = whose
    and exists (select from enrolment.imported m where m.person = whose and m.kind = came_as);
  delete from enrolment.imported m where m.person = whose and m.kind = came_as;
  if which = 'PEER' then
    delete from enrolment.item i where i.person = whose;
    delete from enrolment.wish w where w.person = whose;
    delete from enrolment.safe_contact c where c.person = whose;
    delete from enrolment.request r where r.person = whose;
  else
    delete from enrolment.experience e where e.supporter = whose;
    delete from enrolment.offer o where o.supporter = whose;
    delete from enrolment.requirement r where r.supporter = whose;
    delete from enrolment.application a where a.supporter = whose;
    delete from enrolment.pause p where p.person = whose;
    delete from enrolment.contact c where c.person = whose;
  end if;
  -- Whom somebody must not meet does not say in which role: it protects for as long as they are here.
  if alone then
    delete from enrolment.apart a where a.owner = whose;
    delete from enrolment.contact c where c.person = whose;
  end if;
end $$;

-- Whether this person has asked for support, or offered it.
create function sec.has_asked(whose uuid, which text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case which when 'PEER' then exists (select from enrolment.request r where r.person = whose)
    else exists (select from enrolment.application a where a.supporter = whose) end $$;

alter function sec.has_asked(uuid, text) owner to accanto_definer;
revoke execute on function sec.has_asked(uuid, text) from public;
alter function sec.forget_in_enrolment(uuid, text, boolean, timestamptz) owner to accanto_definer;
revoke execute on function sec.forget_in_enrolment(uuid, text, boolean, timestamptz) from public;
grant select, delete on enrolment.story, enrolment.item, enrolment.wish, enrolment.safe_contact, enrolment.request,
  enrolment.experience, enrolment.offer, enrolment.requirement, enrolment.application, enrolment.pause,
  enrolment.contact, enrolment.apart, enrolment.imported to accanto_definer;
