-- Which master keys there are, and another one without a pause. For the owner only, who migrates and
-- never answers a page.

-- At a start and before a change: which master keys are needed. Only one at a time looks.
create function sec.master_keys() returns setof integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(726574);
  return query select m.id from vault.master_key m;
end $$;

create function sec.know_master_key(number integer) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into vault.master_key (id, known_at) values (number, clock_timestamp()) on conflict do nothing $$;

-- Some keys that another master key still wraps. Who is being sealed at this moment waits for no one.
create function sec.keys_to_rewrap(wanted integer, many integer) returns setof vault.data_key
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select k.* from vault.data_key k where k.wrapped is not null and k.master <> wanted
   limit many for no key update $$;

create function sec.rewrap(whose uuid, which text, number integer, rewrapped bytea, wanted integer)
returns void language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update vault.data_key k set wrapped = rewrapped, master = wanted
   where k.person = whose and k.file = which and k.id = number and k.wrapped is not null $$;

-- Forgets the number of a master key; fails as long as a single key needs it.
create function sec.forget_master_key(number integer) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  delete from vault.master_key m where m.id = number $$;

do $$ declare f regprocedure; begin
  foreach f in array array['sec.master_keys()', 'sec.know_master_key(integer)', 'sec.keys_to_rewrap(integer,integer)',
      'sec.rewrap(uuid,text,integer,bytea,integer)', 'sec.forget_master_key(integer)']::regprocedure[] loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to accanto_owner', f);
  end loop;
end $$;
