-- A printed card: two plain words or a QR code say whose it is, a PIN of one's own opens it. The
-- starting number is good once, for choosing that PIN. One live card for a person.
create table access.card (
  id           uuid primary key,
  person       uuid not null references access.person,
  words        text not null,
  words_folded text not null,
  token_hash   bytea not null unique,
  start_hash   text not null,
  start_until  timestamptz not null,
  pin_hash     text,
  pin_set_at   timestamptz,
  made_at      timestamptz not null,
  made_by      uuid not null references access.person,
  revoked_at   timestamptz
);
create unique index one_live_card on access.card (person) where revoked_at is null;
create unique index live_card_words on access.card (words_folded) where revoked_at is null;

create table access.account (
  person        uuid primary key references access.person,
  name          text not null check (length(name) between 1 and 100),
  name_folded   text not null unique,
  password_hash text not null,
  set_at        timestamptz not null,
  -- The password came with a link that somebody else made (V2_4).
  staff_only    boolean not null default false,
  file_pin      text
);

-- A link or step that works once: INVITATION, FIRST (the first coordinator), RENEWAL (a new password for
-- somebody who is here), PIN (after the starting number).
create table access.ticket (
  token_hash bytea primary key,
  purpose    text not null check (purpose in ('INVITATION', 'FIRST', 'RENEWAL', 'PIN')),
  card       uuid references access.card,
  person     uuid references access.person,
  hat        text check (hat in ('PROFESSIONAL', 'COORDINATOR', 'SUPERVISOR', 'DPO')),
  language   text,
  made_by    uuid references access.person,
  made_at    timestamptz not null,
  until_at   timestamptz not null,
  used_at    timestamptz,
  used_once  uuid,
  check (purpose not in ('INVITATION', 'FIRST') or hat is not null),
  check (purpose <> 'PIN' or card is not null),
  check (purpose <> 'RENEWAL' or person is not null)
);

-- A device of one's own on which one has signed in: wrong tries from elsewhere do not pause it.
create table access.device (
  token_hash bytea primary key,
  person     uuid not null references access.person,
  known_at   timestamptz not null
);
create index device_of on access.device (person);

-- What happened to a person's sign-in, for that person to read.
create table access.sign_in_event (
  id     uuid primary key,
  person uuid not null references access.person,
  kind   text not null,
  by     uuid references access.person,
  at     timestamptz not null
);
create index sign_in_event_of on access.sign_in_event (person, at desc);

do $$ declare t text; begin
  foreach t in array array['card', 'account', 'ticket', 'device', 'sign_in_event'] loop
    execute format('alter table access.%I enable row level security', t);
    execute format('alter table access.%I force row level security', t);
    execute format('grant select, insert, update, delete on access.%I to accanto_definer', t);
  end loop;
end $$;

-- Hashes are never granted: only the functions below see them.
grant select (id, person, words, pin_set_at, made_at, made_by, revoked_at) on access.card to accanto_app;
-- The PIN is the person's: no coordinator can put one on a card.
grant insert (id, person, words, words_folded, token_hash, start_hash, start_until, made_at, made_by),
  update (revoked_at) on access.card to accanto_app;
create policy own_cards on access.card for select to accanto_app using (person = (select sec.person()));
create policy coordinator_reads_cards on access.card for select to accanto_app
  using ((select sec.wears('COORDINATOR')));
create policy coordinator_makes_cards on access.card for insert to accanto_app
  with check ((select sec.wears('COORDINATOR')) and made_by = (select sec.person())
    and person <> (select sec.person())
    -- Staff come in by password: whoever prints a card could use its starting number first.
    and not exists (select from access.hat h where h.person = card.person
      and h.hat in ('PROFESSIONAL', 'COORDINATOR', 'SUPERVISOR', 'DPO') and (h.until is null or h.until > (select sec.now()))));
create policy coordinator_revokes_cards on access.card for update to accanto_app
  using ((select sec.wears('COORDINATOR'))) with check (revoked_at is not null);

grant select (person, name, set_at, staff_only) on access.account to accanto_app;
create policy own_account on access.account for select to accanto_app using (person = (select sec.person()));
create policy coordinator_reads_accounts on access.account for select to accanto_app
  using ((select sec.wears('COORDINATOR')));

