-- A plan for many people at once: who takes part, what a coordinator changed by hand, and which proposals
-- came of it. The plan itself is worked out again at each look, from what people wish then; what was sent
-- stays as proposals. Nobody reads of a plan in which they stand themselves.

-- What counts and who comes first. A version is never changed: the next one takes its place.
create table matching.priorities (
  version    integer primary key check (version > 0),
  experience smallint not null check (experience between 0 and 100),
  way        smallint not null check (way between 0 and 100),
  times      smallint not null check (times between 0 and 100),
  place      smallint not null check (place between 0 and 100),
  language   smallint not null check (language between 0 and 100),
  gender     smallint not null check (gender between 0 and 100),
  floor      smallint not null check (floor between 0 and 90),
  first_days smallint not null check (first_days between 1 and 999),
  first_told smallint not null check (first_told between 1 and 99),
  soon_days  smallint not null check (soon_days between 1 and 999),
  soon_told  smallint not null check (soon_told between 1 and 99),
  strict     boolean not null,
  spread     smallint not null check (spread between 0 and 100),
  since      timestamptz not null,
  by         uuid,
  check (experience + way + times + place + language + gender = 100),
  check (soon_days <= first_days and soon_told <= first_told)
);
insert into matching.priorities values
  (1, 36, 15, 15, 13, 12, 9, 20, 120, 5, 60, 3, false, 20, '2026-01-01T00:00Z', null);

create table matching.plan (
  id         uuid primary key,
  opened_by  uuid not null,
  opened_at  timestamptz not null,
  list       smallint not null default 1 check (list between 1 and 3),
  closed_at  timestamptz
);

create table matching.plan_peer (
  plan       uuid not null references matching.plan,
  peer       uuid not null,
  takes_part boolean not null default true,
  primary key (plan, peer)
);
create index plan_of_peer on matching.plan_peer (peer);

-- places: how many new people this plan may bring to a supporter; null: as many as were agreed.
create table matching.plan_supporter (
  plan       uuid not null references matching.plan,
  supporter  uuid not null,
  takes_part boolean not null default true,
  places     smallint check (places between 0 and 30),
  primary key (plan, supporter)
);
create index plan_of_supporter on matching.plan_supporter (supporter);

-- Two people whom a coordinator put together, or did not want together, by hand.
create table matching.plan_pair (
  plan      uuid not null references matching.plan,
  peer      uuid not null,
  supporter uuid not null,
  together  boolean not null,
  by        uuid not null,
  at        timestamptz not null,
  primary key (plan, peer, supporter),
  check (peer <> supporter)
);
create unique index one_together on matching.plan_pair (plan, peer) where together;
create index pair_of_supporter on matching.plan_pair (supporter);
create index pair_of_peer on matching.plan_pair (peer);

-- What was sent, by whom, under which numbers, and how good the plan was then: for who looks at it later.
create table matching.plan_round (
  plan       uuid not null references matching.plan,
  round      uuid primary key references matching.round,
  peer       uuid not null,
  priorities integer not null references matching.priorities,
  by         uuid not null,
  at         timestamptz not null
);
create index round_of_plan on matching.plan_round (plan);

grant select, insert on matching.priorities, matching.plan, matching.plan_peer, matching.plan_supporter,
  matching.plan_pair, matching.plan_round to accanto_app;
grant update (list, closed_at) on matching.plan to accanto_app;
grant update (takes_part) on matching.plan_peer to accanto_app;
grant update (takes_part, places) on matching.plan_supporter to accanto_app;
grant update (together, by, at), delete on matching.plan_pair to accanto_app;
grant select, delete on matching.plan_peer, matching.plan_supporter, matching.plan_pair, matching.plan_round
  to accanto_definer;

do $$ declare t text; begin
  foreach t in array array['priorities', 'plan', 'plan_peer', 'plan_supporter', 'plan_pair', 'plan_round'] loop
    execute format('alter table matching.%I enable row level security', t);
    execute format('alter table matching.%I force row level security', t);
  end loop;
  foreach t in array array['plan_peer', 'plan_pair', 'plan_round'] loop
    call sec.fence(('matching.' || t)::regclass, 'peer', 'PEER');
  end loop;
  foreach t in array array['plan_supporter', 'plan_pair'] loop
    call sec.fence(('matching.' || t)::regclass, 'supporter', 'COLLEAGUE');
  end loop;
end $$;

create policy coordinator_reads on matching.priorities for select to accanto_app
  using ((select sec.wears('COORDINATOR')));
create policy coordinator_adds_the_next on matching.priorities for insert to accanto_app
  with check ((select sec.wears('COORDINATOR')) and by = (select sec.person()));
create policy coordinator_reads on matching.plan for select to accanto_app
  using ((select sec.wears('COORDINATOR')));
create policy coordinator_opens on matching.plan for insert to accanto_app
  with check ((select sec.wears('COORDINATOR')) and opened_by = (select sec.person()) and closed_at is null);
create policy coordinator_changes on matching.plan for update to accanto_app
  using ((select sec.wears('COORDINATOR'))) with check ((select sec.wears('COORDINATOR')));
create policy coordinator_but_not_of_themselves on matching.plan_peer for all to accanto_app
  using ((select sec.wears('COORDINATOR')) and peer <> (select sec.person()))
  with check ((select sec.wears('COORDINATOR')) and peer <> (select sec.person()));
create policy coordinator_but_not_of_themselves on matching.plan_supporter for all to accanto_app
  using ((select sec.wears('COORDINATOR')) and supporter <> (select sec.person()))
  with check ((select sec.wears('COORDINATOR')) and supporter <> (select sec.person()));
create policy coordinator_but_not_of_themselves on matching.plan_pair for all to accanto_app
  using ((select sec.wears('COORDINATOR')) and (select sec.person()) not in (peer, supporter))
  with check ((select sec.wears('COORDINATOR')) and (select sec.person()) not in (peer, supporter)
    and by = (select sec.person()));
create policy coordinator_but_not_of_themselves on matching.plan_round for select to accanto_app
  using ((select sec.wears('COORDINATOR')) and peer <> (select sec.person()));
create policy coordinator_sends on matching.plan_round for insert to accanto_app
  with check ((select sec.wears('COORDINATOR')) and by = (select sec.person())
    and exists (select from matching.round r where r.id = round and r.peer = plan_round.peer));
