-- Between whom a proposal is open now. The module that proposes replaces this function; until then
-- nobody is introduced to anybody.
create function sec.introduced() returns uuid[] language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$ begin return '{}'::uuid[]; end $$;

-- From whom of these (null: of everybody) this person is kept apart, whoever said so and for whatever
-- reason. A name that nobody can have, of 201 characters, is looked up too: whether a peer wrote down any
-- shall not show in the time that this takes (R04). For other functions of this schema only.
create function sec.apart_from(who uuid, among uuid[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.id from enrolment.apart a, unnest(among) u (id)
   where a.owner = who and a.ended_at is null and u.id <> who and sec.was_called(u.id, a.called)
  union
  select c.id from (
    select a.called from enrolment.apart a where among is null and a.owner = who and a.ended_at is null
    union all select repeat('-', 201) where among is null) a, sec.people_called(a.called) c (id)
   where c.id <> who
  union
  select a.owner from enrolment.apart a
   where a.ended_at is null and a.owner <> who and (among is null or a.owner = any (among))
     and sec.was_called(who, a.called) $$;

-- Who would rather not walk through something that this peer chose to tell (R10). For other functions of this
-- schema only.
create function sec.beyond_limits(who uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.supporter from enrolment.rather_not r where r.areas && (
    array(select unnest(w.seeks) from enrolment.wish w where w.person = who)
      || array(select i.area from enrolment.item i where i.person = who and i.removed_at is null
           and i.area is not null and (i.to_supporter or i.to_coordinator))) $$;

-- Both for the suggestions of a coordinator, as one list; never who keeps apart from the coordinator.
create function sec.not_together(who uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when sec.wears('COORDINATOR')
    then array(select x.id from (select sec.apart_from(who, null) union select sec.beyond_limits(who)) x (id)
      where sec.person() not in (who, x.id))
    else '{}'::uuid[] end $$;

-- With whom the acting person walks, or walked, whom they wrote down to be kept apart from. Only their own
-- rows, what the other wrote is not told; and only the name of today: an earlier one is read by nobody.
create function sec.walks_beside_apart() returns table (apart uuid, walk uuid, mine text, ended boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, w.walk, w.mine, w.ended from enrolment.apart a, sec.walked_with() w
   where a.owner = sec.person() and a.ended_at is null and sec.is_called(w.other, a.called) $$;

-- Whether the acting person walks with somebody who is called so.
create function sec.walks_with_one_called(name text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from sec.walked_with() w where not w.ended and sec.is_called(w.other, name)) $$;

-- What the card of a peer shows to a supporter who is proposed to them, or walks with them.
create function sec.match_card(of_peer uuid) returns table (own_words bytea, languages text[], seeks text[],
  wishes text[], times text[], place bytea, meets text[], how_far text, weekly_minutes integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select w.own_words, w.languages, w.seeks, w.wishes, w.times, w.place, w.meets, w.how_far, w.weekly_minutes
    from enrolment.wish w
   where w.person = of_peer and sec.wears('SUPPORTER')
     and (of_peer = any (sec.introduced()) or of_peer = any (sec.others('MATCH_CARD'))) $$;

-- Whether a supporter may still begin a walk on this day: accepted, not in a pause, and with everything
-- that the policy asks for (the second line behind the class Ready).
create function sec.is_ready(who uuid, day date) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from enrolment.application a where a.supporter = who and a.state = 'ACCEPTED')
     and not exists (select from enrolment.pause p where p.person = who and p.ended_at is null)
     and not exists (select from sec.policy() p, unnest(array['CERTIFICATE',
          case when p.background_check_required then 'BACKGROUND_CHECK' end,
          case when p.interview_required then 'INTERVIEW' end]) needed (kind)
        where needed.kind is not null and not exists (select from enrolment.requirement r
          where r.supporter = who and r.kind = needed.kind and r.withdrawn_at is null
            and r.valid_from <= day and (r.valid_until is null or r.valid_until >= day))) $$;

-- When somebody asked for support. For other functions of this schema only.
create function sec.asked_at(who uuid) returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(r.sent_at, r.begun_at) from enrolment.request r where r.person = who $$;

-- Who opened to the acting person how to reach them, in this role. Who has both roles has two files, and
-- what was opened does not say from which: neither is shown.
create function sec.opened_contact(of_hat text) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(s.id), '{}') from unnest(sec.subjects('CONTACT')) s (id), sec.hats() h
   where h.person = s.id and h.hat = of_hat and (h.until is null or h.until > sec.now())
     and not exists (select from sec.hats() o where o.person = s.id and o.hat in ('PEER', 'SUPPORTER')
       and o.hat <> of_hat and (o.until is null or o.until > h.since)) $$;

-- Which areas people here have lived, from supporters who chose to be shown. No numbers, no names.
create function sec.lived_here(at timestamptz) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.area from enrolment.experience e
    join enrolment.offer o on o.supporter = e.supporter and o.shown
    join enrolment.application a on a.supporter = e.supporter and a.state = 'ACCEPTED'
   where e.told = 'NOW' group by e.area order by count(*) desc, e.area $$;

-- Anybody may point to a person; a hundred a day is more than a programme can greet.
create function sec.point(id uuid, contact text, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if (select count(*) from enrolment.pointing p where p.pointed_at > at - interval '1 day') >= 100 then
    return false;
  end if;
  insert into enrolment.pointing (id, contact, pointed_at, forget_at)
    values (id, contact, at, at + interval '30 days') on conflict do nothing;
  return true;
end $$;

-- The person said yes: the first contact has done its work and is forgotten.
create function sec.say_yes(hash bytea, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from enrolment.pointing p where p.code_hash = hash and p.forget_at > at;
  return found;
end $$;

create function sec.forget_pointings(at timestamptz) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare n integer;
begin
  delete from enrolment.pointing p where p.forget_at <= at;
  get diagnostics n = row_count;
  return n;
end $$;

grant select on all tables in schema enrolment to accanto_definer;
grant insert, delete on enrolment.pointing to accanto_definer;
do $$ declare f regprocedure; begin
  foreach f in array array['sec.introduced()', 'sec.not_together(uuid)',
      'sec.walks_beside_apart()', 'sec.walks_with_one_called(text)', 'sec.match_card(uuid)', 'sec.opened_contact(text)',
      'sec.lived_here(timestamptz)', 'sec.point(uuid,text,timestamptz)', 'sec.say_yes(bytea,timestamptz)',
      'sec.forget_pointings(timestamptz)']::regprocedure[] loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('grant execute on function %s to accanto_app', f);
  end loop;
end $$;
alter function sec.apart_from(uuid, uuid[]) owner to accanto_definer;
alter function sec.beyond_limits(uuid) owner to accanto_definer;
alter function sec.is_ready(uuid, date) owner to accanto_definer;
alter function sec.asked_at(uuid) owner to accanto_definer;
revoke execute on all functions in schema sec from public;

do $$ declare t text; begin
  foreach t in array array['request','wish','item','safety','safe_contact','offer','experience','application',
      'requirement','pause','apart','rather_not','story','pointing'] loop
    execute format('alter table enrolment.%I enable row level security', t);
    execute format('alter table enrolment.%I force row level security', t);
  end loop;
end $$;
grant select, insert on enrolment.request, enrolment.wish, enrolment.item, enrolment.safe_contact,
  enrolment.offer, enrolment.experience, enrolment.application, enrolment.requirement, enrolment.pause,
  enrolment.apart, enrolment.rather_not, enrolment.safety, enrolment.story to accanto_app;
-- Whom a row is about, who wrote it and when can never be changed: no grant on those columns.
grant update (state, sent_at, seen_at, decided_at, decided_by, left_at) on enrolment.request to accanto_app;
grant update (own_words, languages, seeks, wishes, musts, times, place, meets, how_far, weekly_minutes, ranking,
  changed_at) on enrolment.wish to accanto_app;
grant update (words, area, happened, to_supporter, to_coordinator, removed_at) on enrolment.item to accanto_app;
grant update (way, place, phone, from_hour, until_hour, voicemail, if_not_me, changed_at)
  on enrolment.safe_contact to accanto_app;
grant update (introduction, gender, languages, times, place, meets, how_far, at_most, weekly_minutes, lived_it,
  knows_shelters, shown, told_at, changed_at) on enrolment.offer to accanto_app;
grant update (state, applied_at, seen_at, interview_on, points, decided_at, decided_by, reasons)
  on enrolment.application to accanto_app;
grant update (withdrawn_at) on enrolment.requirement to accanto_app;
grant update (ended_at) on enrolment.pause, enrolment.apart to accanto_app;
grant update (needs, noted_by, noted_at) on enrolment.safety to accanto_app;
grant update (areas, changed_at) on enrolment.rather_not to accanto_app;
grant update (words, readers, removed_at) on enrolment.story to accanto_app;
grant delete on enrolment.experience to accanto_app;
grant select, update (code_hash, invited_at, invited_by), delete on enrolment.pointing to accanto_app;

-- Each person reads and changes all of their own.
create policy own on enrolment.request for all to accanto_app
  using (person = (select sec.own_file())) with check (person = (select sec.own_file()));
create policy own on enrolment.wish for all to accanto_app
  using (person = (select sec.own_file())) with check (person = (select sec.own_file()));
create policy own on enrolment.item for all to accanto_app
  using (person = (select sec.own_file())) with check (person = (select sec.own_file()));
create policy own on enrolment.safe_contact for all to accanto_app
  using (person = (select sec.own_file())) with check (person = (select sec.own_file()));
create policy own on enrolment.offer for all to accanto_app
  using (supporter = (select sec.own_file())) with check (supporter = (select sec.own_file()));
create policy own on enrolment.experience for all to accanto_app
  using (supporter = (select sec.own_file())) with check (supporter = (select sec.own_file()));
create policy own on enrolment.application for all to accanto_app
  using (supporter = (select sec.own_file())) with check (supporter = (select sec.own_file()));
create policy own on enrolment.pause for all to accanto_app
  using (person = (select sec.own_file())) with check (person = (select sec.own_file()));
create policy own on enrolment.safety for select to accanto_app using (person = (select sec.own_file()));
create policy own on enrolment.rather_not for all to accanto_app
  using (supporter = (select sec.own_file())) with check (supporter = (select sec.own_file()));
create policy own on enrolment.apart for all to accanto_app
  using (owner = (select sec.own_file())) with check (owner = (select sec.own_file()));
-- What was told as peer and what was told in another role are two files, also for their owner.
create policy own on enrolment.story for all to accanto_app
  using (owner = (select sec.own_file())
    and (file = 'PEER') = (select sec.wears('PEER','ASKER')))
  with check (owner = (select sec.own_file())
    and (file = 'PEER') = (select sec.wears('PEER','ASKER')));
create policy own on enrolment.requirement for select to accanto_app
  using (supporter = (select sec.own_file()));

-- A coordinator: who asks and offers, the cards, the safe way, the certificates; of described items only
-- those with a yes. A draft that somebody writes alone is theirs until they send it.
create policy coordinator_reads on enrolment.request for select to accanto_app
  using ((select sec.wears('COORDINATOR')) and state <> 'DRAFT');
create policy coordinator_begins on enrolment.request for insert to accanto_app
  with check ((select sec.wears('COORDINATOR')) and together = (select sec.person())
    and person <> (select sec.person()) and state = 'SENT' and decided_by is null);
create policy coordinator_decides on enrolment.request for update to accanto_app
  using ((select sec.wears('COORDINATOR')) and state <> 'DRAFT')
  with check ((select sec.wears('COORDINATOR')) and state <> 'DRAFT');
create policy coordinator_reads on enrolment.wish for select to accanto_app
  using ((select sec.hat_reads('MATCH_CARD')) and person in (select r.person from enrolment.request r));
create policy coordinator_writes_along on enrolment.wish for insert to accanto_app
  with check ((select sec.wears('COORDINATOR'))
    and person in (select r.person from enrolment.request r where r.together = (select sec.person())));
create policy coordinator_changes_along on enrolment.wish for update to accanto_app
  using ((select sec.wears('COORDINATOR'))
    and person in (select r.person from enrolment.request r where r.together = (select sec.person())))
  with check ((select sec.wears('COORDINATOR'))
    and person in (select r.person from enrolment.request r where r.together = (select sec.person())));
create policy coordinator_reads on enrolment.item for select to accanto_app
  using ((select sec.wears('COORDINATOR')) and to_coordinator and removed_at is null
    and person in (select r.person from enrolment.request r));
create policy coordinator_writes_along on enrolment.item for insert to accanto_app
  with check ((select sec.wears('COORDINATOR')) and written_with = (select sec.person())
    and person in (select r.person from enrolment.request r where r.together = (select sec.person())));
create policy coordinator_reads on enrolment.safe_contact for select to accanto_app
  using ((select sec.hat_reads('SAFE_CONTACT')) and person in (select r.person from enrolment.request r));
create policy coordinator_writes_along on enrolment.safe_contact for insert to accanto_app
  with check ((select sec.wears('COORDINATOR'))
    and person in (select r.person from enrolment.request r where r.together = (select sec.person())));
-- Nobody notes for themselves what others have to bring.
create policy coordinator_keeps on enrolment.safety for all to accanto_app
  using ((select sec.wears('COORDINATOR')) and person in (select r.person from enrolment.request r))
  with check ((select sec.wears('COORDINATOR')) and noted_by = (select sec.person())
    and person <> (select sec.person()) and person in (select r.person from enrolment.request r));
create policy coordinator_keeps on enrolment.offer for all to accanto_app
  using ((select sec.wears('COORDINATOR')) and supporter in (select a.supporter from enrolment.application a))
  with check ((select sec.wears('COORDINATOR')) and supporter in (select a.supporter from enrolment.application a));
create policy coordinator_keeps on enrolment.experience for all to accanto_app
  using ((select sec.wears('COORDINATOR')) and told <> 'NEVER'
    and supporter in (select a.supporter from enrolment.application a))
  with check ((select sec.wears('COORDINATOR')) and supporter in (select a.supporter from enrolment.application a));
create policy coordinator_keeps on enrolment.application for all to accanto_app
  using ((select sec.wears('COORDINATOR')) and state <> 'DRAFT')
  with check ((select sec.wears('COORDINATOR')) and state <> 'DRAFT');
-- Nobody certifies themselves.
create policy coordinator_keeps on enrolment.requirement for all to accanto_app
  using ((select sec.hat_reads('CERTIFICATE')))
  with check ((select sec.hat_reads('CERTIFICATE')) and supporter <> (select sec.person()));
create policy coordinator_reads on enrolment.pause for select to accanto_app
  using ((select sec.wears('COORDINATOR')));
create policy coordinator_keeps on enrolment.pointing for all to accanto_app
  using ((select sec.wears('COORDINATOR'))) with check ((select sec.wears('COORDINATOR')));

-- The two who are proposed to each other see the cards; who walks together sees a little more.
-- Each side reads the file of the other's role, never the file that the same person has in another.
-- Of the wish a proposed supporter reads what the card shows (sec.match_card), the row itself only who
-- walks with the person.
create policy beside on enrolment.wish for select to accanto_app
  using (person = any ((select sec.whole_of('MATCH_CARD'))::uuid[]));
create policy beside on enrolment.item for select to accanto_app
  using ((select sec.wears('SUPPORTER'))
    and to_supporter and removed_at is null and person = any ((select sec.others('PROFILE'))::uuid[]));
create policy beside on enrolment.safe_contact for select to accanto_app
  using ((select sec.wears('SUPPORTER')) and person = any ((select sec.others('SAFE_CONTACT'))::uuid[]));
-- What nobody was to read stays closed when "what I told of my life" is opened.
create policy opened on enrolment.item for select to accanto_app
  using ((to_supporter or to_coordinator) and removed_at is null
    and person = any ((select sec.subjects('PROFILE'))::uuid[]));
create policy opened on enrolment.safe_contact for select to accanto_app
  using (person = any ((select sec.opened_contact('PEER'))::uuid[]));
create policy proposed on enrolment.offer for select to accanto_app
  using ((select sec.wears('PEER'))
    and (supporter = any ((select sec.introduced())::uuid[]) or supporter = any ((select sec.others('MATCH_CARD'))::uuid[])));
create policy proposed on enrolment.experience for select to accanto_app
  using ((select sec.wears('PEER')) and told = 'NOW'
    and (supporter = any ((select sec.introduced())::uuid[]) or supporter = any ((select sec.others('MATCH_CARD'))::uuid[])));
-- The organisation: the roles to which the table says yes, and the other of a walk from its first day to its
-- last, of the file in which they walk. Whoever walked with the owner earlier reads nothing more (S05).
create policy readers_that_the_owner_chose on enrolment.story for select to accanto_app
  using (removed_at is null and (
    (readers = 'ORGANISATION' and (select sec.hat_reads('STORY_ORG')))
    or (readers in ('PEERS', 'ORGANISATION') and (file = 'PEER') = (select sec.wears('SUPPORTER'))
      and owner = any (case readers when 'PEERS' then (select sec.others('STORY_PEERS'))
        else (select sec.others('STORY_ORG')) end::uuid[]))));
