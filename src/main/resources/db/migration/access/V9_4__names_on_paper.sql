-- Names on a sheet that is signed: a second person who is a professional knows nobody by name otherwise.
create function sec.called_on_paper(sheet uuid) returns table (person uuid, called text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.called from access.person p where p.id = any (sec.people_on_paper(sheet)) $$;
alter function sec.called_on_paper(uuid) owner to accanto_definer;
revoke execute on function sec.called_on_paper(uuid) from public;
grant execute on function sec.called_on_paper(uuid) to accanto_app;
