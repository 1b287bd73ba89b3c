-- Courses that several people take together: supporters in training and professionals (A51), led by a trainer.

-- Who may lead one: professionals and coordinators with a certificate as trainer that holds (none is left out
-- because it was replaced: the newer one counts).
create function sec.trainers() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array(select distinct c.person from training.certificate c join sec.hats() h on h.person = c.person
    where c.scope = 'TRAINER' and c.withdrawn_at is null and c.valid_until >= sec.now()::date
      and h.hat in ('PROFESSIONAL', 'COORDINATOR') and (h.until is null or h.until > sec.now()));
end $$;

create table training.cohort (
  id        uuid primary key,
  name      text not null check (length(name) between 1 and 120),
  place     text not null check (length(place) <= 200),
  from_day  date not null,
  trainer   uuid not null,
  made_at   timestamptz not null,
  closed_at timestamptz
);

create table training.cohort_member (
  cohort    uuid not null references training.cohort (id),
  person    uuid not null,
  -- In which role they learn: the balance of both is shown.
  learns_as text not null check (learns_as in ('SUPPORTER', 'PROFESSIONAL')),
  joined_at timestamptz not null,
  left_at   timestamptz,
  primary key (cohort, person)
);
create index cohort_member_by_person on training.cohort_member (person);

-- One step of a trainer's plan. unit and card: of which unit, and which of its situations is played or talked about.
create table training.cohort_step (
  id         uuid primary key,
  cohort     uuid not null references training.cohort (id),
  kind       text not null check (kind in ('MEETING', 'ROLE_PLAY', 'DILEMMA', 'PRACTICE')),
  title      text not null check (length(title) <= 200),
  unit       text not null check (length(unit) <= 60),
  card       text not null check (length(card) <= 60),
  day        date not null,
  minutes    integer not null check (minutes between 1 and 1440),
  removed_at timestamptz
);
create index cohort_step_by_cohort on training.cohort_step (cohort);

create table training.attendance (
  step      uuid not null references training.cohort_step (id),
  person    uuid not null,
  marked_at timestamptz not null,
  primary key (step, person)
);

-- Own thoughts on the way: one's story, what one expects of others before one knows them, how one stands to
-- oneself (A28, A45, B32). Sealed, and read by nobody else unless given to one's trainer; what is given can be
-- taken back.
create table training.reflection (
  id         uuid primary key,
  person     uuid not null,
  topic      text not null check (topic in ('STORY', 'PRECONCEPTIONS', 'SELF_RESPECT', 'SELF_CONCEPT',
    'SELF_ACCEPTANCE', 'SELF_DETERMINATION', 'JOURNAL')),
  said       bytea not null check (octet_length(said) <= 80000),
  given_at   timestamptz,
  -- To whom: whoever trains them later does not read it.
  given_to   uuid,
  written_at timestamptz not null,
  removed_at timestamptz,
  check ((given_at is null) = (given_to is null))
);
create index reflection_by_person on training.reflection (person);

-- The cohorts that the acting person leads. Whoever trained once and whose certificate has ended reads no more.
create function sec.leads() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := sec.me_as('PROFESSIONAL', 'COORDINATOR');
begin
  if me is null or not me = any (sec.trainers()) then
    return '{}';
  end if;
  return array(select c.id from training.cohort c where c.trainer = me and c.closed_at is null);
end $$;
-- Whom the acting person trains now.
create or replace function sec.trainees() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array(select m.person from training.cohort_member m
    where m.cohort = any (sec.leads()) and m.left_at is null and m.person <> sec.person());
end $$;
-- The cohorts in which the acting person learns, in that role.
create function sec.learns_in() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  return array(select m.cohort from training.cohort_member m
    where m.person = me.person and m.learns_as = me.hat and m.left_at is null);
end $$;
-- By whom the acting person is trained now: whom they can give something to.
create function sec.my_trainers() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array(select distinct c.trainer from training.cohort c
    where c.id = any (sec.learns_in()) and c.closed_at is null and c.trainer <> sec.person()
      and c.trainer = any (sec.trainers()));
