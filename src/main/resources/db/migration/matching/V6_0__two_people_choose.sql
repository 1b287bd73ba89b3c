-- Who walks beside whom. What one side answered is never readable by the other side or by anybody
-- else: answers are written and compared only inside functions of schema sec. "Rather not",
-- withdrawn, expired and "somebody else was chosen" leave the same row: closed, without a reason.
create schema matching;
grant usage on schema matching to accanto_app, accanto_definer;

-- How many people a supporter walks with at most, and until when their certificate holds. Counted
-- against this under a lock, so that two yeses at the same moment cannot break it.
create table matching.room (
  supporter   uuid primary key,
  at_most     integer not null check (at_most between 0 and 99),
  ready_until date
);

-- One time of choosing for a peer: up to three supporters, the same last day for all.
create table matching.round (
  id            uuid primary key,
  peer          uuid not null,
  place         smallint not null default 1 check (place between 1 and 3),
  opened_by     uuid not null,
  opened_at     timestamptz not null,
  until_at      timestamptz not null,
  closed_at     timestamptz,
  help_asked_at timestamptz,
  ask_again_on  date,
  check (until_at > opened_at)
);
create unique index one_open_round on matching.round (peer) where closed_at is null;
create index round_of_peer on matching.round (peer, opened_at desc);

-- The reasons are kept as they were shown: both sides read the same ones.
create table matching.proposal (
  id        uuid primary key,
  round     uuid not null references matching.round,
  peer      uuid not null,
  supporter uuid not null,
  reasons   text[] not null,
  until_at  timestamptz not null,
  closed_at timestamptz,
  match     uuid,
  unique (round, supporter),
  check (peer <> supporter)
);
create index proposal_of_supporter on matching.proposal (supporter) where closed_at is null;
create index proposal_of_peer on matching.proposal (peer);

-- A coordinator set a rule about time or ways to meet aside, and told both why, by name (R11, R12).
create table matching.all_the_same (
  proposal   uuid primary key references matching.proposal,
  peer       uuid not null,
  supporter  uuid not null,
  rules      text[] not null check (rules <@ array['NO_WAY_TO_MEET', 'NO_COMMON_TIME']),
  why        bytea not null check (octet_length(why) <= 4100),
  written_by uuid not null,
  written_at timestamptz not null
);

create table matching.answer (
  proposal uuid not null references matching.proposal,
  side     text not null check (side in ('PEER', 'SUPPORTER')),
  person   uuid not null,
  answer   text not null check (answer in ('MEET', 'RATHER_NOT', 'ASK_LATER')),
  at       timestamptz not null,
  primary key (proposal, side)
);
create index answer_of_person on matching.answer (person);

create table matching.match (
  id        uuid primary key,
  proposal  uuid not null unique references matching.proposal,
  peer      uuid not null,
  supporter uuid not null,
  place     smallint not null check (place between 1 and 3),
  made_at   timestamptz not null,
  ended_at  timestamptz,
  check (peer <> supporter)
);
create unique index one_supporter_at_a_place on matching.match (peer, place) where ended_at is null;
create unique index once_together on matching.match (peer, supporter) where ended_at is null;
create index match_of_supporter on matching.match (supporter) where ended_at is null;

-- Pairs that are not proposed again. Nobody reads who said so or why; not even the application can.
create table matching.apart (
  peer      uuid not null,
  supporter uuid not null,
  since     timestamptz not null,
  primary key (peer, supporter)
);

-- A peer would like to walk with an earlier supporter again.
create table matching.return_wish (
  peer      uuid not null,
  supporter uuid not null,
  at        timestamptz not null,
  primary key (peer, supporter)
);

-- Answers are rare and each takes well under a millisecond: taking turns rules out deadlocks between
-- peers who chose the same supporters.
create table matching.turn (only_one boolean primary key default true check (only_one));
insert into matching.turn default values;

-- Capacity as a rule of the table itself: whatever inserts a match waits for the supporter's room.
create function sec.room_is_left() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare room integer;
begin
  if new.ended_at is not null then
    return new;
  end if;
  select r.at_most into room from matching.room r where r.supporter = new.supporter for update;
  if room is null or room <= (select count(*) from matching.match m
      where m.supporter = new.supporter and m.ended_at is null and m.id <> new.id) then
    raise exception 'no room left' using errcode = 'check_violation', constraint = 'room_is_left';
  end if;
  return new;
