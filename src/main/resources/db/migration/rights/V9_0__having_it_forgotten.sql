-- A person has the file of one of their roles forgotten: asked for by themselves, seven days to take it
-- back, then its rows and its key are gone (decision 0013 says what stays, by an id without a name). A mark
-- stands here and in a ledger outside of this database, so that an older copy forgets again at its start.
create schema rights;
grant usage on schema rights to accanto_app, accanto_definer;

create table rights.forgetting (
  id       uuid primary key,
  person   uuid not null,
  file     text not null check (file in ('PEER', 'COLLEAGUE')),
  -- Who asks may have told something in either file: both go.
  hat      text not null check (hat in ('ASKER', 'PEER', 'SUPPORTER')),
  asked_at timestamptz not null,
  due_at   timestamptz not null check (due_at >= asked_at + interval '7 days'),
  -- It rested already: taking back what was asked does not end that.
  rested   boolean not null,
  -- Nobody asked: it has had its time (V9_2).
  after_a_time boolean not null default false,
  -- Asked on paper (V9_3).
  paper uuid,
  -- It is being done, with this moment in the ledger: from now on nobody takes it back or holds it.
  begun_at timestamptz,
  unique (person, file)
);

-- Law, or a complaint that somebody examines, can ask that a file waits; the person reads for what, by whom
-- and until when.
create table rights.hold (
  id         uuid primary key,
  forgetting uuid not null references rights.forgetting on delete cascade,
  why        text not null check (why in ('COMPLAINT', 'AUTHORITY', 'SAFETY')),
  until_at   timestamptz not null,
  set_by     uuid not null,
  set_at     timestamptz not null,
  ended_at   timestamptz,
  check (until_at > set_at and until_at <= set_at + interval '182 days')
);
create unique index one_hold on rights.hold (forgetting) where ended_at is null;

create table rights.forgotten (
  mark text not null check (mark ~ '^[0-9a-f]{64}$'),
  at   timestamptz not null,
  primary key (mark, at)
);

-- The ledger that belongs to this database: a start with another one, or without it, is refused.
create table rights.ledger (
  only_one boolean primary key default true check (only_one),
  id       text not null
);

do $$ declare t text; begin
  foreach t in array array['forgetting', 'hold', 'forgotten', 'ledger'] loop
    execute format('alter table rights.%I enable row level security', t);
    execute format('alter table rights.%I force row level security', t);
    execute format('grant select, insert, update, delete on rights.%I to accanto_definer', t);
  end loop;
end $$;
grant select on rights.forgetting, rights.hold to accanto_app;
create policy own_or_coordinator on rights.forgetting for select to accanto_app
  using ((person = (select sec.own_file()) and hat = (select (sec.acting()).hat)) or (select sec.wears('COORDINATOR')));
-- As far as its row above is read.
create policy with_its_forgetting on rights.hold for select to accanto_app
  using (forgetting in (select f.id from rights.forgetting f));

-- In seven days, and from now on it rests; also twice. For other functions of this schema, which know that
-- the person wants it.
create function sec.due_in_a_week(new_id uuid, whose uuid, as_hat text, on_paper uuid, moment timestamptz)
returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare which text := sec.file_of(as_hat);
begin
  insert into rights.forgetting (id, person, file, hat, asked_at, due_at, rested, paper)
    values (new_id, whose, which, as_hat, moment, moment + interval '7 days',
      whose = any (sec.resting(which)), on_paper)
    on conflict (person, file) do update set asked_at = excluded.asked_at, due_at = excluded.due_at,
      hat = excluded.hat, rested = excluded.rested, paper = excluded.paper, after_a_time = false
      where rights.forgetting.after_a_time and rights.forgetting.begun_at is null;
  perform sec.rest(whose, which, true, moment);
end $$;

-- Only the person, for the file of the hat they wear.
create function sec.ask_to_forget(new_id uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting(); mine uuid := sec.own_file();
begin
  if mine is null or me.hat not in ('PEER', 'SUPPORTER') then
    raise exception 'not one''s own file' using errcode = 'insufficient_privilege';
  end if;
  perform sec.due_in_a_week(new_id, mine, me.hat, null, me.at);
end $$;

-- Taken back by the person, as long as it is there.
create function sec.keep_what_i_told() returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting(); f rights.forgetting;
begin
  select x.* into f from rights.forgetting x
   where x.person = sec.own_file() and x.hat = me.hat and not x.after_a_time;
  return sec.keep_after_all(f.id, me);
end $$;

-- For other functions of this schema. It rests on only if it did so before.
create function sec.keep_after_all(of uuid, who sec.acting_person) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare f rights.forgetting;
begin
  delete from rights.forgetting x where x.id = of and x.begun_at is null returning x.* into f;
  if not found then
    return false;
  end if;
  if not f.rested then
    perform sec.rest(f.person, f.file, false, who.at);
  end if;
  update rights.paper p set taken_back_at = who.at, taken_back_by = who.person where p.id = f.paper;
  return true;
end $$;

-- A coordinator, about somebody else; one at a time, and again when it has run out.
create function sec.hold_back(new_id uuid, of uuid, for_what text, ends timestamptz) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting(); told uuid;
begin
  if me.hat is distinct from 'COORDINATOR' then
    return null;
  end if;
  select f.person into told from rights.forgetting f
   where f.id = of and f.person <> me.person and f.begun_at is null for update;
  if told is null or exists (select from rights.hold h
      where h.forgetting = of and h.ended_at is null and h.until_at > me.at) then
    return null;
  end if;
  update rights.hold h set ended_at = h.until_at where h.forgetting = of and h.ended_at is null;
  insert into rights.hold (id, forgetting, why, until_at, set_by, set_at)
    values (new_id, of, for_what, ends, me.person, me.at);
  return told;
end $$;

create function sec.end_hold(of uuid) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting(); told uuid;
begin
  if me.hat is distinct from 'COORDINATOR' then
    return null;
  end if;
  update rights.hold h set ended_at = me.at from rights.forgetting f
   where h.forgetting = of and f.id = of and f.person <> me.person and h.ended_at is null
     and h.until_at > me.at
   returning f.person into told;
  return told;
end $$;

do $$ declare f regprocedure; begin
  foreach f in array array['sec.ask_to_forget(uuid)', 'sec.keep_what_i_told()',
      'sec.hold_back(uuid,uuid,text,timestamptz)', 'sec.end_hold(uuid)']::regprocedure[] loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to accanto_app', f);
  end loop;
end $$;
alter function sec.due_in_a_week(uuid, uuid, text, uuid, timestamptz) owner to accanto_definer;
alter function sec.keep_after_all(uuid, sec.acting_person) owner to accanto_definer;
revoke execute on function sec.due_in_a_week(uuid, uuid, text, uuid, timestamptz),
  sec.keep_after_all(uuid, sec.acting_person) from public;
