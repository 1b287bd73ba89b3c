-- After a walk a peer waits again only when they wish so: for another person, or when they stopped it.
-- However the supporter ended it, the peer finds the same: how is the supporter's own affair. With whom they wished to change is kept so that the same person is not the next idea.
create table matching.standing (
  peer     uuid primary key,
  waits    boolean not null,
  not_with uuid,
  at       timestamptz not null
);
alter table matching.standing enable row level security;
alter table matching.standing force row level security;
grant select on matching.standing to accanto_app;
grant select, insert, update on matching.standing to accanto_definer;
create policy own_or_coordinator on matching.standing for select to accanto_app
  using (peer = (select sec.me_as('PEER')) or (select sec.wears('COORDINATOR')));

-- One of the two ends, or a coordinator. how: COMPLETED, CHANGED (the peer would like another
-- person), STOPPED (not again, whoever says so: it only keeps the pair apart).
create function sec.end_match(ending uuid, how text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me sec.acting_person := sec.acting();
  m  matching.match;
begin
  perform from matching.turn for update;
  select x.* into m from matching.match x where x.id = ending and (me.hat = 'COORDINATOR'
    or (me.hat = 'PEER' and x.peer = me.person) or (me.hat = 'SUPPORTER' and x.supporter = me.person));
  if not found then
    return false;
  end if;
  if m.ended_at is null then
    update matching.match set ended_at = me.at where id = m.id;
    insert into matching.standing (peer, waits, not_with, at)
      values (m.peer, me.hat <> 'SUPPORTER' and how <> 'COMPLETED', case when how = 'CHANGED' then m.supporter end, me.at)
      on conflict (peer) do update set waits = excluded.waits, not_with = excluded.not_with, at = excluded.at;
  end if;
  if how = 'STOPPED' then
    insert into matching.apart values (m.peer, m.supporter, me.at) on conflict do nothing;
    delete from matching.return_wish w where w.peer = m.peer and w.supporter = m.supporter;
  end if;
  return true;
end $$;

-- The acting person wrote down whom to be kept apart from, and walks with somebody so called: it is over,
-- whichever hat they wear, and the two are not proposed again. Who is peer and wrote it waits again; who is
-- peer and did not finds what is found after any other end.
create function sec.end_matches_apart(named uuid) returns table (match uuid, other uuid)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me sec.acting_person := sec.acting();
  m  matching.match;
begin
  perform from matching.turn for update;
  for m in select x.* from matching.match x where x.ended_at is null and x.id in (
      select w.walk from sec.walks_beside_apart() w where w.apart = named) order by x.id loop
    update matching.match x set ended_at = me.at where x.id = m.id;
    insert into matching.standing (peer, waits, at) values (m.peer, m.peer = me.person, me.at)
      on conflict (peer) do update set waits = excluded.waits, not_with = null, at = excluded.at;
    insert into matching.apart values (m.peer, m.supporter, me.at) on conflict do nothing;
    delete from matching.return_wish w where w.peer = m.peer and w.supporter = m.supporter;
    return query select m.id, case when m.peer = me.person then m.supporter else m.peer end;
  end loop;
end $$;

-- The peer would like somebody beside them again.
create function sec.wait_again() returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.person is null or me.hat <> 'PEER' then
    return false;
  end if;
  update matching.standing set waits = true, at = me.at where peer = me.person and not waits;
  return true;
end $$;

alter function sec.end_match(uuid, text) owner to accanto_definer;
alter function sec.end_matches_apart(uuid) owner to accanto_definer;
alter function sec.wait_again() owner to accanto_definer;
revoke execute on function sec.end_match(uuid, text), sec.end_matches_apart(uuid), sec.wait_again() from public;
grant execute on function sec.end_match(uuid, text), sec.end_matches_apart(uuid), sec.wait_again() to accanto_app;
