-- Answering and withdrawing. Each function asks itself who acts; none tells one side what the
-- other answered. One lock for all, see matching.turn.

create function sec.close_empty_rounds(now_at timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update matching.round r set closed_at = now_at
   where r.closed_at is null
     and not exists (select from matching.proposal p where p.round = r.id and p.closed_at is null);
$$;

-- What has passed its last day is closed, in the same words as everything else that was not to be.
create function sec.expire_proposals(now_at timestamptz) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare closed integer;
begin
  perform from matching.turn for update;
  update matching.proposal p set closed_at = now_at
   where p.closed_at is null and p.until_at <= now_at;
  get diagnostics closed = row_count;
  perform sec.close_empty_rounds(now_at);
  return closed;
end $$;

-- Whether this proposal may still become a walk: between asking and answering somebody may have
-- entered a person to be kept apart from, left, paused, or lost a certificate.
create function sec.may_still_meet(p matching.proposal, now_at timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select sec.is_ready(p.supporter, (now_at at time zone 'UTC')::date)
     and not p.peer = any (sec.resting('PEER')) and not p.supporter = any (sec.resting('COLLEAGUE'))
     and not exists (select sec.apart_from(p.peer, array[p.supporter]))
     and 2 = (select count(distinct h.hat) from sec.hats() h where h.since <= now_at
       and (h.until is null or h.until > now_at)
       and ((h.person = p.peer and h.hat = 'PEER') or (h.person = p.supporter and h.hat = 'SUPPORTER'))) $$;

-- Makes the match when both have said yes, it may still be and there is room; else null.
create function sec.make_match(chosen matching.proposal, at_place smallint, new_match uuid,
    now_at timestamptz) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  full_now boolean;
  ready    date;
begin
  select m.ready_until into ready from matching.room m where m.supporter = chosen.supporter;
  if ready < (now_at at time zone 'UTC')::date or not sec.may_still_meet(chosen, now_at) then
    return null;
  end if;
  begin
    insert into matching.match (id, proposal, peer, supporter, place, made_at)
    values (new_match, chosen.id, chosen.peer, chosen.supporter, at_place, now_at);
  exception when unique_violation or check_violation then
    return null;
  end;
  update matching.proposal set match = new_match, closed_at = now_at where id = chosen.id;
  update matching.proposal set closed_at = now_at
   where round = chosen.round and closed_at is null;
  delete from matching.return_wish w
   where w.peer = chosen.peer and w.supporter = chosen.supporter;
  select r.at_most <= (select count(*) from matching.match m
      where m.supporter = chosen.supporter and m.ended_at is null) into full_now
    from matching.room r where r.supporter = chosen.supporter;
  if full_now then
    update matching.proposal set closed_at = now_at
     where supporter = chosen.supporter and closed_at is null;
  end if;
  return new_match;
end $$;

-- wanted: MEET, RATHER_NOT, UNDECIDED, ASK_LATER; from a peer also NONE_OF_THESE, HELP_ME_CHOOSE.
-- said: UNKNOWN, PAST, MATCHED (with the match; fresh when this answer made it), WAITING, DECLINED,
-- LATER, HELP, UNDECIDED.
create function sec.answer_proposal(asked uuid, wanted text, new_match uuid)
returns table (said text, made uuid, fresh boolean)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me   sec.acting_person := sec.acting();
  p    matching.proposal;
  r    matching.round;
  mine text;
  made_now uuid;
begin
  perform from matching.turn for update;
  select x.* into p from matching.proposal x where x.id = asked
    and ((me.hat = 'PEER' and x.peer = me.person) or (me.hat = 'SUPPORTER' and x.supporter = me.person));
  if not found then
    return query select 'UNKNOWN', null::uuid, false;
    return;
  end if;
  if p.match is not null then
    return query select 'MATCHED', p.match, false;
    return;
  end if;
  select x.* into r from matching.round x where x.id = p.round;
  select a.answer into mine from matching.answer a where a.proposal = p.id and a.side = me.hat;
  if p.closed_at is not null or r.closed_at is not null or p.until_at <= me.at then
    return query select case
      when wanted in ('RATHER_NOT', 'NONE_OF_THESE') and mine = 'RATHER_NOT' then 'DECLINED'
      -- That a peer wishes to be asked later is told to the peer alone.
      when wanted = 'ASK_LATER' and (mine = 'ASK_LATER' or (me.hat = 'PEER' and r.ask_again_on is not null))
        then 'LATER'
      else 'PAST' end, null::uuid, false;
    return;
  end if;

  if wanted = 'MEET' then
    insert into matching.answer values (p.id, me.hat, me.person, 'MEET', me.at)
      on conflict (proposal, side) do update set answer = 'MEET', at = excluded.at;
    if not exists (select from matching.answer a
        where a.proposal = p.id and a.side <> me.hat and a.answer = 'MEET') then
      return query select 'WAITING', null::uuid, false;
      return;
    end if;
    made_now := sec.make_match(p, r.place, new_match, me.at);
    if made_now is null then
      update matching.proposal set closed_at = me.at where id = p.id;
    end if;
    perform sec.close_empty_rounds(me.at);
    return query select case when made_now is null then 'PAST' else 'MATCHED' end, made_now,
      made_now is not null;
  elsif wanted = 'UNDECIDED' then
    delete from matching.answer a where a.proposal = p.id and a.side = me.hat;
    return query select 'UNDECIDED', null::uuid, false;
  elsif wanted = 'HELP_ME_CHOOSE' and me.hat = 'PEER' then
    update matching.round set help_asked_at = coalesce(help_asked_at, me.at) where id = r.id;
    return query select 'HELP', null::uuid, false;
  elsif wanted = 'RATHER_NOT' or (wanted = 'NONE_OF_THESE' and me.hat = 'PEER') then
    insert into matching.answer (proposal, side, person, answer, at)
      select x.id, me.hat, me.person, 'RATHER_NOT', me.at from matching.proposal x
       where x.round = r.id and x.closed_at is null and (x.id = p.id or wanted = 'NONE_OF_THESE')
      on conflict (proposal, side) do update set answer = 'RATHER_NOT', at = excluded.at;
    insert into matching.apart (peer, supporter, since)
      select x.peer, x.supporter, me.at from matching.proposal x
       where x.round = r.id and x.closed_at is null and (x.id = p.id or wanted = 'NONE_OF_THESE')
      on conflict do nothing;
    update matching.proposal x set closed_at = me.at
     where x.round = r.id and x.closed_at is null and (x.id = p.id or wanted = 'NONE_OF_THESE');
    perform sec.close_empty_rounds(me.at);
    return query select 'DECLINED', null::uuid, false;
  elsif wanted = 'ASK_LATER' then
    insert into matching.answer values (p.id, me.hat, me.person, 'ASK_LATER', me.at)
      on conflict (proposal, side) do update set answer = 'ASK_LATER', at = excluded.at;
    update matching.proposal x set closed_at = me.at
     where x.closed_at is null and (x.id = p.id or (me.hat = 'PEER' and x.round = r.id));
    if me.hat = 'PEER' then
      update matching.round set ask_again_on = (me.at at time zone 'UTC')::date + 14 where id = r.id;
    end if;
    perform sec.close_empty_rounds(me.at);
    return query select 'LATER', null::uuid, false;
  else
    raise exception 'unknown answer' using errcode = 'invalid_parameter_value';
  end if;
end $$;

-- The coordinator takes a proposal back. Both sides read the same words as after any other end.
create function sec.withdraw_proposal(asked uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me sec.acting_person := sec.acting();
  p  matching.proposal;
begin
  perform from matching.turn for update;
  select x.* into p from matching.proposal x where x.id = asked and me.hat = 'COORDINATOR';
  if not found then
    return 'UNKNOWN';
  end if;
  if p.match is not null then
    return 'PAST';
  end if;
  update matching.proposal set closed_at = me.at where id = p.id and closed_at is null;
  perform sec.close_empty_rounds(me.at);
  return 'WITHDRAWN';
end $$;

-- A role ends or rests: what is open with the person in it closes. Only the person or a coordinator.
create function sec.close_proposals_of(who uuid, worn text) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me     sec.acting_person := sec.acting();
  closed integer;
begin
  if me.person is null or (me.hat <> 'COORDINATOR' and me.person <> who) then
    return 0;
  end if;
  perform from matching.turn for update;
  update matching.proposal set closed_at = me.at
   where closed_at is null
     and ((worn = 'PEER' and peer = who) or (worn = 'SUPPORTER' and supporter = who));
  get diagnostics closed = row_count;
  perform sec.close_empty_rounds(me.at);
  return closed;
end $$;

-- The acting person wrote down whom to be kept apart from: what is open with anybody so called closes
-- at once. The other reads what anybody reads whose proposal was not to be.
create function sec.close_proposals_apart() returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.person is null then
    return;
  end if;
  perform from matching.turn for update;
  update matching.proposal p set closed_at = me.at
   where p.closed_at is null and me.person in (p.peer, p.supporter)
     and exists (select sec.apart_from(p.peer, array[p.supporter]));
  perform sec.close_empty_rounds(me.at);
end $$;

-- With whom this peer is not proposed again, whoever said so: for the coordinator's suggestions.
create function sec.kept_apart(of_peer uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when sec.wears('COORDINATOR') then coalesce(
    (select array_agg(a.supporter) from matching.apart a
      where a.peer = of_peer and sec.person() not in (a.peer, a.supporter)), '{}') else '{}' end $$;

-- The people with whom the acting person has an open proposal: their cards may be read. Enrolment's
-- policies ask this function; until here it said "nobody".
create or replace function sec.introduced() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.person is null or me.hat not in ('PEER', 'SUPPORTER') then
    return '{}';
  end if;
  return coalesce((select array_agg(case when me.hat = 'PEER' then p.supporter else p.peer end)
    from matching.proposal p
    where p.closed_at is null and p.until_at > me.at
      and not p.peer = any (sec.resting('PEER')) and not p.supporter = any (sec.resting('COLLEAGUE'))
      and not exists (select sec.apart_from(p.peer, array[p.supporter]))
      and ((me.hat = 'PEER' and p.peer = me.person) or (me.hat = 'SUPPORTER' and p.supporter = me.person))),
    '{}');
end $$;

-- A walk may only begin when both have said yes to exactly this pair.
create function sec.both_said_yes(scope uuid, of_peer uuid, of_supporter uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from matching.match m
    join matching.answer a on a.proposal = m.proposal and a.side = 'PEER' and a.answer = 'MEET'
      and a.person = m.peer
    join matching.answer b on b.proposal = m.proposal and b.side = 'SUPPORTER' and b.answer = 'MEET'
      and b.person = m.supporter
    where m.id = scope and m.peer = of_peer and m.supporter = of_supporter and m.ended_at is null) $$;

alter function sec.close_empty_rounds(timestamptz) owner to accanto_definer;
alter function sec.expire_proposals(timestamptz) owner to accanto_definer;
alter function sec.may_still_meet(matching.proposal, timestamptz) owner to accanto_definer;
alter function sec.close_proposals_apart() owner to accanto_definer;
alter function sec.make_match(matching.proposal, smallint, uuid, timestamptz) owner to accanto_definer;
alter function sec.answer_proposal(uuid, text, uuid) owner to accanto_definer;
alter function sec.withdraw_proposal(uuid) owner to accanto_definer;
alter function sec.close_proposals_of(uuid, text) owner to accanto_definer;
alter function sec.kept_apart(uuid) owner to accanto_definer;
alter function sec.introduced() owner to accanto_definer;
alter function sec.both_said_yes(uuid, uuid, uuid) owner to accanto_definer;
revoke execute on all functions in schema sec from public;
grant execute on function sec.expire_proposals(timestamptz), sec.answer_proposal(uuid, text, uuid),
  sec.withdraw_proposal(uuid), sec.close_proposals_of(uuid, text), sec.close_proposals_apart(),
  sec.kept_apart(uuid), sec.introduced(), sec.both_said_yes(uuid, uuid, uuid)
  to accanto_app, accanto_definer;
grant execute on function sec.close_empty_rounds(timestamptz),
  sec.make_match(matching.proposal, smallint, uuid, timestamptz), sec.room_is_left() to accanto_definer;
grant execute on function sec.wears(text[]) to accanto_definer;
