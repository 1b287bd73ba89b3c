-- The staff of the programme by name, for a person who chooses whom to open something to, and for a
-- coordinator who needs a second person. Peers and supporters are on no list.
create function sec.staff() returns table (person uuid, called text, hat text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare me sec.acting_person := sec.acting();
begin
  if me.person is null or me.hat not in ('PEER', 'SUPPORTER', 'COORDINATOR') then
    return;
  end if;
  return query select p.id, p.called, h.hat from access.person p join access.hat h on h.person = p.id
    where h.hat in ('PROFESSIONAL', 'COORDINATOR') and h.since <= me.at
      and (h.until is null or h.until > me.at) and p.id <> me.person;
end $$;

-- What stands where the name of somebody stood who was forgotten (V2_60), in the language of the reader.
create function sec.who_has_left() returns text language sql stable as $$
  select case (select p.language from access.person p where p.id = sec.person())
    when 'it' then 'una persona andata via' when 'el' then 'κάποιος που έφυγε' else 'somebody who has left' end $$;

-- Names as the acting person may know them: the policies of access.person decide.
create function sec.called(people uuid[]) returns table (person uuid, called text)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select p.id, case p.called when '…' then sec.who_has_left() else p.called end
    from access.person p where p.id = any (people)
$$;

alter function sec.staff() owner to accanto_definer;
revoke execute on function sec.staff(), sec.called(uuid[]), sec.who_has_left() from public;
grant execute on function sec.staff(), sec.called(uuid[]), sec.who_has_left() to accanto_app;
