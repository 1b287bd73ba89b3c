-- Hours of training and practice, what the programme asks for before it certifies, and who does without what.

-- An hour counts once somebody else has confirmed it. A row is never changed and never deleted: a wrong one is
-- withdrawn. What was done is sealed with the key of the person.
create table training.hours (
  id           uuid primary key,
  person       uuid not null,
  kind         text not null check (kind in ('TRAINING', 'PRACTICE', 'REFRESHER')),
  minutes      integer not null check (minutes between 1 and 1440),
  day          date not null,
  what         bytea check (octet_length(what) <= 2100),
  written_by   uuid not null,
  written_at   timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (confirmed_by <> person),
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index hours_by_person on training.hours (person);

-- What a certificate takes, from a day on until the next version of the same scope; a version is never changed.
create table training.policy_version (
  id               uuid primary key,
  scope            text not null check (scope in ('SUPPORTER', 'TRAINER')),
  from_day         date not null,
  training_hours   integer not null check (training_hours between 0 and 1000),
  units            text[] not null check (cardinality(units) <= 100),
  practice_hours   integer not null check (practice_hours between 0 and 1000),
  ethics_months    integer not null check (ethics_months between 0 and 120),
  months           integer not null check (months between 1 and 120),
  refresher_hours  integer not null check (refresher_hours between 0 and 1000),
  remind_days      integer[] not null check (cardinality(remind_days) <= 10),
  written_by       uuid not null,
  written_at       timestamptz not null
);
create unique index policy_version_once on training.policy_version (scope, from_day, written_at);

-- Somebody does without one thing that is asked, for a time and with a reason that they read.
create table training.exemption (
  id           uuid primary key,
  person       uuid not null,
  need         text not null check (need in ('TRAINING', 'UNIT', 'PRACTICE', 'REFRESHER', 'ETHICS')),
  unit         text not null default '' check (length(unit) <= 100),
  reason       bytea not null check (octet_length(reason) <= 8100),
  from_day     date not null,
  until_day    date,
  given_by     uuid not null,
  given_at     timestamptz not null,
  withdrawn_at timestamptz,
  check (given_by <> person),
  check (until_day is null or until_day >= from_day),
  check ((need = 'UNIT') = (unit <> ''))
);
create index exemption_by_person on training.exemption (person);

-- That somebody said yes again to the duties and the values.
create table training.affirmation (
  person uuid not null,
  at     timestamptz not null,
  primary key (person, at)
);

-- Who took the list of hours out of here, for what and for whom, and until when they keep it (X01).
create table training.hours_taken (
  id        uuid primary key,
  taken_by  uuid not null,
  taken_at  timestamptz not null,
  purpose   text not null check (length(purpose) between 1 and 500),
  recipient text not null check (length(recipient) between 1 and 200),
  erase_by  date not null,
  people    integer not null
);

-- Whom the acting person trains. The part of this module that keeps cohorts replaces this function; until then
-- nobody leads one.
create function sec.trainees() returns uuid[] language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$ begin return '{}'::uuid[]; end $$;

-- What is asked is no secret for anybody who acts; which version somebody wrote is for coordinators.
create function sec.certification_policies() returns table (id uuid, scope text, from_day date, training_hours integer,
  units text[], practice_hours integer, ethics_months integer, months integer, refresher_hours integer,
  remind_days integer[], written_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.scope, p.from_day, p.training_hours, p.units, p.practice_hours, p.ethics_months, p.months,
      p.refresher_hours, p.remind_days, p.written_at
    from training.policy_version p where sec.person() is not null order by p.scope, p.from_day, p.written_at $$;

alter function sec.trainees() owner to accanto_definer;
alter function sec.certification_policies() owner to accanto_definer;
revoke execute on function sec.trainees(), sec.certification_policies() from public;
grant execute on function sec.trainees(), sec.certification_policies() to accanto_app;
grant select on training.hours, training.policy_version, training.exemption, training.affirmation to accanto_definer;

do $$ declare t text; begin
  foreach t in array array['hours', 'policy_version', 'exemption', 'affirmation', 'hours_taken'] loop
    execute format('alter table training.%I enable row level security', t);
    execute format('alter table training.%I force row level security', t);
  end loop;
  foreach t in array array['hours', 'exemption', 'affirmation'] loop
    call sec.fence(('training.' || t)::regclass, 'person', 'COLLEAGUE');
  end loop;
end $$;
grant select, insert on training.hours, training.policy_version, training.exemption, training.affirmation,
  training.hours_taken to accanto_app;
grant update (confirmed_by, confirmed_at, withdrawn_by, withdrawn_at) on training.hours to accanto_app;
grant update (withdrawn_at) on training.exemption to accanto_app;

-- What belongs to the role: never read as the peer that the same person may be too.
create policy own on training.hours for select to accanto_app
  using (person = (select sec.learner()));
create policy own_written on training.hours for insert to accanto_app
  with check (person = (select sec.learner())
    and written_by = (select sec.person()) and confirmed_by is null and withdrawn_by is null);
create policy own_withdrawn on training.hours for update to accanto_app
  using (person = (select sec.learner()) and withdrawn_by is null)
  with check (person = (select sec.learner())
    and withdrawn_by = (select sec.person()) and withdrawn_at = (select sec.now()));
create policy others_read on training.hours for select to accanto_app
  using ((select sec.hat_reads('TRAINING')) or person = any ((select sec.trainees())::uuid[]));
-- Attendance is written down and confirmed in one; nobody confirms their own.
create policy others_write on training.hours for insert to accanto_app
  with check (((select sec.hat_reads('TRAINING')) or person = any ((select sec.trainees())::uuid[]))
    and person <> (select sec.person()) and written_by = (select sec.person())
    and (confirmed_by is null or confirmed_by = (select sec.person())) and withdrawn_by is null);
create policy others_confirm on training.hours for update to accanto_app
  using (((select sec.hat_reads('TRAINING')) or person = any ((select sec.trainees())::uuid[]))
    and person <> (select sec.person()) and withdrawn_by is null)
  with check (((select sec.hat_reads('TRAINING')) or person = any ((select sec.trainees())::uuid[]))
    and person <> (select sec.person()));

-- A row keeps who confirmed it, and nobody confirms or withdraws in the name of somebody else.
create function training.hours_keep_their_names() returns trigger language plpgsql as $$
begin
  if sec.person() is not null and (
      (old.confirmed_by is not null and (new.confirmed_by, new.confirmed_at) is distinct from (old.confirmed_by, old.confirmed_at))
      or (old.confirmed_by is null and new.confirmed_by is not null and new.confirmed_by <> sec.person())
      or (old.withdrawn_by is null and new.withdrawn_by is not null and new.withdrawn_by <> sec.person())) then
    raise exception 'in the name of somebody else' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger hours_keep_their_names before update on training.hours
  for each row execute function training.hours_keep_their_names();

create policy coordinator_writes on training.policy_version for all to accanto_app
  using ((select sec.wears('COORDINATOR')))
  with check ((select sec.wears('COORDINATOR')) and written_by = (select sec.person()));

create policy own on training.exemption for select to accanto_app
  using (person = (select sec.learner()));
create policy coordinator_reads on training.exemption for select to accanto_app
  using ((select sec.hat_reads('CERTIFICATE')));
create policy coordinator_gives on training.exemption for insert to accanto_app
  with check ((select sec.hat_reads('CERTIFICATE')) and person <> (select sec.person())
    and given_by = (select sec.person()) and withdrawn_at is null);
create policy coordinator_takes_back on training.exemption for update to accanto_app
  using ((select sec.hat_reads('CERTIFICATE')) and person <> (select sec.person()) and withdrawn_at is null)
  with check ((select sec.hat_reads('CERTIFICATE')) and withdrawn_at = (select sec.now()));

create policy own on training.affirmation for select to accanto_app
  using (person = (select sec.learner()));
create policy own_said on training.affirmation for insert to accanto_app
  with check (person = (select sec.learner()) and at = (select sec.now()));
create policy coordinator_reads on training.affirmation for select to accanto_app
  using ((select sec.hat_reads('CERTIFICATE')));

create policy coordinator_records on training.hours_taken for insert to accanto_app
  with check (taken_by = (select sec.me_as('COORDINATOR')));
create policy coordinator_reads on training.hours_taken for select to accanto_app
  using ((select sec.wears('COORDINATOR')));
