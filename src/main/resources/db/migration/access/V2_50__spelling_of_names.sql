-- Spelling without accents, case or the Greek final sigma, as org.accanto.site.Folding has it.
create function sec.folded(t text) returns text language sql immutable as
$$ select btrim(replace(lower(regexp_replace(normalize(t, NFD), '[\u0300-\u036f]', '', 'g')), 'ς', 'σ')) $$;

-- "Luca" may be "Luca Rossi": whoever compares names to keep people apart takes rather one too many.
create function sec.same_name(a text, b text) returns boolean language sql immutable as
$$ select a <> '' and b <> '' and (a = b or starts_with(a, b || ' ') or starts_with(b, a || ' ')) $$;

-- For other functions of this schema only: the application itself must not ask whether a name exists.
create function sec.people_called(name text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select p.id from access.person p where sec.same_name(sec.folded(p.called), sec.folded(name)) $$;
create function sec.is_called(who uuid, name text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select exists (select from access.person p
     where p.id = who and sec.same_name(sec.folded(p.called), sec.folded(name))) $$;

alter function sec.people_called(text) owner to accanto_definer;
alter function sec.is_called(uuid, text) owner to accanto_definer;
revoke execute on function sec.folded(text), sec.same_name(text, text), sec.people_called(text),
  sec.is_called(uuid, text) from public;
grant execute on function sec.folded(text), sec.same_name(text, text) to accanto_app, accanto_definer;
grant execute on function sec.people_called(text), sec.is_called(uuid, text) to accanto_definer;
