-- How it went with a goal: each change of its state, and lines in the peer's own words (B45). It goes
-- where the goal goes: who reads the goal reads this. Only the peer writes it.
create table accompaniment.goal_moment (
  id    uuid primary key,
  goal  uuid not null,
  peer  uuid not null,
  state text check (state in ('NOW', 'DONE', 'PAUSED', 'CHANGED')),
  words bytea check (octet_length(words) <= 2100),
  at    timestamptz not null,
  check (state is not null or words is not null),
  foreign key (goal, peer) references accompaniment.goal (id, peer)
);
create index goal_moment_of on accompaniment.goal_moment (peer, at);

alter table accompaniment.goal_moment enable row level security;
alter table accompaniment.goal_moment force row level security;
grant select, insert on accompaniment.goal_moment to accanto_app;
create policy moment_read on accompaniment.goal_moment for select to accanto_app
  using (exists (select from accompaniment.goal g where g.id = goal));
create policy moment_write on accompaniment.goal_moment for insert to accanto_app
  with check (peer = (select sec.me_as('PEER')));