grant insert on access.ticket to accanto_app;
create policy coordinator_invites on access.ticket for insert to accanto_app
  with check (purpose in ('INVITATION', 'RENEWAL') and (select sec.wears('COORDINATOR'))
    and made_by = (select sec.person()) and person is distinct from (select sec.person())
    -- A link for a new password is for staff; into the file of a peer or supporter it never leads (V2_4).
    and case purpose when 'INVITATION' then person is null else
      exists (select from access.account a where a.person = ticket.person)
      and exists (select from access.hat h where h.person = ticket.person
        and h.hat in ('PROFESSIONAL', 'COORDINATOR', 'SUPERVISOR', 'DPO')
        and (h.until is null or h.until > (select sec.now()))) end);

grant insert on access.sign_in_event to accanto_app;
create policy own_or_coordinator_event on access.sign_in_event for insert to accanto_app
  with check (by = (select sec.person())
    and (person = (select sec.person()) or (select sec.wears('COORDINATOR'))));

-- One's own sessions: everything but the token.
grant select (id, person, hat, own_device, device, opened_at, seen_at, expires_at, idle, ended_at)
  on access.session to accanto_app;
create policy own_sessions on access.session for select to accanto_app using (person = (select sec.person()));
grant update (ended_at) on access.session to accanto_app;
create policy own_sessions_end on access.session for update to accanto_app
  using (person = (select sec.person())) with check (person = (select sec.person()) and ended_at is not null);

create function sec.end_session(hash bytea, at timestamptz, only_shared boolean) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update access.session s set ended_at = at
   where s.token_hash = hash and s.ended_at is null and not (only_shared and s.own_device)
$$;

