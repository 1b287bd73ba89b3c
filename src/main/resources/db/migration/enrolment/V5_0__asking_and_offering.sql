-- What people tell of their lives is bytea: sealed by the vault with the key of the file that it belongs
-- to, null when nothing was said.
create schema enrolment;
grant usage on schema enrolment to accanto_app, accanto_definer;

-- That somebody asks for support. What they say stands in the tables below.
create table enrolment.request (
  person     uuid primary key,
  state      text not null check (state in ('DRAFT','SENT','TALK_FIRST','ACCEPTED','CLOSED')),
  language   text not null,
  begun_at   timestamptz not null,
  sent_at    timestamptz,
  seen_at    timestamptz,
  decided_at timestamptz,
  decided_by uuid,
  -- The coordinator who filled it in together with the person.
  together   uuid,
  -- Key of the form with which it was filled in together: a second submit finds the first.
  once       uuid unique,
  left_at    timestamptz
);
create index request_by_state on enrolment.request (state, sent_at);

-- Match card: own words, what would help in a person, when and where.
create table enrolment.wish (
  person     uuid primary key,
  own_words  bytea check (octet_length(own_words) <= 16100),
  languages  text[] not null default '{}',
  seeks      text[] not null default '{}',
  wishes     text[] not null default '{}',
  musts      text[] not null default '{}',
  times      text[] not null default '{}',
  place      bytea check (octet_length(place) <= 2100),
  -- Ways to meet, how far, and how much time a week would help: nothing said is 0 minutes.
  meets      text[] not null default '{}',
  how_far    text not null default 'NOT_SAID' check (how_far in ('NOT_SAID','NEAR','CITY','FURTHER')),
  weekly_minutes integer not null default 0 check (weekly_minutes between 0 and 3000),
  ranking    text[] not null default '{}',
  changed_at timestamptz not null
);

-- Profile: what makes life hard, described by the person. Nobody else reads a row without its yes.
create table enrolment.item (
  id             uuid primary key,
  person         uuid not null,
  words          bytea check (octet_length(words) <= 8100),
  area           text,
  happened       text check (happened in ('BEFORE','BECAUSE','AFTER')),
  to_supporter   boolean not null default false,
  to_coordinator boolean not null default false,
  written_with   uuid,
  created_at     timestamptz not null,
  removed_at     timestamptz,
  check ((words is null) = (removed_at is not null))
);
create index item_by_person on enrolment.item (person);

create table enrolment.safe_contact (
  person         uuid primary key,
  way            text not null check (way in ('NOT_SAID','IN_PERSON','PHONE','THROUGH_SOMEBODY')),
  place          bytea check (octet_length(place) <= 2100),
  phone          bytea check (octet_length(phone) <= 400),
  from_hour      integer check (from_hour between 7 and 21),
  until_hour     integer check (until_hour between 8 and 22),
  voicemail      boolean,
  if_not_me      bytea check (octet_length(if_not_me) <= 2100),
  changed_at     timestamptz not null
);

-- What safety asks of whoever walks with a peer, noted by a coordinator who has talked with the peer (R09).
create table enrolment.safety (
  person   uuid primary key,
  needs    text[] not null check (needs <@ array['TRAINED_VIOLENCE','TRAINED_SUBSTANCES','TRAINED_MINORS',
    'ACCESSIBLE_PLACE','NO_HOME_VISITS']),
  noted_by uuid not null,
  noted_at timestamptz not null
);

-- What a supporter wrote for being seen, and what they can give.
create table enrolment.offer (
  supporter      uuid primary key,
  introduction   bytea check (octet_length(introduction) <= 8100),
  gender         text not null default 'NOT_TOLD' check (gender in ('WOMAN','MAN','OTHER','NOT_TOLD')),
  languages      text[] not null default '{}',
  times          text[] not null default '{}',
  place          bytea check (octet_length(place) <= 2100),
  meets          text[] not null default '{}',
  how_far        text not null default 'NOT_SAID' check (how_far in ('NOT_SAID','NEAR','CITY','FURTHER')),
  at_most        integer not null default 1 check (at_most between 0 and 30),
  weekly_minutes integer not null default 0 check (weekly_minutes between 0 and 3000),
  lived_it       text not null default 'NOT_TOLD' check (lived_it in ('RECENTLY','LONG_AGO','NOT_TOLD')),
  knows_shelters boolean not null default false,
  shown          boolean not null default false,
  -- When the supporter told it themselves; null as long as a list or a coordinator wrote it.
  told_at        timestamptz,
  changed_at     timestamptz not null
);

