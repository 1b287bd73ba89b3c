-- Spelling without accents, case or the Greek final sigma, as org.accanto.site.Folding has it.
create function sec.folded(t text) returns text language sql immutable as
$$ select btrim(replace(lower(regexp_replace(normalize(t, NFD), '[\u0300-\u036f]', '', 'g')), 'ς', 'σ')) $$;

-- "Luca" may be "Luca Rossi": whoever compares names to keep people apart takes rather one too many.
create function sec.same_name(a text, b text) returns boolean language sql immutable as
$$ select a <> '' and b <> '' and (a = b or starts_with(a, b || ' ') or starts_with(b, a || ' ')) $$;

-- The same name begins with the same word: with it names are found by an index. To read everybody's name for
-- each that a peer wrote down would take a tenth of a second, and tell by waiting that there is one (R04).
create function sec.first_word(t text) returns text language sql immutable as
$$ select split_part(sec.folded(t), ' ', 1) $$;
create index person_first_word on access.person (sec.first_word(called));

-- What somebody was called before. Read by nobody: it only keeps people apart who must not meet, and a
-- new name would else lead past that.
create table access.earlier_name (
  person uuid not null references access.person,
  called text not null,
  primary key (person, called)
);
create index earlier_name_first_word on access.earlier_name (sec.first_word(called));
alter table access.earlier_name enable row level security;
alter table access.earlier_name force row level security;
grant select, insert, delete on access.earlier_name to accanto_definer;

create function sec.keep_earlier_name() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.called = '' and sec.wears('COORDINATOR')
      and not exists (select from access.hat h where h.person = new.id and h.hat <> 'ASKER') then
    -- Who does not want to be here has met nobody: of the name that a list said, nothing stays.
    delete from access.earlier_name e where e.person = new.id;
  else
    insert into access.earlier_name (person, called) values (old.id, old.called) on conflict do nothing;
  end if;
  return null;
end $$;
create trigger keep_earlier_name after update of called on access.person for each row
  when (old.called <> '' and old.called <> new.called) execute function sec.keep_earlier_name();

-- The name in a list keeps apart as well, also when it is no longer read.
create function sec.keep_listed_name() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into access.earlier_name (person, called) values (new.person, new.called) on conflict do nothing;
  return null;
end $$;
create trigger keep_listed_name after insert or update on access.listed_name for each row
  execute function sec.keep_listed_name();

-- For other functions of this schema only: the application itself must not ask whether a name exists.
create function sec.people_called(name text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select p.id from access.person p where sec.first_word(p.called) = sec.first_word(name)
      and sec.same_name(sec.folded(p.called), sec.folded(name))
   union select e.person from access.earlier_name e where sec.first_word(e.called) = sec.first_word(name)
      and sec.same_name(sec.folded(e.called), sec.folded(name)) $$;
create function sec.is_called(who uuid, name text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select exists (select from access.person p
     where p.id = who and sec.same_name(sec.folded(p.called), sec.folded(name))) $$;
create function sec.was_called(who uuid, name text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select sec.is_called(who, name) or exists (select from access.earlier_name e
     where e.person = who and sec.same_name(sec.folded(e.called), sec.folded(name))) $$;

alter function sec.keep_earlier_name() owner to accanto_definer;
alter function sec.keep_listed_name() owner to accanto_definer;
alter function sec.people_called(text) owner to accanto_definer;
alter function sec.is_called(uuid, text) owner to accanto_definer;
alter function sec.was_called(uuid, text) owner to accanto_definer;
revoke execute on function sec.folded(text), sec.first_word(text), sec.same_name(text, text), sec.people_called(text),
  sec.is_called(uuid, text), sec.was_called(uuid, text), sec.keep_earlier_name(), sec.keep_listed_name() from public;
grant execute on function sec.folded(text), sec.first_word(text), sec.same_name(text, text) to accanto_app, accanto_definer;
grant execute on function sec.people_called(text), sec.is_called(uuid, text), sec.was_called(uuid, text)
  to accanto_definer;
