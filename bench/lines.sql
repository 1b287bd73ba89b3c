-- 94,000 peers, 6,000 supporters with about 16 peers each, and bench.meetings notes. Runs as administrator.
do $$
declare
  meetings integer := current_setting('bench.meetings')::integer;
  began    timestamptz := now() - interval '3 years';
begin
  create temp table line_person as
    select gen_random_uuid() as id, n, case when n <= 94000 then 'PEER' else 'SUPPORTER' end as hat
      from generate_series(1, 100000) n;
  create unique index on line_person (n);
  insert into access.person (id, called, language, created_at)
    select id, initcap(hat) || ' ' || n, 'en', began from line_person;
  insert into access.hat (person, hat, since) select id, hat, began from line_person;
  create temp table line_walk as
    select gen_random_uuid() as id, p.id as peer, s.id as supporter, p.n
      from line_person p join line_person s on s.n = 94001 + p.n % 6000
     where p.hat = 'PEER';
  create unique index on line_walk (n);
  insert into accompaniment.walk (id, peer, supporter, began_at, agreed_at)
    select id, peer, supporter, began, began + interval '7 days' from line_walk;
  insert into confidentiality.pair (scope, peer, supporter, began_at, agreed_at)
    select id, peer, supporter, began, began + interval '7 days' from line_walk;
  create temp table line_meeting as
    select gen_random_uuid() as id, w.id as walk, w.peer, w.supporter, m.n
      from generate_series(1, meetings) m(n) join line_walk w on w.n = 1 + m.n % 94000;
  insert into accompaniment.meeting (id, walk, peer, supporter, happened_on, minutes, logged_by, logged_at)
    select id, walk, peer, supporter, (began + (n % 1000) * interval '1 day')::date, 60, supporter,
           began + (n % 1000) * interval '1 day'
      from line_meeting;
  insert into accompaniment.meeting_content (meeting, walk, peer, author, functions, words)
    select id, walk, peer, supporter, array['TALKED'], decode(md5(n::text) || md5((n + 1)::text), 'hex')
      from line_meeting;
end $$;