create table enrolment.experience (
  id         uuid primary key,
  supporter  uuid not null,
  area       text not null,
  words      bytea check (octet_length(words) <= 4100),
  told       text not null check (told in ('NOW','LATER','NEVER')),
  changed_at timestamptz not null,
  unique (supporter, area)
);

-- Keys of areas that a supporter would rather not walk through, which protects their own recovery. Only the
-- owner reads a row; the engine gets people, never reasons.
create table enrolment.rather_not (
  supporter  uuid primary key,
  areas      text[] not null,
  changed_at timestamptz not null
);

create table enrolment.application (
  supporter    uuid primary key,
  state        text not null check (state in ('DRAFT','APPLIED','INTERVIEW','ACCEPTED','NOT_NOW','LEFT')),
  language     text not null,
  begun_at     timestamptz not null,
  applied_at   timestamptz,
  -- The first time that a coordinator read it.
  seen_at      timestamptz,
  interview_on date,
  points       bytea check (octet_length(points) <= 16100),
  decided_at   timestamptz,
  decided_by   uuid,
  reasons      bytea check (octet_length(reasons) <= 8100),
  entered_by   uuid,
  once         uuid unique
);

-- Certificates, checks and exemptions as dated rows; a row is withdrawn, never changed.
create table enrolment.requirement (
  id           uuid primary key,
  supporter    uuid not null,
  kind         text not null check (kind in ('CERTIFICATE','BACKGROUND_CHECK','INTERVIEW','STANDARDS',
    'TRAINED_VIOLENCE','TRAINED_SUBSTANCES','TRAINED_MINORS','ACCESSIBLE_PLACE','NO_HOME_VISITS','OTHER')),
  words        bytea check (octet_length(words) <= 2100),
  valid_from   date not null,
  valid_until  date,
  exempt       boolean not null default false,
  recorded_by  uuid not null,
  recorded_at  timestamptz not null,
  withdrawn_at timestamptz,
  check (valid_until is null or valid_until >= valid_from),
  check (not exempt or words is not null)
);
create index requirement_by_supporter on enrolment.requirement (supporter);

create table enrolment.pause (
  id       uuid primary key,
  person   uuid not null,
  since    timestamptz not null,
  back_on  date,
  ended_at timestamptz
);
create index pause_by_person on enrolment.pause (person) where ended_at is null;

-- With whom somebody does not want to be brought together. Only the owner reads a row; the engine
-- gets people, never reasons.
create table enrolment.apart (
  id       uuid primary key,
  owner    uuid not null,
  kind     text not null check (kind in ('NO_CONTACT','THERAPY','PRIVATE')),
  called   text not null check (length(called) between 1 and 200),
  since    timestamptz not null,
  ended_at timestamptz
);
create index apart_by_owner on enrolment.apart (owner) where ended_at is null;

-- Own story in pieces, each with its readers.
create table enrolment.story (
  id         uuid primary key,
  owner      uuid not null,
  -- As peer, or as whatever else this person is here: one is forgotten without the other.
  file       text not null check (file in ('PEER', 'COLLEAGUE')),
  words      bytea check (octet_length(words) <= 16100),
  readers    text not null check (readers in ('ME','PEERS','TEAM','ORGANISATION')),
  created_at timestamptz not null,
  removed_at timestamptz,
  check ((words is null) = (removed_at is not null))
);
create index story_by_owner on enrolment.story (owner);

-- Somebody pointed to a person: only the first way to reach them, and not for long.
create table enrolment.pointing (
  id          uuid primary key,
  contact     text not null check (length(contact) between 1 and 500),
  pointed_at  timestamptz not null,
  forget_at   timestamptz not null,
  code_hash   bytea unique,
  invited_at  timestamptz,
  invited_by  uuid
);
