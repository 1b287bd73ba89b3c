-- Who is kept apart from somebody never opens their things, not even in an emergency; whoever of the two wrote
-- it down, and whether it is a therapeutic relation or anything else.
create or replace function sec.walled(one uuid, other uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$ begin return exists (select sec.apart_from(one, array[other])); end $$;
