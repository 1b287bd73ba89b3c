-- A town of 400 peers and 200 supporters who have met bench.meetings times. Runs as administrator.
do $$
declare
  meetings integer := current_setting('bench.meetings')::integer;
  began    timestamptz := now() - interval '3 years';
begin
  create temp table bench_person as
    select gen_random_uuid() as id, n,
           case when n <= 400 then 'PEER' when n <= 600 then 'SUPPORTER' else 'COORDINATOR' end as hat
      from generate_series(1, 605) n;
  insert into access.person (id, called, language, created_at)
    select id, initcap(hat) || ' ' || n, (array['en', 'it', 'el'])[1 + n % 3], began from bench_person;
  insert into access.hat (person, hat, since) select id, hat, began from bench_person;

  -- Fifty of the supporters as the list of the coordinators knows them.
  insert into enrolment.application (supporter, state, language, begun_at, applied_at, decided_at)
    select id, 'ACCEPTED', 'en', began, began, began from bench_person where n between 401 and 450;
  insert into enrolment.offer (supporter, languages, at_most, weekly_minutes, shown, changed_at)
    select id, array['en', 'it'], 3, 120, true, began
      from bench_person where n between 401 and 450;
  insert into enrolment.requirement (id, supporter, kind, valid_from, valid_until, recorded_by, recorded_at)
    select gen_random_uuid(), p.id, 'CERTIFICATE', current_date - 100, current_date + 265, c.id, began
      from bench_person p join bench_person c on c.n = 601 where p.n between 401 and 450;

  -- Five hundred learners, some way into the course; of their sealed words this page opens none.
  create temp table bench_learner as
    select id, n from bench_person where n > 400
    union all select gen_random_uuid(), n from generate_series(606, 900) n;
  insert into training.place (person, unit, section, at)
    select id, 'what-peer-support-is', 'values', began from bench_learner;
  insert into training.objective_said (person, unit, objective, said, said_at)
    select l.id, u.unit, 'objective-' || o, sha256(convert_to(l.id || u.unit || o, 'UTF8')), began
      from bench_learner l, unnest(array['what-peer-support-is', 'becoming-a-supporter']) u (unit),
        generate_series(1, 7) o;
  insert into training.check_done (person, unit, check_key, done_at)
    select l.id, 'what-peer-support-is', c, began
      from bench_learner l, unnest(array['promise', 'corridor', 'ready-answers', 'appointment']) c;
  insert into training.unit_done (person, unit, at)
    select id, 'becoming-a-supporter', began from bench_learner where n % 2 = 0;

  create temp table bench_walk as
    select gen_random_uuid() as id, p.id as peer, s.id as supporter, p.n
      from bench_person p join bench_person s on s.n = 401 + p.n % 200
     where p.hat = 'PEER';
  insert into accompaniment.walk (id, peer, supporter, began_at, agreed_at)
    select id, peer, supporter, began, began + interval '7 days' from bench_walk;
  insert into confidentiality.pair (scope, peer, supporter, began_at, agreed_at)
    select id, peer, supporter, began, began + interval '7 days' from bench_walk;

  create temp table bench_meeting as
    select gen_random_uuid() as id, w.id as walk, w.peer, w.supporter, m.n,
           (began + interval '8 days' + random() * interval '1080 days') as at
      from generate_series(1, meetings) m(n) join bench_walk w on w.n = 1 + m.n % 400;
  insert into accompaniment.meeting
      (id, walk, peer, supporter, happened_on, minutes, logged_by, logged_at)
    select id, walk, peer, supporter, at::date, 20 + n % 100, supporter, at from bench_meeting;
  -- What was said in them is sealed and added by Sealing.java.
end $$;
