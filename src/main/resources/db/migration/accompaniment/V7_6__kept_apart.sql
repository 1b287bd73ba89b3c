-- One of the two wrote down to be kept apart from the other, and their match is over: with it the walk, in the
-- same words as any other ending. What they chose reads only who chose it.
create function sec.end_walk_apart(wanted uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  update accompaniment.walk w set ended_at = me.at, ending = 'COMPLETED'
   where w.id = wanted and w.ended_at is null and me.person in (w.peer, w.supporter);
  if not found then
    return false;
  end if;
  insert into accompaniment.walk_change (id, walk, what, who, at)
    values (gen_random_uuid(), wanted, 'STOPPED', me.person, me.at);
  perform sec.end_pair(wanted);
  return true;
end $$;
alter function sec.end_walk_apart(uuid) owner to accanto_definer;
revoke execute on function sec.end_walk_apart(uuid) from public;
grant execute on function sec.end_walk_apart(uuid) to accanto_app;

-- An agreement is said at the moment of a pause or an ending: the walk first, then its pair, as they do.
create or replace function sec.hold_walk(wanted uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select from accompaniment.walk w, sec.acting() me
   where w.id = wanted and me.person in (w.peer, w.supporter) for no key update of w $$;
