-- What somebody does with their own PIN or password after signing in.

-- Which secret somebody who was away is asked for; null: none. Who has neither is not asked: they could never
-- come back.
create function sec.secret_asked(whose uuid, away interval, pin_away interval, password_away interval) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return case
    when exists (select from access.card c
      where c.person = whose and c.revoked_at is null and c.pin_hash is not null)
      then case when away >= pin_away then 'PIN' end
    when away >= password_away and exists (select from access.account a where a.person = whose) then 'PASSWORD' end;
end $$;

-- What the acting person could give once more, before something grave; null: nothing.
create function sec.my_secret() returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select sec.secret_asked(sec.person(), interval '100 years', interval '0', interval '0') $$;

-- The secret was right: the session goes on.
create function sec.come_back(session uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  update access.session s set seen_at = me.at, proved_at = me.at
   where s.id = come_back.session and s.person = me.person and s.ended_at is null;
end $$;

-- The person of a session, also of one that has ended: whose words a form holds that came too late.
create function sec.person_of_session(hash bytea) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.person from access.session s where s.token_hash = hash
$$;

-- Another PIN for one's own card; the caller has compared the old one.
create function sec.change_pin(pin text, event uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  update access.card c set pin_hash = pin, pin_set_at = me.at
   where c.person = me.person and c.revoked_at is null and c.pin_hash is not null;
  insert into access.sign_in_event (id, person, kind, by, at)
    values (event, me.person, 'PIN_CHANGED', me.person, me.at);
end $$;

do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = 'sec' and p.proname in ('secret_asked', 'my_secret', 'come_back',
       'person_of_session', 'change_pin') loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function sec.secret_asked(uuid, interval, interval, interval) to accanto_definer;
grant execute on function sec.my_secret(), sec.come_back(uuid), sec.person_of_session(bytea), sec.change_pin(text, uuid) to accanto_app;
