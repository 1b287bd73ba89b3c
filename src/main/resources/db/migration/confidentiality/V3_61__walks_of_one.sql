-- With whom the acting person walks now, and the walk.
create function sec.my_walks() returns table (walk uuid, other uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  return query select p.scope, case when me.hat = 'PEER' then p.supporter else p.peer end
    from confidentiality.pair p
   where p.ended_at is null
     and ((me.hat = 'PEER' and p.peer = me.person) or (me.hat = 'SUPPORTER' and p.supporter = me.person));
end $$;

-- The peers of whom the acting supporter may read all of this class, and not only the little that a card
-- shows.
create function sec.whole_of(wanted text) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(p.peer), '{}') from confidentiality.pair p
   where p.supporter = sec.me_as('SUPPORTER') and p.scope = any (sec.scopes(wanted)) $$;

-- With whom the acting person walks or walked, in either role and whichever hat they wear: for whom
-- somebody keeps apart from, which holds for the person and not for a role.
create function sec.walked_with() returns table (walk uuid, other uuid, mine text, ended boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.scope, case when p.peer = me.person then p.supporter else p.peer end,
      case when p.peer = me.person then 'PEER' else 'SUPPORTER' end, p.ended_at is not null
    from sec.acting() me join confidentiality.pair p on me.person in (p.peer, p.supporter) $$;

-- One of the two is kept apart from the other: it is over, also in a pause, also while a file rests, and
-- whichever hat they wear. For other functions of this schema only.
create function sec.end_pair(wanted uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update confidentiality.pair p set ended_at = me.at from sec.acting() me
   where p.scope = wanted and p.ended_at is null and me.person in (p.peer, p.supporter) $$;
grant update (ended_at) on confidentiality.pair to accanto_definer;

alter function sec.my_walks() owner to accanto_definer;
alter function sec.whole_of(text) owner to accanto_definer;
alter function sec.walked_with() owner to accanto_definer;
alter function sec.end_pair(uuid) owner to accanto_definer;
revoke execute on function sec.my_walks(), sec.whole_of(text), sec.walked_with(), sec.end_pair(uuid)
  from public;
grant execute on function sec.my_walks(), sec.whole_of(text) to accanto_app, accanto_definer;
grant execute on function sec.walked_with(), sec.end_pair(uuid) to accanto_definer;
