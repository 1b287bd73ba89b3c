-- Imminent harm: a coordinator opens, alone and at once, what the table marks with B: how to reach a person,
-- their profile and the notes, to read and nothing else, for four hours at most. The person is told at once, or
-- later where that could endanger somebody (V3_1_6); somebody else looks at it within 72 hours, and who is not
-- looked at cannot do it again.
create table confidentiality.emergency (
  id         uuid primary key,
  subject    uuid not null,
  opener     uuid not null,
  opener_hat text not null,
  category   text not null check (category in ('LIFE', 'VIOLENCE', 'HEALTH', 'CHILD')),
  reason     bytea not null check (octet_length(reason) <= 8100),
  opened_at  timestamptz not null,
  until_at   timestamptz not null check (until_at > opened_at and until_at <= opened_at + interval '4 hours'),
  ended_at   timestamptz,
  -- Why telling the person now could endanger somebody; null: they are told at once.
  later      bytea check (octet_length(later) <= 8100),
  -- From when on the person finds it. Nobody is kept from it for longer than ninety days.
  tell_at    timestamptz not null,
  check (opener <> subject),
  check (tell_at >= opened_at and tell_at <= opened_at + interval '90 days'),
  check (later is not null or tell_at = opened_at)
);
create index emergency_of_subject on confidentiality.emergency (subject);
create index emergency_of_opener on confidentiality.emergency (opener);

-- Reviews are added; the last one counts.
create table confidentiality.emergency_review (
  id        uuid primary key,
  seq       bigint generated always as identity,
  emergency uuid not null references confidentiality.emergency,
  reviewer  uuid not null,
  justified boolean not null,
  words     bytea not null check (octet_length(words) <= 8100),
  at        timestamptz not null
);
create index review_of_emergency on confidentiality.emergency_review (emergency, seq desc);

-- The latest moment that a signed transaction has seen. A clock that is set back opens nothing that had
-- already ended. Written at most twice a minute, by whichever transaction comes by.
create table sec.latest (
  only_one boolean primary key default true check (only_one),
  at       timestamptz not null
);
insert into sec.latest (at) values ('-infinity');
revoke all on sec.latest from public;
grant select, update on sec.latest to accanto_definer;

create function sec.mark_time() returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  -- Whoever is already writing it writes as good a moment.
  perform from sec.latest l where l.at < me.at for update skip locked;
  if found then
    update sec.latest l set at = me.at where l.at < me.at;
  end if;
end $$;

-- Now, or the latest moment there was: whatever ends is asked about with this.
create function sec.no_earlier(now_at timestamptz) returns timestamptz
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select greatest(now_at, l.at) from sec.latest l);
end $$;

