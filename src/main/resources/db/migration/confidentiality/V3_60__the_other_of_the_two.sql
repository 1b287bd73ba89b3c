-- Of whom the acting person may read things of this class as the other of a pair: all of it or the
-- little that the table calls minimal. By person, for what belongs to a person and not to a walk.
create function sec.others(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.person is null or me.hat not in ('PEER', 'SUPPORTER') then
    return '{}';
  end if;
  return coalesce((select array_agg(case when me.hat = 'PEER' then p.supporter else p.peer end)
    from sec.pairs(me.at) p
    join confidentiality.decision d
      on d.class = wanted and d.relation = p.state and d.answer in ('A', 'M')
    where (me.hat = 'SUPPORTER' and p.supporter = me.person) or (me.hat = 'PEER' and p.peer = me.person)),
    '{}');
end $$;
alter function sec.others(text) owner to accanto_definer;
revoke execute on function sec.others(text) from public;
grant execute on function sec.others(text) to accanto_app, accanto_definer;
