-- What a learner does with the course. All of it lies in their file as a colleague: what somebody was
-- as a peer is another file.

-- An objective, in the learner's own words (A3). Read by nobody else.
create table training.objective_said (
  person    uuid not null,
  unit      text not null,
  objective text not null,
  said      bytea not null check (octet_length(said) <= 40000),
  said_at   timestamptz not null,
  primary key (person, unit, objective)
);

-- A check that found an answer that fits; said: own words, where it asks for them. What was tried before
-- is not kept: nobody learns how often somebody tried.
create table training.check_done (
  person    uuid not null,
  unit      text not null,
  check_key text not null,
  said      bytea check (octet_length(said) <= 40000),
  done_at   timestamptz not null,
  primary key (person, unit, check_key)
);

-- A unit that is complete: it stays so when the course is written anew.
create table training.unit_done (
  person uuid not null,
  unit   text not null,
  at     timestamptz not null,
  primary key (person, unit)
);

-- Where somebody stopped reading, to go on from there on any device.
create table training.place (
  person  uuid not null,
  unit    text not null,
  section text not null,
  at      timestamptz not null,
  primary key (person, unit)
);

-- In which language and how somebody reads the course, when they chose it.
create table training.reading (
  person   uuid primary key,
  language text check (language ~ '^[a-z]{2}$'),
  easy     boolean not null
);

-- The acting person as a learner: in every role but that of a peer and of who only asks.
create function sec.learner() returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select sec.me_as('SUPPORTER', 'PROFESSIONAL', 'COORDINATOR', 'SUPERVISOR', 'DPO') $$;
-- The same for what only they read: not while a new password still closes their own file.
create function sec.learner_alone() returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select case when sec.own_file() is not null then sec.learner() end $$;

do $$ declare f regprocedure; t text; begin
  foreach f in array array['sec.learner()', 'sec.learner_alone()']::regprocedure[] loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to accanto_app, accanto_definer', f);
  end loop;
  foreach t in array array['objective_said', 'check_done', 'unit_done', 'place', 'reading'] loop
    execute format('alter table training.%I enable row level security', t);
    execute format('alter table training.%I force row level security', t);
    call sec.fence(('training.' || t)::regclass, 'person', 'COLLEAGUE');
    execute format('grant select, insert on training.%I to accanto_app', t);
    execute format('grant select, delete on training.%I to accanto_definer', t);
  end loop;
end $$;
grant update (said, said_at) on training.objective_said to accanto_app;
grant update (said, done_at) on training.check_done to accanto_app;
grant update (section, at) on training.place to accanto_app;
grant update (language, easy) on training.reading to accanto_app;

create policy own on training.objective_said for all to accanto_app
  using (person = (select sec.learner_alone())) with check (person = (select sec.learner_alone()));
create policy own on training.check_done for all to accanto_app
  using (person = (select sec.learner_alone())) with check (person = (select sec.learner_alone()));
create policy own on training.unit_done for all to accanto_app
  using (person = (select sec.learner())) with check (person = (select sec.learner()));
-- Whoever counts towards a certificate reads which units are complete, and nothing of how.
create policy staff on training.unit_done for select to accanto_app
  using ((select sec.hat_reads('TRAINING')));
create policy own on training.place for all to accanto_app
  using (person = (select sec.learner())) with check (person = (select sec.learner()));
create policy own on training.reading for all to accanto_app
  using (person = (select sec.learner())) with check (person = (select sec.learner()));
