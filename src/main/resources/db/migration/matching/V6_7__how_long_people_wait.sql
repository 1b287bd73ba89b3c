-- How long people usually wait: of those who began for the first time in the last half year, and only when they
-- are so many that nobody can be told from it. Who walked before asked long ago: that is no wait. Half of them waited at most so many days, nine of ten at most so many. No row: nobody knows yet.
create function sec.usual_wait(at timestamptz) returns table (half integer, most integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select percentile_disc(0.5) within group (order by x.days), percentile_disc(0.9) within group (order by x.days)
    from (select greatest(0, extract(epoch from f.made_at - sec.asked_at(f.peer)) / 86400)::integer as days
          from (select distinct on (m.peer) m.peer, m.made_at from matching.match m order by m.peer, m.made_at) f
         where f.made_at between at - interval '180 days' and at) x
  having count(*) >= 10 and sec.wears('PEER', 'COORDINATOR') $$;
alter function sec.usual_wait(timestamptz) owner to accanto_definer;
revoke execute on function sec.usual_wait(timestamptz) from public;
grant execute on function sec.usual_wait(timestamptz) to accanto_app;
