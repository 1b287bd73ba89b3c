-- Two people who walk together: their plans, their meetings, the peer's goals and appointments.
-- Date and length of a meeting (class RECORD) stand apart from what was in it (class NOTE), so that
-- the coordinator can know that two people met without a table ever holding both.
--
-- What people said is bytea: sealed by the vault with the key of the peer whose walk it is, null when
-- nothing was said. How many letters fit is asked where they are typed; the bound here is what four
-- octets for each letter can come to.
create schema accompaniment;
grant usage on schema accompaniment to accanto_app, accanto_definer;

create table accompaniment.walk (
  id        uuid primary key,
  peer      uuid not null,
  supporter uuid not null,
  began_at  timestamptz not null,
  agreed_at timestamptz,
  -- Each pauses and returns alone, and says alone when they mean to be back.
  peer_paused_at      timestamptz,
  peer_back_on        date,
  supporter_paused_at timestamptz,
  supporter_back_on   date,
  paused_at timestamptz generated always as (least(peer_paused_at, supporter_paused_at)) stored,
  ended_at  timestamptz,
  ending    text check (ending in ('COMPLETED', 'CHANGED', 'STOPPED')),
  check (peer <> supporter),
  check ((ended_at is null) = (ending is null)),
  -- Children point at all three, so that nothing of one pair can hang on another pair's walk.
  unique (id, peer, supporter)
);
create index walk_of_peer on accompaniment.walk (peer, began_at desc);
create index walk_of_supporter on accompaniment.walk (supporter) where ended_at is null;
create index walk_open on accompaniment.walk (began_at) where ended_at is null;

-- A change leaves a row with who and when; only who made it reads it again, so that nobody is asked
-- why they paused or ended.
create table accompaniment.walk_change (
  id   uuid primary key,
  walk uuid not null references accompaniment.walk,
  what text not null check (what in ('PAUSED', 'RESUMED', 'COMPLETED', 'CHANGED', 'STOPPED')),
  who  uuid not null,
  at   timestamptz not null
);
create index walk_change_of on accompaniment.walk_change (walk);

-- When and where two people mean to meet. Not part of the record: the coordinator learns no place.
create table accompaniment.plan (
  id               uuid primary key,
  walk             uuid not null,
  peer             uuid not null,
  supporter        uuid not null,
  day              date not null,
  at_time          time,
  place            bytea check (octet_length(place) <= 900),
  proposed_by      uuid not null,
  proposed_at      timestamptz not null,
  peer_answer      text check (peer_answer in ('FINE', 'ANOTHER_DAY', 'NOT_COMING')),
  supporter_answer text check (supporter_answer in ('FINE', 'ANOTHER_DAY', 'NOT_COMING')),
  foreign key (walk, peer, supporter) references accompaniment.walk (id, peer, supporter)
);
create index plan_of_walk on accompaniment.plan (walk, day);

create table accompaniment.meeting (
  id          uuid primary key,
  walk        uuid not null,
  peer        uuid not null,
  supporter   uuid not null,
  happened_on date not null,
  minutes     integer not null check (minutes between 1 and 1440),
  logged_by   uuid not null,
  logged_at   timestamptz not null,
  mended_at   timestamptz,
  version     integer not null default 1,
  unique (id, walk, peer),
  foreign key (walk, peer, supporter) references accompaniment.walk (id, peer, supporter),
  check (logged_by in (peer, supporter))
);
create index meeting_of_walk on accompaniment.meeting (walk, happened_on desc, logged_at desc);

create table accompaniment.meeting_content (
  meeting   uuid primary key,
  walk      uuid not null,
  peer      uuid not null,
  author    uuid not null,
  functions text[] not null check (functions <@ array['SOCIAL', 'LINKS', 'DAILY', 'LONG_TERM', 'TALKED']),
  next_step bytea check (octet_length(next_step) <= 2100),
  words     bytea check (octet_length(words) <= 16100),
  -- The order in which words were written, for who may read words and no days.
  place     bigint generated always as identity,
  foreign key (meeting, walk, peer) references accompaniment.meeting (id, walk, peer)
);
create index meeting_content_of_walk on accompaniment.meeting_content (walk);
create index meeting_content_of_peer on accompaniment.meeting_content (peer);

-- What an entry said before its author mended it. Written by triggers: it cannot be forgotten. Sealed
-- words are kept as they were sealed, for the same meeting.
create table accompaniment.meeting_before (
  meeting     uuid not null references accompaniment.meeting,
  walk        uuid not null,
  peer        uuid not null,
  happened_on date not null,
  minutes     integer not null,
  version     integer not null,
  until_at    timestamptz not null,
  primary key (meeting, version)
);
create table accompaniment.content_before (
  meeting   uuid not null references accompaniment.meeting,
  walk      uuid not null,
  peer      uuid not null,
  functions text[] not null,
  next_step bytea,
  words     bytea,
  version   integer not null,
  primary key (meeting, version)
);

