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

-- The files of the hat that the acting person wears. Who only asks or offers can have told something in each:
-- theirs is whichever no other role of theirs has, so that nobody ends or rests what belongs to that role.
create function sec.my_files() returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.hat is distinct from 'ASKER' then
    return array(select sec.file_of(me.hat) where me.hat is not null);
  end if;
  return array(select f from unnest(array['PEER', 'COLLEAGUE']) f where not exists (select from sec.hats() h
    where h.person = me.person and h.hat <> 'ASKER' and sec.file_of(h.hat) = f
      and h.since <= me.at and (h.until is null or h.until > me.at)));
end $$;

-- Whether the acting person's own file rests, in the hat they wear.
create function sec.i_rest() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  return exists (select from confidentiality.resting r
    where r.person = me.person and r.ended_at is null and r.file = any (sec.my_files()));
end $$;

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

-- Only the person, for the file of their hat; also twice. What began in the same moment ends in the same: who
-- asked and is a peer by now could not end the rest of the other file.
create function sec.let_rest(rests boolean) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting(); mine uuid := sec.own_file(); files text[];
begin
  if mine is null or me.hat not in ('ASKER', 'PEER', 'SUPPORTER') then
    raise exception 'not one''s own file' using errcode = 'insufficient_privilege';
  end if;
  files := sec.my_files();
  if not rests then
    files := files || array(select r.file from confidentiality.resting r
      where r.person = mine and r.ended_at is null and r.since in (select o.since
        from confidentiality.resting o where o.person = mine and o.ended_at is null and o.file = any (files)));
  end if;
  perform sec.rest(mine, x.file, rests, me.at) from unnest(files) x (file);
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
      'sec.who_rests()', 'sec.my_files()']::regprocedure[] loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to accanto_app, accanto_definer', f);
  end loop;
end $$;
alter function sec.rest(uuid, text, boolean, timestamptz) owner to accanto_definer;
revoke execute on function sec.file_of(text), sec.rest(uuid, text, boolean, timestamptz) from public;
grant execute on function sec.file_of(text) to accanto_definer;
