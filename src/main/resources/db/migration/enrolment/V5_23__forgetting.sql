-- What somebody asked for, offered and told of themselves in one role.
create function sec.forget_in_enrolment(whose uuid, which text, alone boolean, moment timestamptz)
returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare came_as text := case which when 'PEER' then 'PEER' else 'SUPPORTER' end;
begin
  delete from enrolment.story s where s.owner = whose and s.file = which;
  delete from enrolment.invited i where i.person = whose
    and exists (select from enrolment.imported m where m.person = whose and m.kind = came_as);
  -- By this hash alone the next list knows that somebody is not to be brought again.
  update enrolment.imported m set said = '{}', external_id = '', since = null, answer = 'NO', answered_at = moment
   where m.person = whose and m.kind = came_as;
  if which = 'PEER' then
    delete from enrolment.item i where i.person = whose;
    delete from enrolment.safety s where s.person = whose;
    delete from enrolment.wish w where w.person = whose;
    delete from enrolment.safe_contact c where c.person = whose;
    delete from enrolment.request r where r.person = whose;
  else
    delete from enrolment.experience e where e.supporter = whose;
    delete from enrolment.rather_not n where n.supporter = whose;
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

-- Whether somebody waits for an answer of coordinators: they are here, whatever their roles say.
create function sec.is_answered(whose uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from enrolment.request r where r.person = whose and r.state in ('SENT', 'TALK_FIRST'))
    or exists (select from enrolment.application a where a.supporter = whose and a.state in ('APPLIED', 'INTERVIEW')) $$;

alter function sec.is_answered(uuid) owner to accanto_definer;
revoke execute on function sec.is_answered(uuid) from public;
alter function sec.forget_in_enrolment(uuid, text, boolean, timestamptz) owner to accanto_definer;
revoke execute on function sec.forget_in_enrolment(uuid, text, boolean, timestamptz) from public;
grant select, delete on enrolment.story, enrolment.item, enrolment.safety, enrolment.wish, enrolment.safe_contact, enrolment.request,
  enrolment.experience, enrolment.rather_not, enrolment.offer, enrolment.requirement, enrolment.application, enrolment.pause,
  enrolment.contact, enrolment.apart, enrolment.invited to accanto_definer;
grant select, update (said, external_id, since, answer, answered_at) on enrolment.imported to accanto_definer;
