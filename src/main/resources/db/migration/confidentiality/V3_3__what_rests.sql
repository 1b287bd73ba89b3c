-- Letting one's file rest, and the fence around what rests. The table stands in V3_0.
alter table confidentiality.resting enable row level security;
alter table confidentiality.resting force row level security;
grant select on confidentiality.resting to accanto_app, accanto_definer;
grant insert, update on confidentiality.resting to accanto_definer;
create policy own on confidentiality.resting for select to accanto_app
  using (person = (select sec.own_file()));

-- The file in which things belong to who wears this hat.
create function sec.file_of(hat text) returns text language sql immutable as
$$ select case when hat in ('ASKER', 'PEER') then 'PEER' else 'COLLEAGUE' end $$;

-- Whether the acting person's own file rests, in the hat they wear.
create function sec.i_rest() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((a).person = any (sec.resting(sec.file_of((a).hat))), false) from sec.acting() a $$;

-- For other functions of this schema, which know that the person wants it; also twice.
create function sec.rest(whose uuid, which text, rests boolean, moment timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if rests then
    insert into confidentiality.resting (person, file, since) values (whose, which, moment) on conflict do nothing;
  else
    update confidentiality.resting r set ended_at = greatest(moment, r.since)
     where r.person = whose and r.file = which and r.ended_at is null;
  end if;
end $$;

-- Only the person, for the file of their hat; also twice.
create function sec.let_rest(rests boolean) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting(); mine uuid := sec.own_file();
begin
  if mine is null or me.hat not in ('PEER', 'SUPPORTER') then
    raise exception 'not one''s own file' using errcode = 'insufficient_privilege';
  end if;
  perform sec.rest(mine, sec.file_of(me.hat), rests, me.at);
end $$;

-- Of whom the acting person is told that their file rests, and nothing else: with whom they walk; a
-- coordinator of everybody.
create function sec.who_rests() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.person from sec.acting() me, confidentiality.resting r
   where r.ended_at is null and r.person <> me.person and (me.hat = 'COORDINATOR'
     or me.hat = 'SUPPORTER' and r.file = 'PEER' and exists (select from confidentiality.pair p
       where p.peer = r.person and p.supporter = me.person and p.ended_at is null)
     or me.hat = 'PEER' and r.file = 'COLLEAGUE' and exists (select from confidentiality.pair p
       where p.supporter = r.person and p.peer = me.person and p.ended_at is null)) $$;

-- Fences a table of people: whatever other policies say, of a file that rests only its person reads, and
-- nobody writes. For migrations. also: a column with somebody else whose own the row is too. Whose files
-- rest is asked first: it is the shortest look, and mostly nobody's do.
create procedure sec.fence(of_table regclass, owner_column text, which text, also text default null)
language plpgsql as $$
declare
  rests text := format('%I = any ((select sec.resting(%L))::uuid[])', owner_column, which);
  own   text := format('%I = (select sec.person())', owner_column);
begin
  if also is not null then
    own := format('(select sec.person()) in (%I, %I)', owner_column, also);
  end if;
  execute format('create policy rests_%s on %s as restrictive for all to accanto_app
    using (not (%s) or %s) with check (not (%s))', lower(which), of_table, rests, own, rests);
end $$;
revoke execute on procedure sec.fence(regclass, text, text, text) from public;

do $$ declare f regprocedure; begin
  foreach f in array array['sec.i_rest()', 'sec.let_rest(boolean)',
      'sec.who_rests()']::regprocedure[] loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to accanto_app, accanto_definer', f);
  end loop;
end $$;
alter function sec.rest(uuid, text, boolean, timestamptz) owner to accanto_definer;
revoke execute on function sec.file_of(text), sec.rest(uuid, text, boolean, timestamptz) from public;
grant execute on function sec.file_of(text) to accanto_definer;