end $$;
alter function sec.room_is_left() owner to accanto_definer;
create trigger room_is_left before insert or update of ended_at, supporter on matching.match
  for each row execute function sec.room_is_left();

grant select on matching.room, matching.round, matching.proposal, matching.answer, matching.match,
  matching.return_wish, matching.all_the_same to accanto_app;
grant insert on matching.room, matching.round, matching.proposal, matching.return_wish,
  matching.all_the_same to accanto_app;
grant update (at_most, ready_until) on matching.room to accanto_app;
grant select, insert, update, delete on all tables in schema matching to accanto_definer;

alter table matching.room enable row level security;
alter table matching.room force row level security;
alter table matching.round enable row level security;
alter table matching.round force row level security;
alter table matching.proposal enable row level security;
alter table matching.proposal force row level security;
alter table matching.all_the_same enable row level security;
alter table matching.all_the_same force row level security;
alter table matching.answer enable row level security;
alter table matching.answer force row level security;
alter table matching.match enable row level security;
alter table matching.match force row level security;
alter table matching.apart enable row level security;
alter table matching.apart force row level security;
alter table matching.return_wish enable row level security;
alter table matching.return_wish force row level security;
alter table matching.turn enable row level security;
alter table matching.turn force row level security;

create policy own_or_coordinator on matching.room for select to accanto_app
  using (supporter = (select sec.me_as('SUPPORTER')) or (select sec.wears('COORDINATOR')));
-- How many places there are, and until when, is agreed with a coordinator: nobody gives them to themselves.
create policy coordinator_opens on matching.room for insert to accanto_app
  with check ((select sec.wears('COORDINATOR')));
create policy coordinator_changes on matching.room for update to accanto_app
  using ((select sec.wears('COORDINATOR'))) with check ((select sec.wears('COORDINATOR')));

-- A supporter sees only the proposal: a round would tell with how many others the peer chooses.
create policy own_or_coordinator on matching.round for select to accanto_app
  using (peer = (select sec.me_as('PEER')) or (select sec.wears('COORDINATOR')));
create policy coordinator_opens on matching.round for insert to accanto_app
  with check ((select sec.wears('COORDINATOR')) and opened_by = (select sec.person())
    and closed_at is null and help_asked_at is null and ask_again_on is null);

create policy the_two_or_coordinator on matching.proposal for select to accanto_app
  using (peer = (select sec.me_as('PEER')) or supporter = (select sec.me_as('SUPPORTER'))
         or (select sec.wears('COORDINATOR')));
create policy coordinator_proposes on matching.proposal for insert to accanto_app
  with check ((select sec.wears('COORDINATOR')) and closed_at is null and match is null
    and (select sec.person()) not in (peer, supporter)
    and exists (select from matching.round r where r.id = round and r.peer = proposal.peer
                and r.closed_at is null));

create policy the_two_or_coordinator on matching.all_the_same for select to accanto_app
  using (peer = (select sec.me_as('PEER')) or supporter = (select sec.me_as('SUPPORTER'))
         or (select sec.wears('COORDINATOR')));
create policy coordinator_writes on matching.all_the_same for insert to accanto_app
  with check ((select sec.wears('COORDINATOR')) and written_by = (select sec.person())
    and exists (select from matching.proposal p where p.id = proposal and p.closed_at is null
                and p.peer = all_the_same.peer and p.supporter = all_the_same.supporter));

create policy only_who_answered on matching.answer for select to accanto_app
  using ((side = 'PEER' and person = (select sec.me_as('PEER')))
      or (side = 'SUPPORTER' and person = (select sec.me_as('SUPPORTER'))));

create policy the_two_or_coordinator on matching.match for select to accanto_app
  using (peer = (select sec.me_as('PEER')) or supporter = (select sec.me_as('SUPPORTER'))
         or (select sec.wears('COORDINATOR')));

create policy own_or_coordinator on matching.return_wish for select to accanto_app
  using (peer = (select sec.me_as('PEER')) or (select sec.wears('COORDINATOR')));
create policy own_wish on matching.return_wish for insert to accanto_app
  with check (peer = (select sec.me_as('PEER'))
    and exists (select from matching.match m where m.peer = return_wish.peer
                and m.supporter = return_wish.supporter and m.ended_at is not null));
