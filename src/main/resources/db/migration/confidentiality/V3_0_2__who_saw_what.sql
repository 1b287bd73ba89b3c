-- Every reading of content by somebody else, for the person to see. Rows are added and never changed:
-- each carries the hash of itself and of the one before it in the same person's list, so that a row
-- that was altered, removed or put between can be found. A list for each person, so that readings of
-- different people do not wait for each other.
create table confidentiality.seen (
  id         uuid primary key,
  -- Order over everybody; what a head that was written down elsewhere speaks of.
  entry      bigint generated always as identity unique,
  subject    uuid not null,
  number     integer not null,
  reader     uuid not null,
  reader_hat text not null,
  class      text not null,
  item       uuid,
  at         timestamptz not null,
  because    text not null,
  link       bytea not null check (length(link) = 32),
  unique (subject, number)
);
create index seen_by_subject on confidentiality.seen (subject, at desc);

-- The end of each person's list.
create table confidentiality.seen_head (
  subject uuid primary key,
  number  integer not null,
  link    bytea not null
);

create function confidentiality.seen_stays() returns trigger language plpgsql as $$
begin
  raise exception 'what was seen stays seen' using errcode = 'insufficient_privilege';
end $$;
create trigger seen_stays before update or delete on confidentiality.seen
  for each row execute function confidentiality.seen_stays();
create trigger seen_is_not_emptied before truncate on confidentiality.seen
  for each statement execute function confidentiality.seen_stays();

-- The same text that AuditChain builds; times in microseconds, so that no setting changes them.
create function sec.link_of(before bytea, s confidentiality.seen) returns bytea
language sql stable set search_path = pg_catalog, pg_temp as $$
  select sha256(before || convert_to(concat_ws('|', s.subject, s.number, s.id, s.reader, s.reader_hat,
    s.class, coalesce(s.item::text, '-'), (extract(epoch from s.at) * 1000000)::bigint, s.because), 'UTF8')) $$;

-- Writes down that the acting person reads something of somebody else. One row for one look: the same
-- reader, thing and person within five minutes is a page opened again. The application has no other
-- way to write here, so that no reading can be put on somebody else or on another day.
create function sec.see(new_id uuid, of_subject uuid, of_class text, of_item uuid, why text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me   sec.acting_person := sec.acting();
  last confidentiality.seen_head;
  look confidentiality.seen;
begin
  if me.person is null or me.person = of_subject or exists (select from confidentiality.seen s
      where s.reader = me.person and s.reader_hat = me.hat and s.subject = of_subject
        and s.class = of_class and s.item is not distinct from of_item
        and s.at > me.at - interval '5 minutes') then
    return;
  end if;
  insert into confidentiality.seen_head values (of_subject, 0, '') on conflict do nothing;
  select * into last from confidentiality.seen_head h where h.subject = of_subject for update;
  look.id := new_id;
  look.subject := of_subject;
  look.number := last.number + 1;
  look.reader := me.person;
  look.reader_hat := me.hat;
  look.class := of_class;
  look.item := of_item;
  look.at := me.at;
  look.because := why;
  look.link := sec.link_of(last.link, look);
  insert into confidentiality.seen (id, subject, number, reader, reader_hat, class, item, at, because, link)
  values (look.id, look.subject, look.number, look.reader, look.reader_hat, look.class, look.item,
    look.at, look.because, look.link);
  update confidentiality.seen_head h set number = look.number, link = look.link where h.subject = of_subject;
end $$;

-- The end of all lists in one number, to be kept outside: whoever changes the past, even with every
-- right in this database, cannot change a sheet of paper in a drawer. Waits for readings under way, so
-- that nothing up to this entry is still to come.
create function sec.audit_head() returns table (entry bigint, digest bytea)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not sec.wears('COORDINATOR') then
    return;
  end if;
  lock table confidentiality.seen_head in share row exclusive mode;
  return query select coalesce((select max(s.entry) from confidentiality.seen s), 0::bigint),
    sha256(convert_to(coalesce(string_agg(h.subject || ':' || h.number || ':' || encode(h.link, 'hex'), ','
      order by h.subject::text collate "C"), ''), 'UTF8'))
    from confidentiality.seen_head h where h.number > 0;
end $$;

alter function sec.link_of(bytea, confidentiality.seen) owner to accanto_definer;
alter function sec.see(uuid, uuid, text, uuid, text) owner to accanto_definer;
alter function sec.audit_head() owner to accanto_definer;
revoke execute on function sec.link_of(bytea, confidentiality.seen), sec.see(uuid, uuid, text, uuid, text),
  sec.audit_head() from public;
grant execute on function sec.see(uuid, uuid, text, uuid, text), sec.audit_head() to accanto_app;
grant execute on function sec.link_of(bytea, confidentiality.seen) to accanto_definer;
grant select, insert on confidentiality.seen to accanto_definer;
grant select, insert, update on confidentiality.seen_head to accanto_definer;
grant select on confidentiality.seen to accanto_app;

alter table confidentiality.seen enable row level security;
alter table confidentiality.seen force row level security;
alter table confidentiality.seen_head enable row level security;
alter table confidentiality.seen_head force row level security;
-- What the person is not told yet is not found here either: that policy stands in V3_1_6. The end of the list is
-- for whoever checks the chain, past the policies: its number would say that something is missing.
