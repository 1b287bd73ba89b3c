-- How a file is forgotten. For the owner only, who migrates and never answers a page: the application that
-- answers pages can forget nobody, whatever statement got into it.

-- What the ledger keeps of a file: who does not have the id cannot find it out.
create function sec.mark_of(whose uuid, which text) returns text language sql immutable as $$
  select encode(sha256(convert_to(whose || '|' || which, 'UTF8')), 'hex') $$;

create function sec.marks_of(f rights.forgetting) returns text[] language sql immutable as $$
  select case f.hat when 'ASKER' then array[sec.mark_of(f.person, 'PEER'), sec.mark_of(f.person, 'COLLEAGUE')]
    else array[sec.mark_of(f.person, f.file)] end $$;

-- Each module forgets what it keeps, by a function forget_in_ and its name: none has to know another.
--   whose, which: the person and their file
--   alone: nothing else of this person is here. Whoever only asks may ask in either role.
create function sec.forget_file(whose uuid, which text, moment timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare f record; alone boolean;
begin
  select not exists (select from sec.hats() h where h.person = whose
    and h.hat not in ('ASKER', case which when 'PEER' then 'PEER' else 'SUPPORTER' end))
    and not sec.has_asked(whose, case which when 'PEER' then 'COLLEAGUE' else 'PEER' end) into alone;
  for f in select p.oid::regproc as name from pg_proc p
      where p.pronamespace = 'sec'::regnamespace and p.proname like 'forget\_in\_%' order by p.proname loop
    execute format('select %s($1, $2, $3, $4)', f.name) using whose, which, alone, moment;
  end loop;
end $$;

-- Whose week is over and whom nothing holds back.
create function sec.due_to_forget(moment timestamptz) returns table (id uuid, marks text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.id, sec.marks_of(f) from rights.forgetting f
   where f.due_at <= moment and not exists (select from rights.hold h
     where h.forgetting = f.id and h.ended_at is null and h.until_at > moment)
   order by f.due_at $$;

-- Forgets one, if it is still due: whoever takes it back at the same moment comes before or after.
create function sec.forget(of uuid, moment timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare f rights.forgetting;
begin
  select x.* into f from rights.forgetting x where x.id = of for update;
  if not found or not exists (select from sec.due_to_forget(moment) d where d.id = of) then
    return false;
  end if;
  perform sec.forget_file(f.person, f.file, moment);
  if f.hat = 'ASKER' then
    perform sec.forget_file(f.person, 'COLLEAGUE', moment);
  end if;
  insert into rights.forgotten (mark, at) select m, moment from unnest(sec.marks_of(f)) m
    on conflict do nothing;
  delete from rights.forgetting x where x.id = of;
  return true;
end $$;

-- At a start: forgets again what stands in the ledger and not here, because this is an older copy.
-- Returns how many lines were new to it.
create function sec.forget_again(marks text[], moments timestamptz[]) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare f record; found_new integer := 0;
begin
  for f in select l.mark, l.at from unnest(marks, moments) l (mark, at)
      where not exists (select from rights.forgotten r where r.mark = l.mark and r.at = l.at) loop
    perform sec.forget_file(p.person, w.file, f.at)
      from (select distinct h.person from sec.hats() h) p, (values ('PEER'), ('COLLEAGUE')) w (file)
     where sec.mark_of(p.person, w.file) = f.mark;
    delete from rights.forgetting x where sec.mark_of(x.person, x.file) = f.mark;
    insert into rights.forgotten (mark, at) values (f.mark, f.at);
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
  foreach f in array array['sec.forget_file(uuid,text,timestamptz)', 'sec.due_to_forget(timestamptz)',
      'sec.forget(uuid,timestamptz)', 'sec.forget_again(text[],timestamptz[])', 'sec.ledger(text)',
      'sec.forgotten()', 'sec.mark_of(uuid,text)', 'sec.marks_of(rights.forgetting)']::regprocedure[] loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to accanto_owner', f);
  end loop;
end $$;
grant execute on function sec.hats() to accanto_definer;
