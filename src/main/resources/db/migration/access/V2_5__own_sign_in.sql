-- Somebody who is signed in chooses another password; the caller has compared the old one.
create function sec.change_password(password text, event uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  update access.account a set password_hash = password, set_at = me.at where a.person = me.person;
  insert into access.sign_in_event (id, person, kind, by, at)
    values (event, me.person, 'PASSWORD_CHANGED', me.person, me.at);
end $$;

-- What happened to my sign-in, with the name of who did it.
create function sec.my_sign_in_events() returns table (kind text, by_called text, by_me boolean, at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  return query select e.kind, p.called, e.by = me.person, e.at
    from access.sign_in_event e left join access.person p on p.id = e.by
   where e.person = me.person order by e.at desc limit 20;
end $$;

do $$ declare f regprocedure; begin
  foreach f in array array['sec.change_password(text,uuid)', 'sec.my_sign_in_events()']::regprocedure[] loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to accanto_app', f);
  end loop;
end $$;
