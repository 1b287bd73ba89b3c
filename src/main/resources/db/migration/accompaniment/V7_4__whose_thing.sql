-- Only one's own can be opened to somebody: whoever named the goal, the note or the appointment of
-- another person in an authorisation would open what is not theirs to open.
create or replace function sec.is_mine(of_class text, wanted uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := sec.me_as('PEER');
begin
  return case of_class
    when 'GOAL' then exists (select from accompaniment.goal g where g.id = wanted and g.peer = me)
    when 'NOTE' then exists (select from accompaniment.meeting m where m.id = wanted and m.peer = me)
    when 'APPOINTMENT' then exists (select from accompaniment.appointment a where a.id = wanted and a.peer = me)
    else false end;
end $$;
grant select on accompaniment.goal, accompaniment.meeting, accompaniment.appointment to accanto_definer;

-- Whether the acting person is the peer of a walk, in whatever hat, and after its end too: in which of
-- their two files stands what they told there.
create function sec.is_peer_of(of_walk uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select exists (select from accompaniment.walk w where w.id = of_walk and w.peer = sec.person()) $$;
alter function sec.is_peer_of(uuid) owner to accanto_definer;
revoke execute on function sec.is_peer_of(uuid) from public;
grant execute on function sec.is_peer_of(uuid) to accanto_app;
