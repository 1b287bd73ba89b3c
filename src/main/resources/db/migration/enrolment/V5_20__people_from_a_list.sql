-- People from the list that an organisation has (W14). Everything here is for coordinators; what is
-- about one person is also theirs to read.

-- How the columns of a list with these headings were understood last time. Headings, no values.
create table enrolment.import_mapping (
  headings_hash text primary key,
  headings      text[] not null,
  fields        text[] not null,
  everybody     text check (everybody in ('PEER','SUPPORTER')),
  language      text not null,
  changed_at    timestamptz not null,
  check (cardinality(headings) = cardinality(fields))
);

-- A list on its way in. Its bytes go when the import ends, and after a day in any case; until then, and
-- in what the server leaves behind, they are sealed with the key of whoever brought it.
create table enrolment.import_file (
  id          uuid primary key,
  brought_by  uuid not null,
  brought_at  timestamptz not null,
  forget_at   timestamptz not null,
  bytes       bytea,
  headings    text[] not null default '{}',
  columns     integer[] not null default '{}',
  fields      text[] not null default '{}',
  everybody   text check (everybody in ('PEER','SUPPORTER')),
  language    text,
  done_at     timestamptz,
  added       integer not null default 0,
  changed     integer not null default 0,
  unchanged   integer not null default 0,
  check (cardinality(columns) = cardinality(fields)),
  check (done_at is null or bytes is null)
);

-- Rows that could not become a person, for a day: to download, mend and bring again.
create table enrolment.import_refused (
  file     uuid not null references enrolment.import_file on delete cascade,
  number   integer not null,
  cells    bytea not null,
  beyond   bytea not null,
  troubles text[] not null,
  primary key (file, number)
);

-- Who came from a list: by what a row is known again, and hashes of what the list said, so that a
-- later list changes only what nobody wrote anew. The key of the hashes is not in this database.
create table enrolment.imported (
  person      uuid primary key,
  key_hash    text not null unique,
  kind        text not null check (kind in ('PEER','SUPPORTER')),
  said        text[] not null,
  external_id text not null default '' check (length(external_id) <= 60),
  since       date,
  imported_at timestamptz not null,
  imported_by uuid not null,
  answer      text check (answer in ('YES','NO')),
  answered_at timestamptz
);

-- Peers who stand in a list and have not yet said yes: what the organisation already had in order to
-- reach them. It goes with their answer.
create table enrolment.invited (
  person     uuid primary key references enrolment.imported,
  languages  text[] not null,
  phones     bytea check (octet_length(phones) <= 8100),
  note       bytea check (octet_length(note) <= 8100),
  place      bytea check (octet_length(place) <= 2100),
  words      bytea check (octet_length(words) <= 8100),
  changed_at timestamptz not null
);

-- How somebody is reached (class CONTACT).
create table enrolment.contact (
  person     uuid primary key,
  phones     bytea check (octet_length(phones) <= 8100),
  note       bytea check (octet_length(note) <= 8100),
  changed_at timestamptz not null
);

-- Who took a list out of here, for what and for whom, and until when they keep it (X01).
create table enrolment.export_record (
  id          uuid primary key,
  taken_by    uuid not null,
  taken_at    timestamptz not null,
  purpose     text not null check (length(purpose) between 1 and 500),
  recipient   text not null check (length(recipient) between 1 and 200),
  erase_by    date not null,
  people      integer not null
);

-- The day is over: nobody needs to be signed in for that.
create function sec.forget_imports(at timestamptz) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare n integer;
begin
  delete from enrolment.import_file f where f.forget_at <= at;
  get diagnostics n = row_count;
  -- Who asks for support by themselves, with their card, has answered the invitation.
  delete from enrolment.invited v using enrolment.request r
   where r.person = v.person and r.state <> 'DRAFT';
  return n;
end $$;
grant select, delete on enrolment.import_file, enrolment.import_refused, enrolment.invited
  to accanto_definer;
alter function sec.forget_imports(timestamptz) owner to accanto_definer;
revoke execute on function sec.forget_imports(timestamptz) from public;
grant execute on function sec.forget_imports(timestamptz) to accanto_app;

do $$ declare t text; begin
  foreach t in array array['import_mapping','import_file','import_refused','imported','invited',
      'contact','export_record'] loop
    execute format('alter table enrolment.%I enable row level security', t);
    execute format('alter table enrolment.%I force row level security', t);
  end loop;
end $$;
grant select, insert on enrolment.import_mapping, enrolment.imported, enrolment.contact, enrolment.import_file,
  enrolment.import_refused, enrolment.invited to accanto_app;
grant delete on enrolment.import_file, enrolment.import_refused, enrolment.invited to accanto_app;
grant update (headings, fields, everybody, language, changed_at) on enrolment.import_mapping to accanto_app;
grant update (said, since, external_id, answer, answered_at) on enrolment.imported to accanto_app;
grant update (phones, note, changed_at) on enrolment.contact to accanto_app;
grant update (bytes, headings, columns, fields, everybody, language, done_at, added, changed, unchanged)
  on enrolment.import_file to accanto_app;
grant update (languages, phones, note, place, words, changed_at) on enrolment.invited to accanto_app;
grant select, insert on enrolment.export_record to accanto_app;

create policy coordinator_keeps on enrolment.import_mapping for all to accanto_app
  using ((select sec.wears('COORDINATOR'))) with check ((select sec.wears('COORDINATOR')));
-- A list on its way in is seen by the one who brought it.
create policy who_brought_it on enrolment.import_file for all to accanto_app
  using (brought_by = (select sec.me_as('COORDINATOR')) and forget_at > (select sec.now()))
  with check (brought_by = (select sec.me_as('COORDINATOR')));
create policy who_brought_it on enrolment.import_refused for all to accanto_app
  using (file in (select f.id from enrolment.import_file f))
  with check (file in (select f.id from enrolment.import_file f));
create policy coordinator_keeps on enrolment.imported for all to accanto_app
  using ((select sec.wears('COORDINATOR'))) with check ((select sec.wears('COORDINATOR')));
create policy own on enrolment.imported for select to accanto_app using (person = (select sec.own_file()));
create policy coordinator_keeps on enrolment.invited for all to accanto_app
  using ((select sec.wears('COORDINATOR'))) with check ((select sec.wears('COORDINATOR')));
create policy own on enrolment.invited for all to accanto_app
  using (person = (select sec.own_file())) with check (person = (select sec.own_file()));
create policy coordinator_keeps on enrolment.contact for all to accanto_app
  using ((select sec.wears('COORDINATOR')) and person in (select a.supporter from enrolment.application a))
  with check ((select sec.wears('COORDINATOR')) and person in (select a.supporter from enrolment.application a));
create policy own on enrolment.contact for all to accanto_app
  using (person = (select sec.own_file())) with check (person = (select sec.own_file()));
create policy beside on enrolment.contact for select to accanto_app
  using (person = any ((select sec.others('CONTACT'))::uuid[]));
create policy opened on enrolment.contact for select to accanto_app
  using (person = any ((select sec.opened_contact('SUPPORTER'))::uuid[]));
create policy coordinator_records on enrolment.export_record for insert to accanto_app
  with check (taken_by = (select sec.me_as('COORDINATOR')));
create policy coordinator_reads on enrolment.export_record for select to accanto_app
  using ((select sec.wears('COORDINATOR')));
