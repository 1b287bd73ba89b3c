-- Who reads and writes what of a walk. Policies name scopes first: for the two of an open walk one
-- function then decides. What is written into a walk asks for sec.writes: in a pause nobody writes.
-- Where a change asks for less, the reason stands there.
do $$
declare t text;
begin
  foreach t in array array['walk', 'walk_change', 'plan', 'meeting', 'meeting_content', 'meeting_before',
      'content_before', 'beside', 'goal', 'step', 'appointment', 'said', 'helped', 'thanks'] loop
    execute format('alter table accompaniment.%I enable row level security', t);
    execute format('alter table accompaniment.%I force row level security', t);
    execute format('grant select, insert on accompaniment.%I to accanto_app', t);
  end loop;
end $$;
-- Who the people of a row are can never be changed: no grant on those columns.
grant update (agreed_at, peer_paused_at, peer_back_on, supporter_paused_at, supporter_back_on, ended_at,
  ending) on accompaniment.walk to accanto_app;
grant update (peer_answer, supporter_answer) on accompaniment.plan to accanto_app;
grant update (happened_on, minutes, mended_at) on accompaniment.meeting to accanto_app;
grant update (functions, next_step, words) on accompaniment.meeting_content to accanto_app;
grant update (walk, words, state, state_at, area) on accompaniment.goal to accanto_app;
grant update (words, state, state_at) on accompaniment.step to accanto_app;
grant update (title, day, at_time, place, role, role_words, may_say, to_bring, coming, went, called_off)
  on accompaniment.appointment to accanto_app;
grant update (walk, back_at) on accompaniment.helped to accanto_app;

-- The walk. The peer keeps their own for ever; the earlier supporter no longer finds it.
create policy walk_read on accompaniment.walk for select to accanto_app
  using (id = any ((select sec.scopes('RECORD'))::uuid[]) or peer = (select sec.me_as('PEER'))
         or (select sec.hat_reads('RECORD')));
-- Only where both have said yes: then, and not before, the pair is a scope of the two.
create policy walk_begin on accompaniment.walk for insert to accanto_app
  with check (id = any ((select sec.scopes('RECORD'))::uuid[])
              and (peer = (select sec.me_as('PEER')) or supporter = (select sec.me_as('SUPPORTER'))));
-- Scopes, not writes: a pause must be left, and a walk ended, in a pause too.
create policy walk_change on accompaniment.walk for update to accanto_app
  using (ended_at is null and id = any ((select sec.scopes('RECORD'))::uuid[]))
  with check (id = any ((select sec.scopes('RECORD'))::uuid[]));

create policy own_change_read on accompaniment.walk_change for select to accanto_app
  using (who = (select sec.me_as('PEER', 'SUPPORTER')));
-- Scopes: see walk_change.
create policy own_change_write on accompaniment.walk_change for insert to accanto_app
  with check (who = (select sec.me_as('PEER', 'SUPPORTER'))
              and walk = any ((select sec.scopes('RECORD'))::uuid[]));

create policy plan_read on accompaniment.plan for select to accanto_app
  using (walk = any ((select sec.scopes('RECORD'))::uuid[]) or peer = (select sec.me_as('PEER')));
create policy plan_write on accompaniment.plan for insert to accanto_app
  with check (walk = any ((select sec.writes('RECORD'))::uuid[]) and proposed_by = (select sec.person()));
create policy plan_answer on accompaniment.plan for update to accanto_app
  using (walk = any ((select sec.writes('RECORD'))::uuid[]))
  with check (walk = any ((select sec.writes('RECORD'))::uuid[]));

create policy meeting_read on accompaniment.meeting for select to accanto_app
  using (walk = any ((select sec.scopes('RECORD'))::uuid[]) or peer = (select sec.me_as('PEER'))
         or (select sec.hat_reads('RECORD')));
create policy meeting_write on accompaniment.meeting for insert to accanto_app
  with check (walk = any ((select sec.writes('RECORD'))::uuid[]) and logged_by = (select sec.person()));
create policy meeting_mend on accompaniment.meeting for update to accanto_app
  using (walk = any ((select sec.writes('RECORD'))::uuid[]) and logged_by = (select sec.person()))
  with check (walk = any ((select sec.writes('RECORD'))::uuid[]) and logged_by = (select sec.person()));

-- Content: nobody writes it before both have agreed, because nobody writes a NOTE in a walk until then.
create policy content_read on accompaniment.meeting_content for select to accanto_app
  using (walk = any ((select sec.scopes('NOTE'))::uuid[]) or peer = (select sec.me_as('PEER'))
         or meeting = any ((select sec.items('NOTE'))::uuid[])
         or peer = any ((select sec.subjects('NOTE'))::uuid[]));
create policy content_write on accompaniment.meeting_content for insert to accanto_app
  with check (walk = any ((select sec.writes('NOTE'))::uuid[]) and author = (select sec.person()));
create policy content_mend on accompaniment.meeting_content for update to accanto_app
  using (walk = any ((select sec.writes('NOTE'))::uuid[]) and author = (select sec.person()))
  with check (walk = any ((select sec.writes('NOTE'))::uuid[]) and author = (select sec.person()));

