-- The confidentiality talk. Rows are added and never changed: the last answer of each person counts,
-- the earlier ones are the versions. version names the row whose words were agreed to; null means the
-- printed words of the card. Nobody can answer for the other: the policy knows who writes. Own words are
-- sealed with the key of the peer whose walk it is; null when there are none.
create table confidentiality.card_answer (
  id      uuid primary key,
  seq     bigint generated always as identity,
  walk    uuid not null references confidentiality.pair,
  person  uuid not null,
  card    text not null,
  answer  text not null check (answer in ('AGREED', 'OWN_WORDS', 'POSTPONED', 'BRINGS')),
  version uuid references confidentiality.card_answer,
  words   bytea check (octet_length(words) <= 8100),
  at      timestamptz not null,
  check ((answer in ('OWN_WORDS', 'BRINGS')) or words is null),
  check (answer <> 'OWN_WORDS' or (version = id and words is not null)),
  check (answer <> 'POSTPONED' or version is null)
);
create index card_answer_of_walk on confidentiality.card_answer (walk, card, person, seq desc);

alter table confidentiality.card_answer enable row level security;
alter table confidentiality.card_answer force row level security;
grant select, insert on confidentiality.card_answer to accanto_app;
grant select on confidentiality.card_answer to accanto_definer;
create policy the_two_talk on confidentiality.card_answer for select to accanto_app
  using (walk = any ((select sec.scopes('AGREEMENT'))::uuid[]));
create policy each_answers on confidentiality.card_answer for insert to accanto_app
  with check (person = (select sec.me_as('PEER', 'SUPPORTER'))
    and walk = any ((select sec.writes('AGREEMENT'))::uuid[]) and at = (select sec.now()));

-- Whoever changes a walk holds it before its pair, and so nobody waits for each other. The module that keeps
-- walks replaces this function; until then there is nothing to hold.
create function sec.hold_walk(wanted uuid) returns void language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$ begin end $$;
alter function sec.hold_walk(uuid) owner to accanto_definer;
revoke execute on function sec.hold_walk(uuid) from public;
grant execute on function sec.hold_walk(uuid) to accanto_app;

-- Sets the day of the agreement when both have agreed to the same words of each of these cards, and
-- says whether it did so now. It decides from the two people's own rows, so that nobody, the
-- application included, can agree for somebody else.
create function sec.agree(wanted uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me sec.acting_person := sec.acting();
  p  confidentiality.pair;
begin
  select * into p from confidentiality.pair x where x.scope = wanted
    and ((me.hat = 'PEER' and x.peer = me.person) or (me.hat = 'SUPPORTER' and x.supporter = me.person))
    for update;
  if p.scope is null or sec.state_of(wanted) <> 'COMP_UNSIGNED' then
    return false;
  end if;
  if exists (select from unnest(array['YOURS', 'MINE', 'EXCEPTION', 'NOTES']) core (card)
      where not coalesce((select count(*) = 2 and count(distinct coalesce(a.version::text, 'printed')) = 1
          from (select distinct on (x.person) x.answer, x.version from confidentiality.card_answer x
                 where x.walk = wanted and x.card = core.card and x.person in (p.peer, p.supporter)
                 order by x.person, x.seq desc) a
         where a.answer in ('AGREED', 'OWN_WORDS')), false)) then
    return false;
  end if;
  update confidentiality.pair set agreed_at = me.at where scope = wanted;
  return true;
end $$;
alter function sec.agree(uuid) owner to accanto_definer;
grant update (agreed_at) on confidentiality.pair to accanto_definer;
revoke execute on function sec.agree(uuid) from public;
grant execute on function sec.agree(uuid) to accanto_app;

-- Somebody of the staff asks to see something. Only the person decides, and whether they leave it or
-- have not looked yet is the same to who asked: that answer stands in a table of its own.
create table confidentiality.ask (
  id        uuid primary key,
  subject   uuid not null,
  asker     uuid not null,
  asker_hat text not null check (asker_hat in ('PROFESSIONAL', 'COORDINATOR')),
  class     text not null,
  purpose   bytea not null check (octet_length(purpose) <= 2100),
  at        timestamptz not null,
  check (asker <> subject)
);
create index ask_of_subject on confidentiality.ask (subject, at desc);
create index ask_of_asker on confidentiality.ask (asker, at desc);

create table confidentiality.ask_left (
  ask     uuid primary key references confidentiality.ask,
  subject uuid not null,
  at      timestamptz not null
);

alter table confidentiality.ask enable row level security;
alter table confidentiality.ask force row level security;
alter table confidentiality.ask_left enable row level security;
alter table confidentiality.ask_left force row level security;
grant select, insert on confidentiality.ask, confidentiality.ask_left to accanto_app;
grant select on confidentiality.ask to accanto_definer;
create policy asked on confidentiality.ask for select to accanto_app
  using (subject = (select sec.own_file()) or asker = (select sec.me_as('PROFESSIONAL', 'COORDINATOR')));
-- One can only ask a person whom one knows; for a stranger the answer is the same as for nobody.
create policy known_are_asked on confidentiality.ask for insert to accanto_app
  with check (asker = (select sec.me_as('PROFESSIONAL', 'COORDINATOR'))
    and asker_hat = (select (sec.acting()).hat) and at = (select sec.now())
    and (subject = any ((select sec.known_people())::uuid[]) or (select sec.wears('COORDINATOR')))
    and exists (select from confidentiality.decision d
                 where d.class = ask.class and d.relation = ask.asker_hat and d.answer in ('B', 'C')));
create policy own_left on confidentiality.ask_left for all to accanto_app
  using (subject = (select sec.own_file())) with check (subject = (select sec.own_file()));

-- Who asked may be known by name to who was asked.
create function sec.askers() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(a.asker), '{}') from confidentiality.ask a where a.subject = sec.person()
$$;
alter function sec.askers() owner to accanto_definer;
revoke execute on function sec.askers() from public;
grant execute on function sec.askers() to accanto_app;
