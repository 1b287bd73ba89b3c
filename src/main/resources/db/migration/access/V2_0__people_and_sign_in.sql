create schema access;
grant usage on schema access to accanto_app, accanto_definer;

create table access.person (
  id         uuid primary key,
  called     text not null check (length(called) <= 200),
  language   text not null,
  created_at timestamptz not null
);

-- The name in a list that the organisation brought, as long as the person has not said how they want to be
-- called. For those who keep the lists; everybody else reads person.called.
create table access.listed_name (
  person uuid primary key references access.person,
  called text not null check (length(called) between 1 and 200)
);

-- Roles over time: dated rows, never a flag on the account.
create table access.hat (
  person uuid not null references access.person,
  hat    text not null check (hat in
    ('ASKER','PEER','SUPPORTER','PROFESSIONAL','COORDINATOR','SUPERVISOR','DPO')),
  since  timestamptz not null,
  until  timestamptz,
  -- With its end, because each policy asks for it: the index alone answers.
  primary key (person, hat, since) include (until),
  check (until is null or until >= since)
);

create table access.session (
  id         uuid primary key,
  token_hash bytea not null unique,
  person     uuid not null references access.person,
  hat        text not null,
  own_device boolean not null,
  device     text not null,
  opened_at  timestamptz not null,
  seen_at    timestamptz not null,
  -- When the PIN, password or code was given last.
  proved_at  timestamptz not null,
  expires_at timestamptz not null,
  idle       interval not null,
  ended_at   timestamptz
);
create index session_by_person on access.session (person) where ended_at is null;

-- The acting person of this transaction, or null: nobody, a role that has ended, a suspended account.
create function sec.acting() returns sec.acting_person
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  raw  text := current_setting('app.ctx', true);
  part text[];
  k    bytea;
  most interval;
  live boolean;
  a    sec.acting_person;
begin
  if raw is null or raw = '' then
    return null;
  end if;
  part := string_to_array(raw, '|');
  if cardinality(part) <> 5 or part[4] <> pg_backend_pid()::text then
    raise exception 'forged context' using errcode = 'insufficient_privilege';
  end if;
  a := (part[1]::uuid, part[2], to_timestamp(part[3]::bigint / 1000000.0));
  -- Key and role in one look: every policy comes through here, several times for each statement.
  select x.value, x.ahead, exists (select from access.hat h
      where h.person = a.person and h.hat = a.hat
        and h.since <= a.at and (h.until is null or h.until > a.at)) into k, most, live from sec.key x;
  if encode(sha256(k || sha256(k || convert_to(left(raw, length(raw) - 65), 'UTF8'))), 'hex') <> part[5] then
    raise exception 'forged context' using errcode = 'insufficient_privilege';
  end if;
  -- A clock that runs ahead ends what people open, and what it wrote would outlive its mending.
  if a.at > now() + most then
    raise exception 'the clock of the application is ahead of the database''s by more than %', most
      using errcode = 'object_not_in_prerequisite_state';
  end if;
  if not live then
    return null;
  end if;
  return a;
end $$;

-- The roles of people, for functions of this schema that other modules add: who calls it as the
-- application sees what the policies show.
create function sec.hats() returns table (person uuid, hat text, since timestamptz, until timestamptz)
language sql stable as $$ select h.person, h.hat, h.since, h.until from access.hat h $$;

-- These are in nearly every policy: a single expression is written into the policy by the planner, and
-- what needs two looks at the acting person is cheaper as a function of its own (decision 0015).
create function sec.person() returns uuid language sql stable as $$ select (sec.acting()).person $$;
create function sec.now() returns timestamptz language sql stable as $$ select (sec.acting()).at $$;
-- The acting person, when they wear one of these hats now; else null.
create function sec.me_as(variadic hats text[]) returns uuid language plpgsql stable as $$
declare me sec.acting_person := sec.acting();
begin
  return case when me.hat = any (hats) then me.person end;
end $$;
-- Whether the acting person wears one of these hats now.
create function sec.wears(variadic hats text[]) returns boolean language sql stable as
$$ select coalesce((sec.acting()).hat = any (hats), false) $$;

-- One round trip for a request: whose session is this? Marks it as seen at most once a minute. Who was away
-- too long from a device of their own is asked for their secret again; until they give it, it is not seen.
create function sec.session_of(hash bytea, at timestamptz, pin_away interval, password_away interval)
returns table (id uuid, person uuid, hat text, language text, called text, listed boolean, own_device boolean,
  news boolean, rests boolean, asks text, expires_at timestamptz, proved_at timestamptz)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare s record; asked text;
