-- Who has left, or has no device here, asks on paper to be forgotten: a coordinator writes down what the person
-- signs, and a second person who was there says so from a sign-in of their own. Only then it is asked for, with
-- the same seven days, rest and holds. When it is done this no longer says whose file it was; who did it stays.
create table rights.paper (
  id            uuid primary key,
  person        uuid,
  hat           text not null check (hat in ('ASKER', 'PEER', 'SUPPORTER')),
  recorder      uuid not null,
  witness       uuid not null,
  recorded_at   timestamptz not null,
  answered_at   timestamptz,
  seen_signed   boolean,
  -- By the person, or told to a coordinator.
  taken_back_at timestamptz,
  taken_back_by uuid,
  check (recorder <> witness and person not in (recorder, witness)),
  check ((answered_at is null) = (seen_signed is null)),
  check (taken_back_at is null or seen_signed)
);
create index paper_of_person on rights.paper (person);

alter table rights.paper enable row level security;
alter table rights.paper force row level security;
grant select, insert on rights.paper to accanto_app;
grant select, insert, update on rights.paper to accanto_definer;

-- In which roles somebody told something that can be forgotten: for a coordinator, about others. Nothing also
-- when it is asked for already, and when they keep apart: somebody else must, and why is not said.
create function sec.forgettable(whose uuid) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.hat from sec.acting() me, sec.hats() h
   where me.hat = 'COORDINATOR' and h.person = whose and whose <> me.person and not sec.walled(whose, me.person)
     and (h.hat in ('PEER', 'SUPPORTER') or h.hat = 'ASKER' and not exists (
       select from sec.hats() o where o.person = whose and o.hat <> 'ASKER'))
     and not exists (select from rights.forgetting f where f.person = whose and f.file = sec.file_of(h.hat)
       and (not f.after_a_time or f.begun_at is not null))
  group by h.hat order by h.hat $$;

-- Every coordinator reads all of it: nobody does this unseen. A professional, where they are the second person.
create policy whose_paper on rights.paper for select to accanto_app
  using (person = (select sec.own_file()) and hat = (select (sec.acting()).hat)
    or (select sec.wears('COORDINATOR')) and person is distinct from (select sec.person())
    or witness = (select sec.me_as('PROFESSIONAL')));
create policy written_down on rights.paper for insert to accanto_app
  with check (recorder = (select sec.me_as('COORDINATOR')) and recorded_at = (select sec.now())
    and answered_at is null and taken_back_at is null
    and hat in (select sec.forgettable(person))
    and exists (select from sec.staff() c where c.person = witness));

-- Who stands on a sheet, for whoever reads it.
create function sec.people_on_paper(sheet uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array[p.person, p.recorder, p.witness] from rights.paper p, sec.acting() me
   where p.id = sheet and (me.hat = 'COORDINATOR' and p.person is distinct from me.person
     or me.hat = 'PROFESSIONAL' and p.witness = me.person) $$;

-- The second person answers once, within fourteen days. True when it is answered so now.
create function sec.witness_forgetting(wanted uuid, signed boolean) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting(); p rights.paper;
begin
  select * into p from rights.paper x where x.id = wanted and x.witness = me.person
    and me.hat in ('COORDINATOR', 'PROFESSIONAL') for update;
  if p.id is null or p.person is null or p.recorded_at < me.at - interval '14 days'
      or sec.walled(p.person, me.person) then
    return false;
  end if;
  if p.answered_at is not null then
    return p.seen_signed = signed;
  end if;
  update rights.paper x set answered_at = me.at, seen_signed = signed where x.id = wanted;
  if signed then
    perform sec.due_in_a_week(p.id, p.person, p.hat, p.id, me.at);
  end if;
  return true;
end $$;

-- Somebody who cannot sign in tells a coordinator that it is to be kept after all: whom to tell so.
create function sec.keep_what_they_told(of uuid) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting(); whose uuid;
begin
  select f.person into whose from rights.forgetting f
   where f.id = of and f.paper is not null and f.person <> me.person and me.hat = 'COORDINATOR';
  if whose is null or not sec.keep_after_all(of, me) then
    return null;
  end if;
  return whose;
end $$;

-- What is left says who did this, and not of whom.
create function sec.forget_in_rights(whose uuid, which text, alone boolean, moment timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update rights.paper p set person = null, taken_back_by = nullif(p.taken_back_by, whose)
   where p.person = whose and (sec.file_of(p.hat) = which or alone) $$;

do $$ declare f regprocedure; begin
  foreach f in array array['sec.forgettable(uuid)', 'sec.witness_forgetting(uuid,boolean)',
      'sec.keep_what_they_told(uuid)']::regprocedure[] loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to accanto_app', f);
  end loop;
end $$;
alter function sec.forget_in_rights(uuid, text, boolean, timestamptz) owner to accanto_definer;
alter function sec.people_on_paper(uuid) owner to accanto_definer;
revoke execute on function sec.forget_in_rights(uuid, text, boolean, timestamptz), sec.people_on_paper(uuid) from public;
