-- Telling later: who opened something because of imminent harm may say that telling the person now could endanger
-- somebody. Then the opening and every trace of it wait for a data protection officer, a day at most if nobody
-- decides. The officer tells now, or later: until a day at most thirty days away, again if need be, and never
-- longer than ninety days after the opening. All of it is in tell_at of the opening, which only this changes.
create table confidentiality.telling (
  id        uuid primary key,
  seq       bigint generated always as identity,
  emergency uuid not null references confidentiality.emergency,
  officer   uuid not null,
  at        timestamptz not null,
  -- When the person is told; with words unless it is now.
  until_at  timestamptz not null check (until_at >= at and until_at <= at + interval '30 days'),
  words     bytea check (octet_length(words) <= 8100),
  check (words is not null or until_at = at)
);
create index telling_of_emergency on confidentiality.telling (emergency, seq);

-- Openings about the acting person of which they are not told yet.
create function sec.untold() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(array_agg(e.id), '{}') from sec.acting() me join confidentiality.emergency e
      on e.subject = me.person
   where e.tell_at > sec.no_earlier(me.at));
end $$;

-- What was read in them, and who read why: looks that the person does not find yet.
create function sec.untold_looks() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(array_agg(s.id), '{}') from sec.acting() me
    join confidentiality.emergency e on e.subject = me.person and e.tell_at > sec.no_earlier(me.at)
    join confidentiality.seen s on s.subject = e.subject
     and (s.because = 'EMERGENCY' and s.reader = e.opener and s.at between e.opened_at and e.until_at
       or s.class = 'SAFEGUARDING' and s.item = e.id));
end $$;

-- Whose names such openings tell: to the person who opened it and who decided, once they are told; to the
-- officer whom and by whom, where something is to be decided.
create function sec.known_in_danger() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select n.id from sec.acting() me
    join confidentiality.emergency e on e.subject = me.person and e.tell_at <= sec.no_earlier(me.at)
    cross join lateral (select e.opener as id
      union select t.officer from confidentiality.telling t where t.emergency = e.id) n
  union
  select n.id from sec.acting() me
    join confidentiality.emergency e on me.hat = 'DPO' and e.later is not null and me.person <> e.subject
      and not sec.walled(e.subject, me.person)
    cross join lateral (select e.subject as id union select e.opener
      union select t.officer from confidentiality.telling t where t.emergency = e.id) n;
end $$;

-- Openings about somebody who keeps apart from the acting officer: it is not theirs to decide, nor to read.
create function sec.of_whom_i_am_kept_apart() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(array_agg(e.id), '{}') from sec.acting() me
    join confidentiality.emergency e on me.hat = 'DPO' and sec.walled(e.subject, me.person));
end $$;

-- Data protection officers of today who are neither the person nor the acting one.
create function sec.officers(of_subject uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.person from sec.acting() me join sec.hats() h on h.hat = 'DPO' and h.since <= me.at
    and (h.until is null or h.until > me.at) and h.person not in (of_subject, me.person) $$;

-- For who opens: whether there is one. From whom the person keeps apart must not be found out by that.
create function sec.has_officer(of_subject uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select sec.wears('COORDINATOR') and exists (select from sec.officers(of_subject)) $$;

-- Whom to ask about one's own opening: those who could decide.
create function sec.officers_to_ask(wanted uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o from sec.acting() me
    join confidentiality.emergency e on e.id = wanted and e.opener = me.person and e.later is not null
    cross join lateral sec.officers(e.subject) o
   where not sec.walled(e.subject, o) $$;

-- DECIDED, also when sent twice; NOBODY: not theirs to decide; TOLD: the person has been told already, which
-- nobody takes back; NEW: who became officer afterwards can only tell now; TOO_LONG: past thirty or ninety days.
create function sec.decide_telling(new_id uuid, wanted uuid, until_then timestamptz, why bytea) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me sec.acting_person := sec.acting();
  e  confidentiality.emergency;
begin
  select * into e from confidentiality.emergency x where x.id = wanted and x.later is not null
    and me.hat = 'DPO' and me.person not in (x.opener, x.subject) for update;
  if e.id is null or sec.walled(e.subject, me.person) then
    return 'NOBODY';
  end if;
  if exists (select from confidentiality.telling t where t.id = new_id and t.emergency = wanted
      and t.officer = me.person) then
    return 'DECIDED';
  end if;
  if e.tell_at <= sec.no_earlier(me.at) then
    return 'TOLD';
  end if;
  if until_then is not null and not exists (select from sec.hats() h where h.person = me.person
      and h.hat = 'DPO' and h.since <= e.opened_at and (h.until is null or h.until > me.at)) then
    return 'NEW';
  end if;
  if until_then <= me.at or until_then > me.at + interval '30 days' or until_then > e.opened_at + interval '90 days' then
    return 'TOO_LONG';
  end if;
  insert into confidentiality.telling (id, emergency, officer, at, until_at, words)
  values (new_id, wanted, me.person, me.at, coalesce(until_then, me.at), why);
  update confidentiality.emergency x set tell_at = greatest(coalesce(until_then, me.at), x.opened_at)
   where x.id = wanted;
  perform sec.tell_then(wanted, e.subject, '/who-sees', coalesce(until_then, me.at));
  return 'DECIDED';
end $$;

do $$ declare f regprocedure; begin
  foreach f in array array['sec.untold()', 'sec.untold_looks()', 'sec.known_in_danger()',
      'sec.of_whom_i_am_kept_apart()', 'sec.officers(uuid)', 'sec.has_officer(uuid)', 'sec.officers_to_ask(uuid)',
      'sec.decide_telling(uuid, uuid, timestamptz, bytea)']::regprocedure[] loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to accanto_definer', f);
  end loop;
end $$;
grant execute on function sec.untold(), sec.untold_looks(), sec.of_whom_i_am_kept_apart(), sec.has_officer(uuid),
  sec.officers_to_ask(uuid), sec.decide_telling(uuid, uuid, timestamptz, bytea) to accanto_app;
grant select, insert on confidentiality.telling to accanto_definer;
grant select on confidentiality.telling to accanto_app;

alter table confidentiality.telling enable row level security;
alter table confidentiality.telling force row level security;
-- Whoever reads the opening reads what was decided about telling it.
create policy tellings_are_read on confidentiality.telling for select to accanto_app
  using (emergency in (select e.id from confidentiality.emergency e));

-- The person reads that it happened and why, once they are told; who opened it; the coordinators, who look at it
-- afterwards; and the data protection officer, unless the person keeps apart from them.
create policy whom_it_is_about on confidentiality.emergency for select to accanto_app
  using (subject = (select sec.own_file()) and tell_at <= (select sec.no_earlier(sec.now())));
create policy who_looks_at_it on confidentiality.emergency for select to accanto_app
  using ((select sec.hat_reads('SAFEGUARDING')) and subject <> (select sec.person())
    and id <> all ((select sec.of_whom_i_am_kept_apart())::uuid[]));
create policy the_person_reads on confidentiality.seen for select to accanto_app
  using (subject = (select sec.own_file()) and id <> all ((select sec.untold_looks())::uuid[]));