-- Whether these two are kept apart, by a therapeutic relation or because one of them said so. The module that
-- keeps such things replaces this function.
create function sec.walled(one uuid, other uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$ begin return false; end $$;

-- Who did not get a review in time, or was told that it was not justified within the last year, cannot open.
create function sec.lost_emergency(who uuid, now_at timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from confidentiality.emergency e
    left join lateral (select r.justified, r.at from confidentiality.emergency_review r
      where r.emergency = e.id order by r.seq desc limit 1) last on true
    where e.opener = who
      and (last.justified is null and e.opened_at < sec.no_earlier(now_at) - interval '72 hours'
        or not last.justified and last.at > sec.no_earlier(now_at) - interval '1 year')) $$;

-- OPENED: may be opened, or is already; NOBODY: no such person here; LOST: the right is lost; NOT_YOU:
-- somebody else must, and why is not said; RESTS: the person alone reads their file, in danger too.
create function sec.may_open_emergency(new_id uuid, of_subject uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.person is null or not exists (select from confidentiality.decision d
      where d.relation = me.hat and d.answer = 'B')
     or not exists (select from sec.hats() h where h.person = of_subject and h.hat in ('PEER', 'SUPPORTER')
       and h.since <= me.at and (h.until is null or h.until > me.at)) then
    return 'NOBODY';
  end if;
  if exists (select from confidentiality.emergency e where e.id = new_id and e.opener = me.person) then
    return 'OPENED';
  end if;
  if sec.lost_emergency(me.person, me.at) then
    return 'LOST';
  end if;
  if me.person = of_subject or sec.walled(of_subject, me.person) then
    return 'NOT_YOU';
  end if;
  if not exists (select from sec.hats() h where h.person = of_subject and h.since <= me.at
       and (h.until is null or h.until > me.at)
       and (h.hat = 'PEER' and not of_subject = any (sec.resting('PEER'))
         or h.hat = 'SUPPORTER' and not of_subject = any (sec.resting('COLLEAGUE')))) then
    return 'RESTS';
  end if;
  return 'OPENED';
end $$;

-- The same id again is the same submit again. NO_OFFICER: nobody is here who could decide on telling later.
create function sec.open_emergency(new_id uuid, of_subject uuid, of_category text, why bytea, later bytea) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me     sec.acting_person := sec.acting();
  answer text := sec.may_open_emergency(new_id, of_subject);
begin
  if answer = 'OPENED'
     and not exists (select from confidentiality.emergency e where e.id = new_id and e.opener = me.person) then
    if later is not null and not sec.has_officer(of_subject) then
      return 'NO_OFFICER';
    end if;
    insert into confidentiality.emergency (id, subject, opener, opener_hat, category, reason, opened_at, until_at,
      later, tell_at)
    values (new_id, of_subject, me.person, me.hat, of_category, why, me.at, me.at + interval '4 hours',
      later, me.at + case when later is null then interval '0' else interval '24 hours' end);
    if later is not null then
      perform sec.tell_then(new_id, of_subject, '/who-sees', me.at + interval '24 hours');
    end if;
  end if;
  return answer;
end $$;

-- Who opened it ends it before its time; so does a look that says no. An end is never taken back.
create function sec.end_emergency(wanted uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  update confidentiality.emergency e set ended_at = me.at
   where e.id = wanted and e.opener = me.person and e.opener_hat = me.hat and e.ended_at is null;
  return found;
end $$;

-- Somebody else looks at it: never who opened it and never whom it is about.
create function sec.review_emergency(new_id uuid, wanted uuid, was_justified boolean, why bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.hat is distinct from 'COORDINATOR' or not exists (select from confidentiality.emergency e
      where e.id = wanted and me.person not in (e.opener, e.subject)) then
    return false;
  end if;
  insert into confidentiality.emergency_review (id, emergency, reviewer, justified, words, at)
  values (new_id, wanted, me.person, was_justified, why, me.at) on conflict (id) do nothing;
  if not was_justified then
    update confidentiality.emergency e set ended_at = me.at
     where e.id = wanted and e.ended_at is null and e.until_at > me.at;
  end if;
  return true;
end $$;

alter function sec.mark_time() owner to accanto_definer;
alter function sec.no_earlier(timestamptz) owner to accanto_definer;
alter function sec.walled(uuid, uuid) owner to accanto_definer;
alter function sec.lost_emergency(uuid, timestamptz) owner to accanto_definer;
alter function sec.may_open_emergency(uuid, uuid) owner to accanto_definer;
alter function sec.open_emergency(uuid, uuid, text, bytea, bytea) owner to accanto_definer;
alter function sec.end_emergency(uuid) owner to accanto_definer;
alter function sec.review_emergency(uuid, uuid, boolean, bytea) owner to accanto_definer;
revoke execute on function sec.mark_time(), sec.no_earlier(timestamptz), sec.walled(uuid, uuid),
  sec.lost_emergency(uuid, timestamptz), sec.may_open_emergency(uuid, uuid), sec.open_emergency(uuid, uuid, text, bytea, bytea), sec.end_emergency(uuid),
  sec.review_emergency(uuid, uuid, boolean, bytea) from public;
grant execute on function sec.mark_time(), sec.no_earlier(timestamptz), sec.may_open_emergency(uuid, uuid), sec.open_emergency(uuid, uuid, text, bytea, bytea),
  sec.end_emergency(uuid), sec.review_emergency(uuid, uuid, boolean, bytea) to accanto_app;
grant select, insert, update on confidentiality.emergency to accanto_definer;
grant select, insert on confidentiality.emergency_review to accanto_definer;
grant select on confidentiality.emergency, confidentiality.emergency_review to accanto_app;

alter table confidentiality.emergency enable row level security;
alter table confidentiality.emergency force row level security;
alter table confidentiality.emergency_review enable row level security;
alter table confidentiality.emergency_review force row level security;
-- How often something was read in it, for who looks at it afterwards: kinds and moments, no content.
create policy readings_in_an_emergency on confidentiality.seen for select to accanto_app
  using (because = 'EMERGENCY' and (select sec.wears('COORDINATOR')) and subject <> (select sec.person()));
create policy reviews_are_read on confidentiality.emergency_review for select to accanto_app
  using (emergency in (select e.id from confidentiality.emergency e));
