-- How a file is forgotten. For the owner only, who migrates and never answers a page: the application that
-- answers pages can forget nobody, whatever statement got into it.

-- What the ledger keeps of a file: who does not have the id cannot find it out.
create function sec.mark_of(whose uuid, which text) returns text language sql immutable as $$
  select encode(sha256(convert_to(whose || '|' || which, 'UTF8')), 'hex') $$;

-- Each module forgets what it keeps, by a function forget_in_ and its name: none has to know another.
--   whose, which: the person and their file
--   alone: no other role of this person is or was here
create function sec.forget_file(whose uuid, which text, moment timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare f record; alone boolean := sec.is_alone(whose, which);
begin
  for f in select p.oid::regproc as name from pg_proc p
      where p.pronamespace = 'sec'::regnamespace and p.proname like 'forget\_in\_%' order by p.proname loop
    execute format('select %s($1, $2, $3, $4)', f.name) using whose, which, alone, moment;
  end loop;
end $$;

-- Whether this file is all that somebody has been here.
create function sec.is_alone(whose uuid, which text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select not exists (select from sec.hats() h where h.person = whose
    and h.hat not in ('ASKER', case which when 'PEER' then 'PEER' else 'SUPPORTER' end)) $$;

-- With the only role goes whatever was told in the other file while asking: nobody could ask for it later.
create function sec.files_of(f rights.forgetting) returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when sec.is_alone(f.person, f.file) then array['PEER', 'COLLEAGUE'] else array[f.file] end $$;

-- Begins whatever is due and not held back: its moment stays the same, however often it is tried.
create function sec.begin_forgetting(moment timestamptz)
returns table (id uuid, marks text[], at timestamptz)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  -- A clock that runs ahead would end the week of everybody, and every hold.
  if moment > clock_timestamp() + (select k.ahead from sec.key k) then
    raise exception 'the clock of the application is ahead of the database''s';
  end if;
  update rights.forgetting f set begun_at = moment
   where f.begun_at is null and f.due_at <= moment and not exists (select from rights.hold h
     where h.forgetting = f.id and h.ended_at is null and h.until_at > moment);
  return query select f.id, (select array_agg(sec.mark_of(f.person, w) order by w) from unnest(sec.files_of(f)) w),
      f.begun_at
    from rights.forgetting f where f.begun_at is not null order by f.begun_at, f.id;
end $$;

-- Forgets one that has begun. Who came back while it had its time is let go: false.
create function sec.forget(of uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare f rights.forgetting; files text[]; which text;
begin
  select x.* into f from rights.forgetting x where x.id = of and x.begun_at is not null for update;
  if not found then
    return false;
  end if;
  if f.after_a_time and not sec.still_past_its_time(f) then
    delete from rights.forgetting x where x.id = of;
    return false;
  end if;
  files := sec.files_of(f);
  foreach which in array files loop
    perform sec.forget_file(f.person, which, f.begun_at);
  end loop;
  insert into rights.forgotten (mark, at) select sec.mark_of(f.person, w), f.begun_at from unnest(files) w
    on conflict do nothing;
  delete from rights.forgetting x where x.id = of;
  return true;
end $$;

-- At a start: forgets again what stands in the ledger and not here, because this is an older copy. Not the
-- file of somebody who was given that role later. Returns how many lines were new to it.
create function sec.forget_again(marks text[], moments timestamptz[]) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare f record; found_new integer := 0;
begin
  for f in select distinct l.mark, l.at from unnest(marks, moments) l (mark, at)
      where not exists (select from rights.forgotten r where r.mark = l.mark and r.at = l.at) loop
    perform sec.forget_file(p.id, w.file, f.at) from sec.everybody() p (id), (values ('PEER'), ('COLLEAGUE')) w (file)
     where sec.mark_of(p.id, w.file) = f.mark and not exists (select from sec.hats() h
       where h.person = p.id and sec.file_of(h.hat) = w.file and h.since > f.at);
    delete from rights.forgetting x where sec.mark_of(x.person, x.file) = f.mark and x.asked_at <= f.at;
    insert into rights.forgotten (mark, at) values (f.mark, f.at) on conflict do nothing;
    found_new := found_new + 1;
  end loop;
  return found_new;
end $$;

-- The ledger that belongs here; takes this one when there is none yet.
create function sec.ledger(offered text) returns text
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into rights.ledger (id) select offered where offered is not null on conflict do nothing;
  select l.id from rights.ledger l $$;

-- How many lines its ledger has at least.
create function sec.forgotten() returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) from rights.forgotten $$;

do $$ declare f regprocedure; begin
  foreach f in array array['sec.forget_file(uuid,text,timestamptz)', 'sec.begin_forgetting(timestamptz)',
      'sec.forget(uuid)', 'sec.is_alone(uuid,text)', 'sec.files_of(rights.forgetting)', 'sec.forget_again(text[],timestamptz[])', 'sec.ledger(text)',
      'sec.forgotten()', 'sec.mark_of(uuid,text)']::regprocedure[] loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to accanto_owner', f);
  end loop;
end $$;
grant execute on function sec.hats() to accanto_definer;
