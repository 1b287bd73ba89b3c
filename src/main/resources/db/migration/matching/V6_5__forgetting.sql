-- Who was proposed to whom, and the answers. The peer of a supporter who is forgotten waits again only when
-- they say so, as after any ending that was not theirs.
create function sec.forget_in_matching(whose uuid, which text, alone boolean, moment timestamptz)
returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from matching.turn for update;
  if which = 'COLLEAGUE' then
    insert into matching.standing (peer, waits, at)
      select m.peer, false, moment from matching.match m where m.supporter = whose and m.ended_at is null
      on conflict (peer) do update set waits = false, not_with = null, at = moment;
    update matching.standing s set not_with = null where s.not_with = whose;
  end if;
  delete from matching.match m where whose = case which when 'PEER' then m.peer else m.supporter end;
  delete from matching.answer a using matching.proposal p
   where p.id = a.proposal and whose = case which when 'PEER' then p.peer else p.supporter end;
  delete from matching.all_the_same s where whose = case which when 'PEER' then s.peer else s.supporter end;
  delete from matching.proposal p where whose = case which when 'PEER' then p.peer else p.supporter end;
  delete from matching.apart a where whose = case which when 'PEER' then a.peer else a.supporter end;
  delete from matching.return_wish w where whose = case which when 'PEER' then w.peer else w.supporter end;
  delete from matching.plan_pair x where whose = case which when 'PEER' then x.peer else x.supporter end;
  if which = 'PEER' then
    delete from matching.plan_peer x where x.peer = whose;
    delete from matching.plan_round x where x.peer = whose;
    delete from matching.round r where r.peer = whose;
    delete from matching.standing s where s.peer = whose;
  else
    delete from matching.plan_supporter x where x.supporter = whose;
    delete from matching.room r where r.supporter = whose;
    perform sec.close_empty_rounds(moment);
  end if;
end $$;

alter function sec.forget_in_matching(uuid, text, boolean, timestamptz) owner to accanto_definer;
revoke execute on function sec.forget_in_matching(uuid, text, boolean, timestamptz) from public;
grant delete on matching.standing to accanto_definer;
