-- Who is signed in during the run: one session for each row. Every column is a word for pages.txt.
select s.person, s.hat, s.walk
  from (
    select w.supporter as person, 'SUPPORTER' as hat, w.id as walk,
           row_number() over (partition by w.supporter order by w.id) as n
      from accompaniment.walk w where w.ended_at is null
    union all
    select w.peer, 'PEER', w.id, row_number() over (partition by w.peer order by w.id)
      from accompaniment.walk w where w.ended_at is null
    union all
    select h.person, 'COORDINATOR', null, 1 from access.hat h where h.hat = 'COORDINATOR' and h.until is null
  ) s
 where s.n = 1
 order by random()
 limit 600
