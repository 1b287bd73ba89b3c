-- The second line of defence. The decision table stands in confidentiality.decision; each personal
-- table of each module has policies that ask the functions below, once per statement:
--   using (peer = (select sec.me_as('PEER'))                       -- the person reads all of their own
--          or walk = any ((select sec.scopes('NOTE'))::uuid[])     -- the pair, while it may
--          or id   = any ((select sec.items('NOTE'))::uuid[])      -- an item that the person opened
--          or peer = any ((select sec.subjects('NOTE'))::uuid[])   -- a class that the person opened
--          or (select sec.hat_reads('NOTE')))                      -- a role to which the table says yes
create schema confidentiality;
grant usage on schema confidentiality to accanto_app, accanto_definer;

-- One cell of the table: A allowed, C with the person's authorisation, M minimal, V known but closed.
-- What has no row is hidden.
create table confidentiality.decision (
  class    text not null,
  relation text not null,
  answer   text not null check (answer in ('A', 'C', 'M', 'V')),
  primary key (class, relation)
);

-- Two people who walk together. scope is the id of their walk; a new walk is a new scope, so that the
-- next supporter begins with an empty book.
create table confidentiality.pair (
  scope     uuid primary key,
  peer      uuid not null,
  supporter uuid not null,
  began_at  timestamptz not null,
  agreed_at timestamptz,
  paused_at timestamptz,
  ended_at  timestamptz,
  check (peer <> supporter)
);
create index pair_of_supporter on confidentiality.pair (supporter);
create index pair_of_peer on confidentiality.pair (peer);

-- What a person opened: one class or one item of theirs, for one reader, for a purpose, until a day.
create table confidentiality.authorisation (
  id           uuid primary key,
  subject      uuid not null,
  class        text not null,
  item         uuid,
  reader       uuid not null,
  purpose      text not null check (length(purpose) between 1 and 500),
  from_at      timestamptz not null,
  until_at     timestamptz not null,
  given_by     uuid not null,
  withdrawn_at timestamptz,
  check (until_at > from_at),
  check (reader <> subject)
);
create index authorisation_reader on confidentiality.authorisation (reader, class) where withdrawn_at is null;
create index authorisation_subject on confidentiality.authorisation (subject);

-- Every reading of content by somebody else, for the person to see.
create table confidentiality.seen (
  id         uuid primary key,
  subject    uuid not null,
  reader     uuid not null,
  reader_hat text not null,
  class      text not null,
  item       uuid,
  at         timestamptz not null,
  because    text not null
);
create index seen_by_subject on confidentiality.seen (subject, at desc);

create function sec.state_of(p confidentiality.pair) returns text language sql immutable as $$
  select case when p.ended_at is not null then 'EX_COMPANION'
              when p.paused_at is not null then 'COMP_PAUSED'
              when p.agreed_at is null then 'COMP_UNSIGNED'
              else 'COMPANION' end $$;

