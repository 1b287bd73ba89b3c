-- The second line of defence. The decision table stands in confidentiality.decision; each personal
-- table of each module has policies that ask the functions below, once per statement:
--   using (peer = (select sec.me_as('PEER'))                       -- the person reads all of their own
--          or walk = any ((select sec.scopes('NOTE'))::uuid[])     -- the pair, while it may
--          or id   = any ((select sec.items('NOTE'))::uuid[])      -- an item that the person opened
--          or peer = any ((select sec.subjects('NOTE'))::uuid[])   -- a class that the person opened
--          or (select sec.hat_reads('NOTE')))                      -- a role to which the table says yes
create schema confidentiality;
grant usage on schema confidentiality to accanto_app, accanto_definer;

-- One cell of the table: A allowed, C with the person's authorisation, B as C or in an emergency, M minimal,
-- V known but closed. What has no row is hidden.
create table confidentiality.decision (
  class    text not null,
  relation text not null,
  answer   text not null check (answer in ('A', 'B', 'C', 'M', 'V')),
  writes   boolean not null,
  primary key (class, relation),
  check (answer = 'A' or not writes)
);

-- Two people who walk together. scope is the id of their walk; a new walk is a new scope, so that the
-- next supporter begins with an empty book.
create table confidentiality.pair (
  scope     uuid primary key,
  peer      uuid not null,
  supporter uuid not null,
  began_at  timestamptz not null,
  agreed_at timestamptz,
  -- Each of the two pauses and returns for themselves: the pause is over when both have returned.
  peer_paused_at      timestamptz,
  supporter_paused_at timestamptz,
  paused_at timestamptz generated always as (least(peer_paused_at, supporter_paused_at)) stored,
  ended_at  timestamptz,
  check (peer <> supporter)
);
create unique index pair_once on confidentiality.pair (peer, supporter) where ended_at is null;
create index pair_of_supporter on confidentiality.pair (supporter);
create index pair_of_peer on confidentiality.pair (peer);

-- What a person opened: one class or one item of theirs, for one reader, for a purpose, until a day. Words
-- are sealed with the key of the person whom they are about, here and below.
create table confidentiality.authorisation (
  id           uuid primary key,
  subject      uuid not null,
  class        text not null,
  item         uuid,
  reader       uuid not null,
  reader_hat   text not null check (reader_hat in ('PROFESSIONAL', 'COORDINATOR')),
  purpose      bytea not null check (octet_length(purpose) <= 2100),
  from_at      timestamptz not null,
  until_at     timestamptz not null,
  given_by     uuid not null,
  withdrawn_at timestamptz,
  check (until_at > from_at and until_at <= from_at + interval '367 days'),
  check (reader <> subject),
  check (given_by = subject)
);
create index authorisation_reader on confidentiality.authorisation (reader, class) where withdrawn_at is null;
create index authorisation_subject on confidentiality.authorisation (subject);

-- A person may let their file rest (art. 18 GDPR): then they alone read it, and nobody writes, themselves
-- included. Asked after whatever keeps people apart and before the table of who reads; more in V3_3.
create table confidentiality.resting (
  person   uuid not null,
  file     text not null check (file in ('PEER', 'COLLEAGUE')),
  since    timestamptz not null,
  ended_at timestamptz,
  primary key (person, file, since)
);
create unique index rests_once on confidentiality.resting (person, file) where ended_at is null;

-- Whose files rest now: for policies, by people.
create function sec.resting(which text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(array_agg(r.person), '{}') from confidentiality.resting r
   where r.file = which and r.ended_at is null);
end $$;

-- A walk in which one of the two no longer has the role they began it in is over, even when nobody
-- wrote that down; a role given anew does not open it again.
-- Not yet agreed comes before paused: a pause would otherwise open what only the agreement opens.
-- With somebody whose file rests there is no pair, in no cell of the table: each reads their own.
create function sec.pairs(now_at timestamptz)
returns table (scope uuid, peer uuid, supporter uuid, paused boolean, state text) language sql stable as $$
  select p.scope, p.peer, p.supporter, p.paused_at is not null, case
    -- Mostly nobody's file rests: one short look instead of two.
    when (select exists (select from confidentiality.resting r where r.ended_at is null))
      and (p.peer = any ((select sec.resting('PEER'))::uuid[])
        or p.supporter = any ((select sec.resting('COLLEAGUE'))::uuid[])) then 'RESTS'
    when p.ended_at is not null then 'EX_COMPANION'
    when not exists (select from sec.hats() h where h.person = p.peer and h.hat = 'PEER'
      and h.since <= p.began_at and (h.until is null or h.until > now_at)) then 'EX_COMPANION'
    when not exists (select from sec.hats() h where h.person = p.supporter and h.hat = 'SUPPORTER'
      and h.since <= p.began_at and (h.until is null or h.until > now_at)) then 'EX_COMPANION'
    when p.agreed_at is null then 'COMP_UNSIGNED'
    when p.paused_at is not null then 'COMP_PAUSED'
    else 'COMPANION' end
  from confidentiality.pair p $$;