create policy meeting_before_read on accompaniment.meeting_before for select to accanto_app
  using (walk = any ((select sec.scopes('RECORD'))::uuid[]) or peer = (select sec.me_as('PEER')));
create policy content_before_read on accompaniment.content_before for select to accanto_app
  using (walk = any ((select sec.scopes('NOTE'))::uuid[]) or peer = (select sec.me_as('PEER')));

create policy beside_read on accompaniment.beside for select to accanto_app
  using (walk = any ((select sec.scopes('NOTE'))::uuid[]) or peer = (select sec.me_as('PEER'))
         or meeting = any ((select sec.items('NOTE'))::uuid[])
         or peer = any ((select sec.subjects('NOTE'))::uuid[]));
create policy beside_write on accompaniment.beside for insert to accanto_app
  with check (walk = any ((select sec.writes('NOTE'))::uuid[]) and author = (select sec.person()));

create policy goal_read on accompaniment.goal for select to accanto_app
  using (peer = (select sec.me_as('PEER')) or walk = any ((select sec.scopes('GOAL'))::uuid[])
         or id = any ((select sec.items('GOAL'))::uuid[])
         or peer = any ((select sec.subjects('GOAL'))::uuid[]));
create policy goal_write on accompaniment.goal for insert to accanto_app
  with check (peer = (select sec.me_as('PEER'))
              and (walk is null or walk = any ((select sec.writes('GOAL'))::uuid[])));
-- A goal is the peer's own at any time, also while the walk rests in which it is shown: then nobody
-- else reads it. Showing it is writing into a walk; the trigger below asks.
create policy goal_change on accompaniment.goal for update to accanto_app
  using (peer = (select sec.me_as('PEER')))
  with check (peer = (select sec.me_as('PEER')));

-- A step is read where its goal is read. The supporter may only propose; taking it is the peer's.
create policy step_read on accompaniment.step for select to accanto_app
  using (exists (select from accompaniment.goal g where g.id = goal));
create policy step_write on accompaniment.step for insert to accanto_app
  with check (proposed_by = (select sec.me_as('PEER', 'SUPPORTER'))
              and exists (select from accompaniment.goal g where g.id = goal and g.peer = step.peer
                and (g.peer = (select sec.me_as('PEER'))
                  or (step.state = 'PROPOSED' and g.walk = any ((select sec.writes('GOAL'))::uuid[])))));
create policy step_change on accompaniment.step for update to accanto_app
  using (peer = (select sec.me_as('PEER'))) with check (peer = (select sec.me_as('PEER')));

-- Only the peer asks for company at an appointment (B49: on request).
create policy appointment_read on accompaniment.appointment for select to accanto_app
  using (walk = any ((select sec.scopes('APPOINTMENT'))::uuid[]) or peer = (select sec.me_as('PEER'))
         or id = any ((select sec.items('APPOINTMENT'))::uuid[])
         or peer = any ((select sec.subjects('APPOINTMENT'))::uuid[]));
create policy appointment_ask on accompaniment.appointment for insert to accanto_app
  with check (peer = (select sec.me_as('PEER')) and walk = any ((select sec.writes('APPOINTMENT'))::uuid[]));
create policy appointment_change on accompaniment.appointment for update to accanto_app
  using (walk = any ((select sec.writes('APPOINTMENT'))::uuid[]))
  with check (walk = any ((select sec.writes('APPOINTMENT'))::uuid[]));

create policy said_read on accompaniment.said for select to accanto_app
  using (walk = any ((select sec.scopes('NOTE'))::uuid[]) or peer = (select sec.me_as('PEER')));
create policy said_write on accompaniment.said for insert to accanto_app
  with check (walk = any ((select sec.writes('NOTE'))::uuid[]) and author = (select sec.person()));

create policy helped_read on accompaniment.helped for select to accanto_app
  using (teller = (select sec.me_as('PEER', 'SUPPORTER'))
         or (back_at is null and walk = any ((select sec.scopes('NOTE'))::uuid[])));
create policy helped_write on accompaniment.helped for insert to accanto_app
  with check (teller = (select sec.me_as('PEER', 'SUPPORTER'))
              and (walk is null or walk = any ((select sec.writes('NOTE'))::uuid[])));
-- One's own words are taken back at any time; they are told only where one may write.
create policy helped_change on accompaniment.helped for update to accanto_app
  using (teller = (select sec.me_as('PEER', 'SUPPORTER')))
  with check (teller = (select sec.me_as('PEER', 'SUPPORTER'))
              and (back_at is not null or walk is null or walk = any ((select sec.writes('NOTE'))::uuid[])));

create policy thanks_read on accompaniment.thanks for select to accanto_app
  using (to_person = (select sec.me_as('PEER', 'SUPPORTER'))
         or from_person = (select sec.me_as('PEER', 'SUPPORTER')));
create policy thanks_write on accompaniment.thanks for insert to accanto_app
  with check (from_person = (select sec.me_as('PEER', 'SUPPORTER'))
              and walk = any ((select sec.writes('NOTE'))::uuid[])
              and exists (select from accompaniment.walk w where w.id = walk and w.peer = thanks.peer
                and to_person = case when w.peer = from_person then w.supporter else w.peer end));

