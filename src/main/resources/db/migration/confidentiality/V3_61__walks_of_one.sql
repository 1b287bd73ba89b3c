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

alter function sec.my_walks() owner to accanto_definer;
alter function sec.whole_of(text) owner to accanto_definer;
revoke execute on function sec.my_walks(), sec.whole_of(text) from public;
grant execute on function sec.my_walks(), sec.whole_of(text) to accanto_app, accanto_definer;
