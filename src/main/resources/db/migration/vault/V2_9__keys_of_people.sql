-- What people told is sealed with keys that stand here, each wrapped by a master key that is not in any
-- database: who holds only the files of this one reads no words. A schema of its own, so that its copies
-- can be kept shorter than those of the rest.
create schema vault;
grant usage on schema vault to accanto_definer;

-- Which master keys wrap something here, by number; the keys themselves stand in a file or a KMS. A start
-- that does not know all of these is refused.
create table vault.master_key (
  id       integer primary key,
  known_at timestamptz not null
);

-- One key for each person and each file of that person, so that one file can be forgotten without the
-- other. A key that was destroyed leaves its number: who meets its words knows that they are gone.
create table vault.data_key (
  person       uuid not null,
  file         text not null check (file in ('PEER', 'COLLEAGUE')),
  id           integer not null,
  wrapped      bytea check (octet_length(wrapped) <= 1000),
  master       integer references vault.master_key,
  made_at      timestamptz not null,
  destroyed_at timestamptz,
  primary key (person, file, id),
  check ((wrapped is null) = (master is null) and (wrapped is null) = (destroyed_at is not null))
);
create unique index data_key_in_use on vault.data_key (person, file) where wrapped is not null;
create index data_key_of_master on vault.data_key (master) where wrapped is not null;

alter table vault.master_key enable row level security;
alter table vault.master_key force row level security;
alter table vault.data_key enable row level security;
alter table vault.data_key force row level security;
grant select, insert, update, delete on vault.master_key, vault.data_key to accanto_definer;

-- The keys of these people, for whoever acts: useless without the master key, and what they would open
-- is guarded by the policies of its own table.
create function sec.data_keys(people uuid[], files text[]) returns setof vault.data_key
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if (sec.acting()).person is null then
    raise exception 'nobody is acting' using errcode = 'insufficient_privilege';
  end if;
  return query select k.* from unnest(people, files) w (person, file)
    join vault.data_key k on k.person = w.person and k.file = w.file;
end $$;

-- Keeps new keys, each unless there is one; returns those that count from now on. Nothing when a master
-- key is no longer used: the caller takes the newer one and comes again.
create function sec.keep_data_keys(people uuid[], files text[], numbers integer[], sealed_keys bytea[],
  by_masters integer[]) returns setof vault.data_key
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me    sec.acting_person := sec.acting();
  known integer;
begin
  if me.person is null then
    raise exception 'nobody is acting' using errcode = 'insufficient_privilege';
  end if;
  perform from vault.master_key m where m.id = any (by_masters) for key share;
  get diagnostics known = row_count;
  if known < (select count(distinct w.master) from unnest(by_masters) w (master)) then
    return;
  end if;
  -- In one order: two who make keys for the same people do not wait for each other in a circle.
  insert into vault.data_key (person, file, id, wrapped, master, made_at)
    select w.person, w.file, w.id, w.wrapped, w.master, me.at
      from unnest(people, files, numbers, sealed_keys, by_masters) w (person, file, id, wrapped, master)
     order by w.person, w.file
    on conflict (person, file) where wrapped is not null do nothing;
  return query select k.* from unnest(people, files) w (person, file)
    join vault.data_key k on k.person = w.person and k.file = w.file and k.wrapped is not null;
end $$;

do $$ declare f regprocedure; begin
  foreach f in array array['sec.data_keys(uuid[],text[])',
      'sec.keep_data_keys(uuid[],text[],integer[],bytea[],integer[])']::regprocedure[] loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to accanto_app', f);
  end loop;
end $$;
