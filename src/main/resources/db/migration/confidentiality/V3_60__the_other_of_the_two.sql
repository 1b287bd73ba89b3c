-- Of whom the acting person may read things of this class as the other of a pair: all of it or the
-- little that the table calls minimal. By person, for what belongs to a person and not to a walk.
create function sec.others(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  me     sec.acting_person := sec.acting();
  states text[];
begin
  if me.person is null or me.hat not in ('PEER', 'SUPPORTER') then
    return '{}';
  end if;
  states := array(select d.relation from confidentiality.decision d
                   where d.class = wanted and d.answer in ('A', 'M'));
  return array(select case when me.hat = 'PEER' then p.supporter else p.peer end
    from sec.pairs(me.at) p
    where p.state = any (states)
      and ((me.hat = 'SUPPORTER' and p.supporter = me.person) or (me.hat = 'PEER' and p.peer = me.person)));
end $$;
alter function sec.others(text) owner to accanto_definer;
revoke execute on function sec.others(text) from public;
grant execute on function sec.others(text) to accanto_app, accanto_definer;