-- The walks whose things of this class the acting person may read as one of the two.
create function sec.scopes(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.person is null or me.hat not in ('PEER', 'SUPPORTER') then
    return '{}';
  end if;
  return coalesce((select array_agg(p.scope) from confidentiality.pair p
    join confidentiality.decision d on d.class = wanted and d.relation = sec.state_of(p) and d.answer = 'A'
    where (me.hat = 'SUPPORTER' and p.supporter = me.person) or (me.hat = 'PEER' and p.peer = me.person)),
    '{}');
end $$;

create function sec.items(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.person is null or me.hat not in ('PROFESSIONAL', 'COORDINATOR') then
    return '{}';
  end if;
  return coalesce((select array_agg(a.item) from confidentiality.authorisation a
    where a.reader = me.person and a.class = wanted and a.item is not null
      and a.withdrawn_at is null and a.from_at <= me.at and a.until_at > me.at), '{}');
end $$;

create function sec.subjects(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.person is null or me.hat not in ('PROFESSIONAL', 'COORDINATOR') then
    return '{}';
  end if;
  return coalesce((select array_agg(a.subject) from confidentiality.authorisation a
    where a.reader = me.person and a.class = wanted and a.item is null
      and a.withdrawn_at is null and a.from_at <= me.at and a.until_at > me.at), '{}');
end $$;

create function sec.hat_reads(wanted text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  return coalesce(me.hat = 'COORDINATOR' and exists (select from confidentiality.decision d
    where d.class = wanted and d.relation = 'COORDINATOR' and d.answer = 'A'), false);
end $$;

-- Whose name the acting person may know: the other of each pair (also after the end), who opened
-- something to them, and to whom they opened something.
create function sec.known_people() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.person is null then
    return '{}';
  end if;
  return coalesce((select array_agg(x.id) from (
    select p.peer as id from confidentiality.pair p where me.hat = 'SUPPORTER' and p.supporter = me.person
    union select p.supporter from confidentiality.pair p where me.hat = 'PEER' and p.peer = me.person
    union select a.subject from confidentiality.authorisation a
          where a.reader = me.person and a.withdrawn_at is null and a.from_at <= me.at and a.until_at > me.at
    union select a.reader from confidentiality.authorisation a where a.subject = me.person
    union select s.reader from confidentiality.seen s where s.subject = me.person) x), '{}');
end $$;

alter function sec.scopes(text) owner to accanto_definer;
alter function sec.items(text) owner to accanto_definer;
alter function sec.subjects(text) owner to accanto_definer;
alter function sec.hat_reads(text) owner to accanto_definer;
alter function sec.known_people() owner to accanto_definer;
revoke execute on all functions in schema sec from public;
grant execute on all functions in schema sec to accanto_app, accanto_definer;

grant select on all tables in schema confidentiality to accanto_definer;
grant select on confidentiality.decision to accanto_app;
grant select, insert, update on confidentiality.pair, confidentiality.authorisation to accanto_app;
grant select, insert on confidentiality.seen to accanto_app;

alter table confidentiality.pair enable row level security;
alter table confidentiality.pair force row level security;
alter table confidentiality.authorisation enable row level security;
alter table confidentiality.authorisation force row level security;
alter table confidentiality.seen enable row level security;
alter table confidentiality.seen force row level security;

create policy the_two on confidentiality.pair for select to accanto_app
  using (peer = (select sec.me_as('PEER')) or supporter = (select sec.me_as('SUPPORTER'))
         or (select sec.wears('COORDINATOR')));
create policy the_two_change on confidentiality.pair for update to accanto_app
  using (ended_at is null
    and (peer = (select sec.me_as('PEER')) or supporter = (select sec.me_as('SUPPORTER'))))
  with check (peer = (select sec.me_as('PEER')) or supporter = (select sec.me_as('SUPPORTER')));
create policy the_two_begin on confidentiality.pair for insert to accanto_app
  with check (peer = (select sec.me_as('PEER')) or supporter = (select sec.me_as('SUPPORTER')));

create policy own_authorisations on confidentiality.authorisation for all to accanto_app
  using (subject = (select sec.person())) with check (subject = (select sec.person()));
create policy authorised_reads on confidentiality.authorisation for select to accanto_app
  using (reader = (select sec.person()) and withdrawn_at is null
         and from_at <= (select sec.now()) and until_at > (select sec.now()));

create policy the_person_reads on confidentiality.seen for select to accanto_app
  using (subject = (select sec.person()));
create policy the_reader_writes on confidentiality.seen for insert to accanto_app
  with check (reader = (select sec.person()));

-- Reading only; the columns that this issue needs. The golden file of the module must equal these rows.
insert into confidentiality.decision (class, relation, answer) values
  ('DIRECTORY', 'COMPANION', 'A'), ('DIRECTORY', 'COMP_UNSIGNED', 'A'), ('DIRECTORY', 'COMP_PAUSED', 'A'),
  ('DIRECTORY', 'EX_COMPANION', 'V'), ('DIRECTORY', 'COORDINATOR', 'A'),
  ('CONTACT', 'COMPANION', 'A'), ('CONTACT', 'COMP_PAUSED', 'A'), ('CONTACT', 'COORDINATOR', 'C'),
  ('CONTACT', 'PROFESSIONAL', 'C'),
  ('SAFE_CONTACT', 'COMPANION', 'A'), ('SAFE_CONTACT', 'COMP_UNSIGNED', 'A'), ('SAFE_CONTACT', 'COMP_PAUSED', 'A'),
  ('SAFE_CONTACT', 'COORDINATOR', 'A'),
  ('PROFILE', 'COMPANION', 'A'), ('PROFILE', 'COORDINATOR', 'C'), ('PROFILE', 'PROFESSIONAL', 'C'),
  ('NOTE', 'COMPANION', 'A'), ('NOTE', 'COORDINATOR', 'C'), ('NOTE', 'PROFESSIONAL', 'C'),
  ('GOAL', 'COMPANION', 'A'), ('GOAL', 'COMP_PAUSED', 'V'), ('GOAL', 'COORDINATOR', 'C'),
  ('GOAL', 'PROFESSIONAL', 'C'),
  ('APPOINTMENT', 'COMPANION', 'A'), ('APPOINTMENT', 'COMP_PAUSED', 'A'), ('APPOINTMENT', 'COORDINATOR', 'C'),
  ('APPOINTMENT', 'PROFESSIONAL', 'C'),
  ('RECORD', 'COMPANION', 'A'), ('RECORD', 'COMP_UNSIGNED', 'A'), ('RECORD', 'COMP_PAUSED', 'A'),
  ('RECORD', 'COORDINATOR', 'A'),
  ('MATCH_CARD', 'COMPANION', 'A'), ('MATCH_CARD', 'COMP_UNSIGNED', 'M'), ('MATCH_CARD', 'COMP_PAUSED', 'A'),
  ('MATCH_CARD', 'COORDINATOR', 'A'),
  ('AGREEMENT', 'COMPANION', 'A'), ('AGREEMENT', 'COMP_UNSIGNED', 'A'), ('AGREEMENT', 'COMP_PAUSED', 'A'),
  ('AGREEMENT', 'EX_COMPANION', 'A'), ('AGREEMENT', 'COORDINATOR', 'M'),
  ('CERTIFICATE', 'COMPANION', 'A'), ('CERTIFICATE', 'COMP_UNSIGNED', 'A'), ('CERTIFICATE', 'COMP_PAUSED', 'A'),
  ('CERTIFICATE', 'COORDINATOR', 'A'), ('CERTIFICATE', 'PROFESSIONAL', 'A');
