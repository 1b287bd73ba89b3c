-- Forgets the roles of one file, and with the last of them the person: what is left is an id without a name (…),
-- because cards and notes of others say by whom they were made.
create function sec.forget_in_access(whose uuid, which text, alone boolean, moment timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare roles text[] := case when which = 'PEER' then array['ASKER', 'PEER']
  when alone then array['ASKER', 'SUPPORTER'] else array['SUPPORTER'] end;
begin
  delete from access.session s where s.person = whose and s.hat = any (roles);
  delete from access.hat h where h.person = whose and h.hat = any (roles);
  if not exists (select from access.hat h where h.person = whose and (h.until is null or h.until > moment)) then
    delete from access.session s where s.person = whose;
    delete from access.ticket t where t.person = whose
      or t.card in (select c.id from access.card c where c.person = whose);
    delete from access.card c where c.person = whose;
    delete from access.account a where a.person = whose;
    delete from access.device d where d.person = whose;
    delete from access.asking_code a where a.person = whose;
    delete from access.sign_in_event e where e.person = whose;
  end if;
  if alone then
    update access.person p set called = '…', language = 'en', created_at = 'epoch' where p.id = whose;
    delete from access.listed_name l where l.person = whose;
    delete from access.earlier_name e where e.person = whose;
  end if;
end $$;

alter function sec.forget_in_access(uuid, text, boolean, timestamptz) owner to accanto_definer;
revoke execute on function sec.forget_in_access(uuid, text, boolean, timestamptz) from public;
grant update (called, language, created_at) on access.person to accanto_definer;
grant select, delete on access.hat, access.session, access.listed_name to accanto_definer;

create function sec.everybody() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$ select p.id from access.person p $$;
alter function sec.everybody() owner to accanto_definer;
revoke execute on function sec.everybody() from public;