create function sec.state_of(walk uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select p.state from sec.pairs(sec.now()) p where p.scope = walk);
end $$;

-- The walks whose things of this class the acting person may read as one of the two.
create function sec.scopes(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  me     sec.acting_person := sec.acting();
  states text[];
begin
  if me.person is null or me.hat not in ('PEER', 'SUPPORTER') then
    return '{}';
  end if;
  -- First the table's answer: joined with it, the state of each pair would be worked out twice.
  states := array(select d.relation from confidentiality.decision d
                   where d.class = wanted and d.answer = 'A');
  return array(select p.scope from sec.pairs(me.at) p
    where p.state = any (states)
      and ((me.hat = 'SUPPORTER' and p.supporter = me.person) or (me.hat = 'PEER' and p.peer = me.person)));
end $$;

create function sec.items(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.person is null or me.hat not in ('PROFESSIONAL', 'COORDINATOR') then
    return '{}';
  end if;
  return coalesce((select array_agg(a.item) from sec.open_now(me.at) a
    where a.reader = me.person and a.reader_hat = me.hat and a.class = wanted and a.item is not null
      and exists (select from confidentiality.decision d
                   where d.class = wanted and d.relation = me.hat and d.answer in ('B', 'C'))), '{}');
end $$;

create function sec.subjects(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.person is null or me.hat not in ('PROFESSIONAL', 'COORDINATOR') then
    return '{}';
  end if;
  return coalesce((select array_agg(a.subject) from sec.open_now(me.at) a
    where a.reader = me.person and a.reader_hat = me.hat and a.class = wanted and a.item is null
      and exists (select from confidentiality.decision d
                   where d.class = wanted and d.relation = me.hat and d.answer in ('B', 'C'))), '{}');
end $$;

create function sec.hat_reads(wanted text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  return coalesce(me.hat in ('PROFESSIONAL', 'COORDINATOR', 'DPO') and exists (
    select from confidentiality.decision d
    where d.class = wanted and d.relation = me.hat and d.answer = 'A'), false);
end $$;

-- The walks in which the acting person, as one of the two, may write things of this class. Who writes
-- may read; during a pause nobody writes.
create function sec.writes(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  me     sec.acting_person := sec.acting();
  states text[];
begin
  if me.person is null or me.hat not in ('PEER', 'SUPPORTER') then
    return '{}';
  end if;
  states := array(select d.relation from confidentiality.decision d where d.class = wanted and d.writes);
  return array(select p.scope from sec.pairs(me.at) p
    where p.state = any (states) and not p.paused
      and ((me.hat = 'SUPPORTER' and p.supporter = me.person) or (me.hat = 'PEER' and p.peer = me.person)));
end $$;

-- Whose name the acting person may know: the other of each pair (also after the end), who opened
-- something to them, to whom they opened something, and staff who read something of theirs. Not every
-- reader: a proposed supporter who says no leaves no trace.
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
    union select a.subject from sec.open_now(me.at) a
          where a.reader = me.person and a.reader_hat = me.hat
    union select a.reader from confidentiality.authorisation a where a.subject = me.person
    union select sec.known_in_danger()
    -- Who is to say that they saw somebody sign must read whose sheet it is, and for whom.
    union select n.id from confidentiality.paper p, unnest(array[p.subject, p.reader, p.recorder]) n (id)
          where p.witness = me.person and me.hat in ('COORDINATOR', 'PROFESSIONAL')
            and (p.seen_signed or p.seen_signed is null and p.recorded_at > me.at - interval '14 days')
    union select s.reader from confidentiality.seen s
          where s.subject = me.person and s.reader_hat in ('PROFESSIONAL', 'COORDINATOR', 'DPO')
            and s.id <> all ((select sec.untold_looks())::uuid[])) x), '{}');
end $$;

-- Of known_people those of whom most pages say the name: the other of each pair. A short look instead of a
-- long one, and asked first (V3_90).
create function sec.paired() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  return case me.hat
    when 'SUPPORTER' then array(select p.peer from confidentiality.pair p where p.supporter = me.person)
    when 'PEER' then array(select p.supporter from confidentiality.pair p where p.peer = me.person)
    else '{}' end;
end $$;

-- Whether this single thing of a class is the acting person's own. The module that holds such things
-- replaces this function; until then nothing can be opened by itself.
create function sec.is_mine(of_class text, wanted uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$ begin return false; end $$;

alter function sec.resting(text) owner to accanto_definer;
alter function sec.is_mine(text, uuid) owner to accanto_definer;
alter function sec.state_of(uuid) owner to accanto_definer;
alter function sec.scopes(text) owner to accanto_definer;
alter function sec.items(text) owner to accanto_definer;
alter function sec.subjects(text) owner to accanto_definer;
alter function sec.hat_reads(text) owner to accanto_definer;
alter function sec.known_people() owner to accanto_definer;
alter function sec.paired() owner to accanto_definer;
alter function sec.writes(text) owner to accanto_definer;
revoke execute on all functions in schema sec from public;
grant execute on all functions in schema sec to accanto_definer;
-- One by one: others of this schema are for the definer alone.
grant execute on function sec.resting(text), sec.is_mine(text, uuid), sec.state_of(uuid), sec.scopes(text), sec.items(text),
  sec.subjects(text), sec.hat_reads(text), sec.known_people(), sec.paired(), sec.writes(text)
  to accanto_app;

grant select on all tables in schema confidentiality to accanto_definer;
grant select on confidentiality.decision to accanto_app;
-- agreed_at is set by the agreement alone (V3_1); an authorisation can be withdrawn, never changed.
grant select, insert, update (peer_paused_at, supporter_paused_at, ended_at) on confidentiality.pair to accanto_app;
grant select, insert, update (withdrawn_at) on confidentiality.authorisation to accanto_app;

alter table confidentiality.pair enable row level security;
alter table confidentiality.pair force row level security;
alter table confidentiality.authorisation enable row level security;
alter table confidentiality.authorisation force row level security;

create policy the_two on confidentiality.pair for select to accanto_app
  using (peer = (select sec.me_as('PEER')) or supporter = (select sec.me_as('SUPPORTER'))
         or (select sec.wears('COORDINATOR')));
create policy the_two_change on confidentiality.pair for update to accanto_app
  using (ended_at is null
    and (peer = (select sec.me_as('PEER')) or supporter = (select sec.me_as('SUPPORTER'))))
  with check (peer = (select sec.me_as('PEER')) or supporter = (select sec.me_as('SUPPORTER')));
-- Somebody leaves the programme: the coordinator may end, and only end.
create policy coordinator_ends on confidentiality.pair for update to accanto_app
  using (ended_at is null and (select sec.wears('COORDINATOR')))
  with check (ended_at is not null and (select sec.wears('COORDINATOR')));
create policy the_two_begin on confidentiality.pair for insert to accanto_app
  with check (agreed_at is null and paused_at is null and ended_at is null
    and (peer = (select sec.me_as('PEER')) or supporter = (select sec.me_as('SUPPORTER'))));

-- Nobody returns from the pause of the other.
create function confidentiality.each_pauses_alone() returns trigger language plpgsql as $$
declare me sec.acting_person := sec.acting();
begin
  if me.person is not null
     and ((new.peer_paused_at is distinct from old.peer_paused_at and me.hat <> 'PEER')
       or (new.supporter_paused_at is distinct from old.supporter_paused_at and me.hat <> 'SUPPORTER')) then
    raise exception 'the pause of the other' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger each_pauses_alone before update on confidentiality.pair
  for each row execute function confidentiality.each_pauses_alone();

-- Only the person gives, beginning now and never earlier, and in the capacity in which the data is theirs.
create policy own_authorisations on confidentiality.authorisation for select to accanto_app
  using (subject = (select sec.own_file()));
create policy own_given on confidentiality.authorisation for insert to accanto_app
  with check (subject = (select sec.own_file()) and given_by = (select sec.person())
    and from_at = (select sec.now()) and withdrawn_at is null
    and (item is null or sec.is_mine(class, item))
    and exists (select from confidentiality.decision d
                 where d.class = authorisation.class and d.relation = authorisation.reader_hat
                   and d.answer in ('B', 'C')));
create policy own_withdrawn on confidentiality.authorisation for update to accanto_app
  using (subject = (select sec.own_file()) and withdrawn_at is null)
  with check (subject = (select sec.own_file()) and withdrawn_at = (select sec.now()));