-- A coordinator who renews a sign-in ends what was open with the old one.
create function sec.end_sessions_of(whose uuid, at timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not sec.wears('COORDINATOR') then
    raise exception 'only a coordinator' using errcode = 'insufficient_privilege';
  end if;
  update access.session s set ended_at = at where s.person = whose and s.ended_at is null;
  delete from access.device d where d.person = whose;
  delete from access.asking_code c where c.person = whose;
end $$;

-- The same sign-in in another role: a new token, the same device and the same end.
create function sec.wear(old_session uuid, new_id uuid, hash bytea, wanted text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  insert into access.session (id, token_hash, person, hat, own_device, device, opened_at, seen_at, proved_at, expires_at,
      idle)
    select new_id, hash, s.person, wanted, s.own_device, s.device, s.opened_at, me.at, s.proved_at, s.expires_at,
      s.idle
      from access.session s where s.id = old_session and s.person = me.person and s.ended_at is null
       and sec.same_side(me.person, s.hat, wanted)
       and exists (select from access.hat h where h.person = me.person and h.hat = wanted
                    and h.since <= me.at and (h.until is null or h.until > me.at));
  if not found then
    raise exception 'no such role' using errcode = 'insufficient_privilege';
  end if;
  update access.session s set ended_at = me.at where s.id = old_session;
end $$;

-- Roles that a person has now; the one worn last comes first.
create function sec.hats_of(whose uuid, at timestamptz) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.hat from access.hat h where h.person = whose and h.since <= at and (h.until is null or h.until > at)
   order by (select max(s.opened_at) from access.session s where s.person = whose and s.hat = h.hat) desc nulls last,
     h.since
$$;

create function sec.card_by(hash bytea, folded text)
returns table (id uuid, person uuid, pin_hash text, start_hash text, start_until timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, c.person, c.pin_hash, c.start_hash, c.start_until from access.card c
   where c.revoked_at is null and (c.token_hash = hash or c.words_folded = folded)
   order by c.token_hash = hash desc limit 1
$$;

create function sec.account_by(folded text) returns table (person uuid, password_hash text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.person, a.password_hash from access.account a where a.name_folded = folded
$$;

create function sec.device_by(hash bytea) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.person from access.device d where d.token_hash = hash
$$;

-- A device of the acting person, and a step towards the PIN of their card: as with a session, the
-- application signs whose secret was right.
create function sec.know_device(hash bytea) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  insert into access.device (token_hash, person, known_at) values (hash, me.person, me.at);
end $$;

create function sec.make_pin_ticket(hash bytea, of_card uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  insert into access.ticket (token_hash, purpose, card, made_at, until_at)
    select hash, 'PIN', c.id, me.at, me.at + interval '10 minutes'
      from access.card c where c.id = of_card and c.person = me.person;
end $$;

-- Sets the PIN of the card whose starting number was right; the card's person. Works once.
create function sec.choose_pin(hash bytea, pin text, event uuid, at timestamptz) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare which uuid; whose uuid;
begin
  update access.ticket t set used_at = at
   where t.token_hash = hash and t.purpose = 'PIN' and t.used_at is null and t.until_at > at
  returning t.card into which;
  update access.card c set pin_hash = pin, pin_set_at = at
   where c.id = which and c.revoked_at is null and c.pin_hash is null returning c.person into whose;
  if whose is not null then
    delete from access.asking_code c where c.person = whose;
    update access.session s set ended_at = at where s.person = whose and s.hat = 'ASKER' and s.ended_at is null;
    insert into access.sign_in_event (id, person, kind, by, at) values (event, whose, 'PIN_CHOSEN', whose, at);
  end if;
  return whose;
end $$;

-- A link for the first coordinator, as long as there is none. An earlier link ends.
create function sec.make_first_ticket(hash bytea, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from access.hat h where h.hat = 'COORDINATOR' and h.since <= at
      and (h.until is null or h.until > at)) then
    return false;
  end if;
  delete from access.ticket t where t.purpose = 'FIRST' and t.used_at is null;
  insert into access.ticket (token_hash, purpose, hat, made_at, until_at)
    values (hash, 'FIRST', 'COORDINATOR', at, at + interval '7 days');
  return true;
end $$;

-- What an unused link offers, for its page.
create function sec.invitation(hash bytea, at timestamptz) returns table (hat text, purpose text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.hat, t.purpose from access.ticket t
   where t.token_hash = hash and t.purpose <> 'PIN' and t.used_at is null and t.until_at > at
$$;

-- The link is used: a person with the role that it gives, or who is here already, has this account.
-- Null: the link is used or too old. A name that somebody else has leaves the link unused (unique violation).
create function sec.accept_invitation(hash bytea, new_person uuid, called text, lang text, account_name text,
    folded text, password text, event uuid, once uuid, at timestamptz) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare given text; whose uuid; renewed boolean; maker uuid;
begin
  -- The same form again, by a second click: what the first one made.
  select t.person into whose from access.ticket t
   where t.token_hash = hash and t.used_once = once and t.used_at > at - interval '10 minutes';
  if found then
    return whose;
  end if;
  update access.ticket t set used_at = at, used_once = once where t.token_hash = hash and t.used_at is null and t.until_at > at
     and t.purpose <> 'PIN'
     and (t.purpose <> 'FIRST' or not exists (select from access.hat h where h.hat = 'COORDINATOR'
            and h.since <= at and (h.until is null or h.until > at)))
  returning t.hat, t.person, t.made_by into given, whose, maker;
  if not found then
    return null;
  end if;
  renewed := whose is not null;
  if renewed then
    update access.session s set ended_at = at where s.person = whose and s.ended_at is null;
    delete from access.device d where d.person = whose;
  else
    whose := new_person;
    insert into access.person (id, called, language, created_at) values (whose, called, lang, at);
    update access.ticket t set person = whose where t.token_hash = hash;
    insert into access.hat (person, hat, since) values (whose, given, at);
  end if;
  delete from access.asking_code c where c.person = whose;
  insert into access.account as a (person, name, name_folded, password_hash, set_at)
    values (whose, account_name, folded, password, at)
    on conflict (person) do update set name = account_name, name_folded = folded, password_hash = password, set_at = at,
      staff_only = true;
  insert into access.sign_in_event (id, person, kind, by, at)
    values (event, whose, case when renewed then 'PASSWORD_CHANGED' else 'ACCOUNT_MADE' end,
      -- Whoever made the link could have used it: the person reads whose link it was.
      case when renewed then maker else whose end, at);
  return whose;
end $$;

do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = 'sec' and p.proname in ('end_session', 'end_sessions_of', 'wear', 'hats_of', 'card_by',
       'account_by', 'device_by', 'know_device', 'make_pin_ticket', 'choose_pin', 'make_first_ticket',
       'invitation', 'accept_invitation') loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to accanto_app', f);
  end loop;
end $$;
grant execute on function sec.wears(text[]) to accanto_definer;
