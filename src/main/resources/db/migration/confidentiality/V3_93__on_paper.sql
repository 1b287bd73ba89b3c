-- Who has no device, or does not want one here, opens something on paper: a coordinator writes down what the
-- person signs, and a second person who was there says so from a sign-in of their own. Only then it opens, and
-- for a reader who is neither of the two (C04).
create table confidentiality.paper (
  id          uuid primary key,
  subject     uuid not null,
  class       text not null,
  reader      uuid not null,
  reader_hat  text not null check (reader_hat in ('PROFESSIONAL', 'COORDINATOR')),
  purpose     bytea not null check (octet_length(purpose) <= 2100),
  until_at    timestamptz not null,
  recorder    uuid not null,
  witness     uuid not null,
  recorded_at timestamptz not null,
  answered_at timestamptz,
  seen_signed boolean,
  -- The opening that came of it, with the same id: its purpose is sealed for that place. The person takes
  -- it back like any other.
  opening     uuid unique references confidentiality.authorisation,
  check (recorder <> witness and reader not in (recorder, witness) and subject not in (recorder, witness, reader)),
  check ((answered_at is null) = (seen_signed is null)),
  check (opening is null or seen_signed and opening = id)
);
create index paper_of_subject on confidentiality.paper (subject);
create index paper_of_witness on confidentiality.paper (witness) where answered_at is null;
create index paper_of_recorder on confidentiality.paper (recorder);

alter table confidentiality.paper enable row level security;
alter table confidentiality.paper force row level security;
grant select, insert on confidentiality.paper to accanto_app;
grant select, insert, update on confidentiality.paper to accanto_definer;
grant insert on confidentiality.authorisation to accanto_definer;
create policy whose_paper on confidentiality.paper for select to accanto_app
  using (subject = (select sec.own_file()) or recorder = (select sec.me_as('COORDINATOR'))
         or witness = (select sec.me_as('COORDINATOR', 'PROFESSIONAL')));
create policy written_down on confidentiality.paper for insert to accanto_app
  with check (recorder = (select sec.me_as('COORDINATOR')) and recorded_at = (select sec.now())
    and answered_at is null and opening is null
    and until_at > recorded_at and until_at <= recorded_at + interval '366 days'
    and exists (select from sec.staff() c where c.person = witness)
    and exists (select from sec.staff() c where c.person = reader and c.hat = reader_hat)
    and exists (select from confidentiality.decision d
                 where d.class = paper.class and d.relation = reader_hat and d.answer in ('B', 'C')));

-- The second person answers once, within fourteen days. True when it is answered so now.
create function sec.witness_paper(wanted uuid, signed boolean) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me sec.acting_person := sec.acting();
  p  confidentiality.paper;
begin
  select * into p from confidentiality.paper x where x.id = wanted and x.witness = me.person
    and me.hat in ('COORDINATOR', 'PROFESSIONAL') for update;
  if p.id is null or p.recorded_at < me.at - interval '14 days' or p.until_at <= me.at then
    return false;
  end if;
  if p.answered_at is not null then
    return p.seen_signed = signed;
  end if;
  if signed then
    insert into confidentiality.authorisation (id, subject, class, item, reader, reader_hat, purpose, from_at,
      until_at, given_by)
    values (p.id, p.subject, p.class, null, p.reader, p.reader_hat, p.purpose, me.at, p.until_at, p.subject);
  end if;
  update confidentiality.paper x set answered_at = me.at, seen_signed = signed,
      opening = case when signed then p.id end
   where x.id = wanted;
  return true;
end $$;
alter function sec.witness_paper(uuid, boolean) owner to accanto_definer;
revoke execute on function sec.witness_paper(uuid, boolean) from public;
grant execute on function sec.witness_paper(uuid, boolean) to accanto_app;