begin
  -- Whether something is unread and whether the own file rests come along, so that they cost no trip of their own.
  select x.id, x.person, x.hat, x.own_device, x.seen_at, x.idle, x.expires_at, x.proved_at, p.language, p.called,
      exists (select from access.listed_name l where l.person = x.person) as listed,
      sec.has_news(x.person, at) as news,
      x.hat in ('ASKER', 'PEER', 'SUPPORTER') and x.person = any (sec.resting(sec.file_of(x.hat))) as rests
    into s
    from access.session x join access.person p on p.id = x.person
   where x.token_hash = hash and x.ended_at is null and x.expires_at > at and x.seen_at + x.idle > at
     and exists (select from access.hat h where h.person = x.person and h.hat = x.hat
                  and h.since <= at and (h.until is null or h.until > at));
  if not found then
    return;
  end if;
  if s.own_device and s.seen_at <= at - least(pin_away, password_away) then
    asked := sec.secret_asked(s.person, at - s.seen_at, pin_away, password_away);
  end if;
  if asked is null and s.seen_at < at - interval '1 minute' then
    update access.session x set seen_at = at where x.id = s.id;
  end if;
  id := s.id;  person := s.person;  hat := s.hat;  language := s.language;  called := s.called;
  listed := s.listed;  own_device := s.own_device;  news := s.news;  rests := s.rests;  asks := asked;
  expires_at := s.expires_at;  proved_at := s.proved_at;
  return next;
end $$;

-- The application reaches sessions only through functions: no grant on the table.
-- Whose session, and in which role, is no argument: it is the acting person, whom the application has
-- signed after comparing a PIN, a password or a code. SQL that got in somewhere opens none for others.
create function sec.open_session(id uuid, hash bytea, own_device boolean, device text, length interval,
    idle interval) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.person is null then
    raise exception 'nobody is acting' using errcode = 'insufficient_privilege';
  end if;
  -- Who goes on as a peer or supporter is no longer asking: what the code opened ends.
  if me.hat in ('PEER', 'SUPPORTER') then
    update access.session s set ended_at = me.at
     where s.person = me.person and s.hat = 'ASKER' and s.ended_at is null;
  end if;
  insert into access.session (id, token_hash, person, hat, own_device, device, opened_at, seen_at,
    proved_at, expires_at, idle)
  values (open_session.id, hash, me.person, me.hat, open_session.own_device, open_session.device, me.at,
    me.at, me.at, me.at + length, open_session.idle)
  on conflict (token_hash) do nothing;
end $$;

alter function sec.acting() owner to accanto_definer;
alter function sec.session_of(bytea, timestamptz, interval, interval) owner to accanto_definer;
alter function sec.open_session(uuid, bytea, boolean, text, interval, interval) owner to accanto_definer;
revoke execute on all functions in schema sec from public;
grant execute on all functions in schema sec to accanto_app;
grant execute on function sec.acting() to accanto_definer;

grant select on access.person, access.listed_name, access.hat to accanto_definer;
grant select, insert, update on access.session to accanto_definer;

alter table access.person enable row level security;
alter table access.person force row level security;
alter table access.listed_name enable row level security;
alter table access.listed_name force row level security;
alter table access.hat enable row level security;
alter table access.hat force row level security;
alter table access.session enable row level security;
alter table access.session force row level security;
-- What never changes is not granted: a role that began stays, a person keeps their id.
grant select, insert, update (called, language) on access.person to accanto_app;
grant select, insert, delete, update (called) on access.listed_name to accanto_app;
grant select, insert, update (until) on access.hat to accanto_app;
-- Whose name others may know stands in confidentiality; V3_90 adds that policy.
create policy own_person on access.person for select to accanto_app using (id = (select sec.person()));
create policy coordinator_reads on access.person for select to accanto_app
  using ((select sec.wears('COORDINATOR')));
create policy coordinator_adds on access.person for insert to accanto_app
  with check ((select sec.wears('COORDINATOR')));
create policy own_or_coordinator_changes on access.person for update to accanto_app
  using (id = (select sec.person()) or (select sec.wears('COORDINATOR')))
  with check (id = (select sec.person()) or (select sec.wears('COORDINATOR')));
create policy coordinator_keeps on access.listed_name for all to accanto_app
  using ((select sec.wears('COORDINATOR'))) with check ((select sec.wears('COORDINATOR')));
-- Who says how they want to be called ends the other name.
create policy own_listed_name on access.listed_name for select to accanto_app
  using (person = (select sec.person()));
create policy own_listed_name_ends on access.listed_name for delete to accanto_app
  using (person = (select sec.person()));
create policy own_hats on access.hat for select to accanto_app using (person = (select sec.person()));
-- A role that has ended stays ended: it is given anew, or not at all.
create policy own_hat_ends on access.hat for update to accanto_app
  using (person = (select sec.person()) and (until is null or until > (select sec.now())))
  with check (person = (select sec.person()) and until <= (select sec.now()));
create policy coordinator_reads_hats on access.hat for select to accanto_app
  using ((select sec.wears('COORDINATOR')));
-- A01: nobody gives a role to themselves. From now on: one that began earlier would open again what
-- ended with it.
create policy coordinator_gives_hats on access.hat for insert to accanto_app
  with check ((select sec.wears('COORDINATOR')) and person <> (select sec.person())
    and since >= (select sec.now()));
create policy coordinator_ends_hats on access.hat for update to accanto_app
  using ((select sec.wears('COORDINATOR')) and person <> (select sec.person())
    and (until is null or until > (select sec.now())))
  with check (until is not null and person <> (select sec.person()));
