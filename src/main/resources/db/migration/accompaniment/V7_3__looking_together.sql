-- Now and then two people look at how they walk together (B46, B47): each answers for themselves, and
-- reads the other's answers only when both have shown theirs. It is about the two and not about the
-- peer, so that no authorisation opens it: only the two, as for a NOTE.
create table accompaniment.review (
  id        uuid primary key,
  walk      uuid not null,
  peer      uuid not null,
  supporter uuid not null,
  began_at  timestamptz not null,
  we_try    bytea check (octet_length(we_try) <= 2100),
  tried_by  uuid,
  unique (id, walk, peer),
  foreign key (walk, peer, supporter) references accompaniment.walk (id, peer, supporter)
);
create index review_of_walk on accompaniment.review (walk, began_at desc);

create table accompaniment.review_answer (
  review uuid not null,
  walk   uuid not null,
  peer   uuid not null,
  author uuid not null,
  card   text not null check (card in ('HEARD', 'DECIDE', 'HOPE', 'USEFUL', 'MORE', 'LESS', 'BRING')),
  says   text check (says in ('YES', 'PARTLY', 'NOT_NOW')),
  words  bytea check (octet_length(words) <= 2100),
  primary key (review, author, card),
  check (says is not null or words is not null),
  foreign key (review, walk, peer) references accompaniment.review (id, walk, peer)
);

create table accompaniment.review_shown (
  review uuid not null,
  walk   uuid not null,
  peer   uuid not null,
  author uuid not null,
  at     timestamptz not null,
  primary key (review, author),
  foreign key (review, walk, peer) references accompaniment.review (id, walk, peer)
);

-- "Another time": until when one of the two is not offered it. Only that person knows.
create table accompaniment.review_later (
  walk      uuid not null references accompaniment.walk,
  person    uuid not null,
  until_day date not null,
  primary key (walk, person)
);

do $$
declare t text;
begin
  foreach t in array array['review', 'review_answer', 'review_shown', 'review_later'] loop
    execute format('alter table accompaniment.%I enable row level security', t);
    execute format('alter table accompaniment.%I force row level security', t);
    execute format('grant select, insert on accompaniment.%I to accanto_app', t);
  end loop;
end $$;
grant update (we_try, tried_by) on accompaniment.review to accanto_app;
grant update (says, words), delete on accompaniment.review_answer to accanto_app;
grant update (until_day) on accompaniment.review_later to accanto_app;

create policy shown_read on accompaniment.review_shown for select to accanto_app
  using (walk = any ((select sec.scopes('NOTE'))::uuid[]) or peer = (select sec.me_as('PEER')));
create policy shown_write on accompaniment.review_shown for insert to accanto_app
  with check (walk = any ((select sec.writes('NOTE'))::uuid[]) and author = (select sec.person()));

create policy review_read on accompaniment.review for select to accanto_app
  using (walk = any ((select sec.scopes('NOTE'))::uuid[]) or peer = (select sec.me_as('PEER')));
create policy review_begin on accompaniment.review for insert to accanto_app
  with check (walk = any ((select sec.writes('NOTE'))::uuid[]) and we_try is null);
-- "What we try" comes after both have read each other.
create policy review_try on accompaniment.review for update to accanto_app
  using (walk = any ((select sec.writes('NOTE'))::uuid[])
         and (select count(*) from accompaniment.review_shown s where s.review = id) = 2)
  with check (tried_by = (select sec.person()));

-- Mine, or the other's when both have shown theirs. The peer keeps what they could read for ever.
create policy answer_read on accompaniment.review_answer for select to accanto_app
  using ((walk = any ((select sec.scopes('NOTE'))::uuid[]) or peer = (select sec.me_as('PEER')))
         and (author = (select sec.person())
              or (select count(*) from accompaniment.review_shown s
                   where s.review = review_answer.review) = 2));
-- What is shown stays as it was shown.
create policy answer_write on accompaniment.review_answer for insert to accanto_app
  with check (walk = any ((select sec.writes('NOTE'))::uuid[]) and author = (select sec.person())
    and not exists (select from accompaniment.review_shown s
                     where s.review = review_answer.review and s.author = review_answer.author));
create policy answer_change on accompaniment.review_answer for update to accanto_app
  using (walk = any ((select sec.writes('NOTE'))::uuid[]) and author = (select sec.person())
    and not exists (select from accompaniment.review_shown s
                     where s.review = review_answer.review and s.author = review_answer.author))
  with check (author = (select sec.person()));
create policy answer_away on accompaniment.review_answer for delete to accanto_app
  using (walk = any ((select sec.writes('NOTE'))::uuid[]) and author = (select sec.person())
    and not exists (select from accompaniment.review_shown s
                     where s.review = review_answer.review and s.author = review_answer.author));

create policy later_own on accompaniment.review_later for select to accanto_app
  using (person = (select sec.me_as('PEER', 'SUPPORTER')));
create policy later_write on accompaniment.review_later for insert to accanto_app
  with check (person = (select sec.me_as('PEER', 'SUPPORTER'))
              and walk = any ((select sec.scopes('RECORD'))::uuid[]));
create policy later_change on accompaniment.review_later for update to accanto_app
  using (person = (select sec.me_as('PEER', 'SUPPORTER')))
  with check (person = (select sec.me_as('PEER', 'SUPPORTER')));
