create schema training;
grant usage on schema training to accanto_app, accanto_definer;

-- Units that an organisation wrote or brought along; those that Accanto ships are read from its files.
create table training.unit (
  key      text primary key check (key ~ '^[a-z0-9-]{1,60}$'),
  original text not null check (original ~ '^[a-z]{2}$'),
  place    integer not null,
  -- Until then only who writes it sees it. A row for a shipped unit hides or shows it, or gives it a place.
  shown_at timestamptz,
  added_at timestamptz not null
);

-- Each version of a unit in a language, whole; a version is never changed. Version 0 is the shipped one and
-- has no row. keys: for each block the key that it shares with the original. made_of: of which text of the
-- original it is the translation, as a hash; empty in the original. checked: keys that a second reader saw.
create table training.text (
  unit       text not null,
  language   text not null check (language ~ '^[a-z]{2}$'),
  version    integer not null check (version > 0),
  markdown   text not null check (length(markdown) <= 400000),
  keys       text[] not null,
  made_of    text[] not null,
  checked    text[] not null,
  once       uuid not null unique,
  written_at timestamptz not null,
  -- Null once whoever wrote it was forgotten.
  written_by uuid,
  primary key (unit, language, version)
);

-- Who writes the course. Others add who may beside coordinators.
create function sec.edits_course() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$ begin return sec.wears('COORDINATOR'); end $$;
alter function sec.edits_course() owner to accanto_definer;
revoke execute on function sec.edits_course() from public;
grant execute on function sec.edits_course() to accanto_app, accanto_definer;

-- Units that learners do not see yet: neither do they see a text of them.
create function sec.hidden_units() returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$ begin return array(select u.key from training.unit u where u.shown_at is null); end $$;
alter function sec.hidden_units() owner to accanto_definer;
revoke execute on function sec.hidden_units() from public;
grant execute on function sec.hidden_units() to accanto_app, accanto_definer;

grant select, insert on training.unit, training.text to accanto_app;
grant update (place, shown_at) on training.unit to accanto_app;
grant select on training.unit, training.text to accanto_definer;
alter table training.unit enable row level security;
alter table training.unit force row level security;
alter table training.text enable row level security;
alter table training.text force row level security;
-- A course is no secret, but nobody reads anything without having said who they are.
create policy everybody on training.unit for select to accanto_app
  using ((select sec.person()) is not null and (shown_at is not null or (select sec.edits_course())));
create policy writing on training.unit for insert to accanto_app with check ((select sec.edits_course()));
create policy moving on training.unit for update to accanto_app
  using ((select sec.edits_course())) with check ((select sec.edits_course()));
create policy everybody on training.text for select to accanto_app
  using ((select sec.person()) is not null
    and ((select sec.edits_course()) or not unit = any ((select sec.hidden_units())::text[])));
create policy writing on training.text for insert to accanto_app
  with check ((select sec.edits_course()) and written_by = (select sec.person()));