-- The other's words beside an entry.
create table accompaniment.beside (
  id      uuid primary key,
  meeting uuid not null,
  walk    uuid not null,
  peer    uuid not null,
  author  uuid not null,
  kind    text not null check (kind in ('ADDS', 'DISAGREES')),
  words   bytea not null check (octet_length(words) <= 16100),
  at      timestamptz not null,
  foreign key (meeting, walk, peer) references accompaniment.meeting (id, walk, peer)
);
create index beside_of_walk on accompaniment.beside (walk);
create index beside_of_peer on accompaniment.beside (peer);
create index beside_of_meeting on accompaniment.beside (meeting);

-- Goals belong to the peer. walk says in which walk a goal is shown; null: to nobody.
create table accompaniment.goal (
  id       uuid primary key,
  peer     uuid not null,
  walk     uuid references accompaniment.walk,
  words    bytea not null check (octet_length(words) <= 2100),
  state    text not null check (state in ('NOW', 'DONE', 'PAUSED', 'CHANGED')),
  made_at  timestamptz not null,
  state_at timestamptz not null,
  area     text check (area in ('HOME', 'RECOVERY', 'HEALTH', 'WORK', 'PEOPLE', 'PAPERS', 'OTHER')),
  unique (id, peer)
);
create index goal_of_peer on accompaniment.goal (peer, made_at);
create index goal_of_walk on accompaniment.goal (walk);

create table accompaniment.step (
  id          uuid primary key,
  goal        uuid not null references accompaniment.goal,
  peer        uuid not null,
  words       bytea not null check (octet_length(words) <= 2100),
  state       text not null check (state in ('PROPOSED', 'OPEN', 'DONE', 'SETBACK', 'CHANGED', 'LEFT')),
  proposed_by uuid not null,
  made_at     timestamptz not null,
  state_at    timestamptz not null
);
create index step_of_goal on accompaniment.step (goal, made_at);

create table accompaniment.appointment (
  id          uuid primary key,
  walk        uuid not null,
  peer        uuid not null,
  supporter   uuid not null,
  title       bytea check (octet_length(title) <= 900),
  day         date not null,
  at_time     time,
  place       bytea check (octet_length(place) <= 900),
  role        text not null check (role in ('SILENT', 'WHEN_ASKED', 'OWN_WORDS')),
  role_words  bytea check (octet_length(role_words) <= 2100),
  may_say     bytea check (octet_length(may_say) <= 4100),
  to_bring    bytea check (octet_length(to_bring) <= 4100),
  coming      text check (coming in ('YES', 'NO')),
  went        text check (went in ('OKAY', 'MIXED', 'HARD', 'NOT_HAPPENED')),
  called_off  boolean not null default false,
  asked_at    timestamptz not null,
  unique (id, walk, peer),
  foreign key (walk, peer, supporter) references accompaniment.walk (id, peer, supporter)
);
create index appointment_of_walk on accompaniment.appointment (walk, day);
create index appointment_of_peer on accompaniment.appointment (peer, day);

-- "What was said, in our words": after an appointment, each of the two.
create table accompaniment.said (
  id          uuid primary key,
  appointment uuid not null,
  walk        uuid not null,
  peer        uuid not null,
  author      uuid not null,
  words       bytea not null check (octet_length(words) <= 16100),
  at          timestamptz not null,
  foreign key (appointment, walk, peer) references accompaniment.appointment (id, walk, peer)
);
create index said_of_appointment on accompaniment.said (appointment);

-- "What helped me": told by one, owned by one, sealed with the teller's key in this role. walk says in which walk it may be read; null: nobody.
create table accompaniment.helped (
  id      uuid primary key,
  teller  uuid not null,
  walk    uuid references accompaniment.walk,
  words   bytea not null check (octet_length(words) <= 4100),
  told_at timestamptz not null,
  back_at timestamptz
);
create index helped_of_teller on accompaniment.helped (teller);
create index helped_of_walk on accompaniment.helped (walk);

-- A last word to the other. It is a gift: the other keeps it, as long as the peer's file is kept.
create table accompaniment.thanks (
  id          uuid primary key,
  walk        uuid not null references accompaniment.walk,
  peer        uuid not null,
  from_person uuid not null,
  to_person   uuid not null,
  words       bytea not null check (octet_length(words) <= 4100),
  at          timestamptz not null,
  unique (walk, from_person),
  check (peer in (from_person, to_person))
);
create index thanks_to on accompaniment.thanks (to_person);