-- What stood there before is written down by these alone: nobody adds to it.
revoke insert on accompaniment.meeting_before, accompaniment.content_before from accanto_app;
grant insert on accompaniment.meeting_before, accompaniment.content_before to accanto_definer;

create function sec.keep_meeting() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into accompaniment.meeting_before (meeting, walk, peer, happened_on, minutes, version, until_at)
  values (old.id, old.walk, old.peer, old.happened_on, old.minutes, old.version, sec.now());
  new.version := old.version + 1;
  return new;
end $$;
create trigger keep_before before update on accompaniment.meeting
  for each row execute function sec.keep_meeting();

-- Content is mended after its meeting, in the same transaction: it belongs to the version just kept.
create function sec.keep_content() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into accompaniment.content_before (meeting, walk, peer, functions, next_step, words, version)
  select old.meeting, old.walk, old.peer, old.functions, old.next_step, old.words, m.version - 1
    from accompaniment.meeting m where m.id = old.meeting;
  return new;
end $$;
create trigger keep_before before update on accompaniment.meeting_content
  for each row when ((old.functions, old.next_step, old.words)
                     is distinct from (new.functions, new.next_step, new.words))
  execute function sec.keep_content();
alter function sec.keep_meeting() owner to accanto_definer;
alter function sec.keep_content() owner to accanto_definer;
revoke execute on function sec.keep_meeting(), sec.keep_content() from public;

-- Of an appointment the supporter answers one question only: whether they come along.
create function accompaniment.peer_decides() returns trigger language plpgsql as $$
begin
  if old.peer is distinct from sec.me_as('PEER') then
    new.title := old.title;      new.day := old.day;               new.at_time := old.at_time;
    new.place := old.place;      new.role := old.role;             new.role_words := old.role_words;
    new.may_say := old.may_say;  new.to_bring := old.to_bring;     new.went := old.went;
    new.called_off := old.called_off;
  end if;
  return new;
end $$;
create trigger peer_decides before update on accompaniment.appointment
  for each row execute function accompaniment.peer_decides();

-- Nobody returns from the pause of the other.
create function accompaniment.each_pauses_alone() returns trigger language plpgsql as $$
declare me sec.acting_person := sec.acting();
begin
  if me.person is not null and (
      ((new.peer_paused_at, new.peer_back_on) is distinct from (old.peer_paused_at, old.peer_back_on)
        and me.hat <> 'PEER')
      or ((new.supporter_paused_at, new.supporter_back_on)
          is distinct from (old.supporter_paused_at, old.supporter_back_on) and me.hat <> 'SUPPORTER')) then
    raise exception 'the pause of the other' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger each_pauses_alone before update on accompaniment.walk
  for each row execute function accompaniment.each_pauses_alone();

-- Each of the two answers a plan for themselves.
create function accompaniment.own_answer() returns trigger language plpgsql as $$
declare me uuid := sec.person();
begin
  if me is distinct from old.peer then
    new.peer_answer := old.peer_answer;
  end if;
  if me is distinct from old.supporter then
    new.supporter_answer := old.supporter_answer;
  end if;
  return new;
end $$;
create trigger own_answer before update on accompaniment.plan
  for each row execute function accompaniment.own_answer();

-- A goal can be shown only in an open walk of the same peer; the policy looks at who acts, this at
-- where to.
create function accompaniment.shown_in_own_walk() returns trigger language plpgsql as $$
begin
  if new.walk is not null and not (new.walk = any (sec.writes('GOAL'))) then
    raise exception 'not a walk of this person' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger shown_in_own_walk before update of walk on accompaniment.goal
  for each row when (new.walk is distinct from old.walk)
  execute function accompaniment.shown_in_own_walk();
grant execute on all functions in schema accompaniment to accanto_app;

-- A role ends: with it each open walk in that role, like any other ending. Only by the person or by a
-- coordinator, who otherwise changes nothing here.
create function sec.end_walks_of(who uuid, worn text) returns table (walk uuid, other uuid)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.person is null or (me.hat <> 'COORDINATOR' and me.person <> who) then
    return;
  end if;
  return query
    with over as (
      update accompaniment.walk w set ended_at = me.at, ending = 'COMPLETED'
       where w.ended_at is null
         and ((worn = 'PEER' and w.peer = who) or (worn = 'SUPPORTER' and w.supporter = who))
      returning w.id, case when worn = 'PEER' then w.supporter else w.peer end as other),
    kept as (
      insert into accompaniment.walk_change (id, walk, what, who, at)
      select gen_random_uuid(), o.id, 'COMPLETED', me.person, me.at from over o)
    select o.id, o.other from over o;
end $$;
alter function sec.end_walks_of(uuid, text) owner to accanto_definer;
revoke execute on function sec.end_walks_of(uuid, text) from public;
grant execute on function sec.end_walks_of(uuid, text) to accanto_app;
grant select, update (ended_at, ending) on accompaniment.walk to accanto_definer;
grant insert on accompaniment.walk_change to accanto_definer;