end $$;
-- Whose name one knows from learning: whom one trains, and by whom one is trained.
create function sec.known_from_learning() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return sec.trainees() || array(select c.trainer from training.cohort c where c.id = any (sec.learns_in()));
end $$;
-- How many learn in a cohort, by role; for whoever may see the cohort.
create function sec.balance(wanted uuid) returns table (learns_as text, people bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.learns_as, count(*) from training.cohort_member m
   where m.cohort = wanted and m.left_at is null
     and (sec.wears('COORDINATOR') or wanted = any (sec.leads() || sec.learns_in())) group by m.learns_as $$;

create or replace function sec.edits_course() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return sec.wears('COORDINATOR') or sec.wears('PROFESSIONAL') and sec.person() = any (sec.trainers());
end $$;

do $$ declare f regprocedure; t text; begin
  foreach f in array array['sec.trainers()', 'sec.leads()', 'sec.trainees()', 'sec.learns_in()', 'sec.my_trainers()',
      'sec.known_from_learning()', 'sec.balance(uuid)', 'sec.edits_course()']::regprocedure[] loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to accanto_app, accanto_definer', f);
  end loop;
  foreach t in array array['cohort', 'cohort_member', 'cohort_step', 'attendance', 'reflection'] loop
    execute format('alter table training.%I enable row level security', t);
    execute format('alter table training.%I force row level security', t);
    execute format('grant select, insert on training.%I to accanto_app', t);
    execute format('grant select on training.%I to accanto_definer', t);
  end loop;
  foreach t in array array['cohort_member', 'attendance', 'reflection'] loop
    call sec.fence(('training.' || t)::regclass, 'person', 'COLLEAGUE');
  end loop;
end $$;
grant update (closed_at) on training.cohort to accanto_app;
grant update (learns_as, left_at) on training.cohort_member to accanto_app;
grant update (removed_at) on training.cohort_step to accanto_app;
grant delete on training.attendance to accanto_app;
grant update (given_at, given_to, removed_at) on training.reflection to accanto_app;

create policy office on training.cohort for all to accanto_app
  using ((select sec.hat_reads('TRAINING')))
  with check ((select sec.hat_reads('TRAINING')) and trainer = any ((select sec.trainers())::uuid[]));
create policy led on training.cohort for select to accanto_app
  using (id = any ((select sec.leads())::uuid[]));
create policy learnt_in on training.cohort for select to accanto_app
  using (id = any ((select sec.learns_in())::uuid[]));

create policy office on training.cohort_member for all to accanto_app
  using ((select sec.hat_reads('TRAINING'))) with check ((select sec.hat_reads('TRAINING')));
create policy led on training.cohort_member for select to accanto_app
  using (cohort = any ((select sec.leads())::uuid[]));
create policy own on training.cohort_member for select to accanto_app
  using (person = (select sec.learner()));

create policy office on training.cohort_step for all to accanto_app
  using ((select sec.hat_reads('TRAINING'))) with check ((select sec.hat_reads('TRAINING')));
create policy led on training.cohort_step for all to accanto_app
  using (cohort = any ((select sec.leads())::uuid[])) with check (cohort = any ((select sec.leads())::uuid[]));
create policy learnt_in on training.cohort_step for select to accanto_app
  using (cohort = any ((select sec.learns_in())::uuid[]));

-- Who came is marked by who trains them or by the office, never by oneself.
create policy marking on training.attendance for all to accanto_app
  using ((select sec.hat_reads('TRAINING')) or person = any ((select sec.trainees())::uuid[]))
  with check (((select sec.hat_reads('TRAINING')) or person = any ((select sec.trainees())::uuid[]))
    and person <> (select sec.person()));
create policy own on training.attendance for select to accanto_app
  using (person = (select sec.learner()));

create policy own on training.reflection for all to accanto_app
  using (person = (select sec.learner_alone())) with check (person = (select sec.learner_alone()));
create policy given on training.reflection for select to accanto_app
  using (given_to = (select sec.person()) and removed_at is null
    and person = any ((select sec.trainees())::uuid[]));
