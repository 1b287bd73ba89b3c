-- What a person is told inside Accanto: a neutral kind and a page, never words about anybody.
create schema notification;
grant usage on schema notification to accanto_app, accanto_definer;

create table notification.notice (
  id      uuid primary key,
  person  uuid not null,
  kind    text not null,
  path    text not null check (length(path) <= 200),
  told_at timestamptz not null,
  read_at timestamptz
);
create index notice_unread on notification.notice (person) where read_at is null;
create index notice_of on notification.notice (person, told_at desc);

alter table notification.notice enable row level security;
alter table notification.notice force row level security;
grant select, insert, update (read_at) on notification.notice to accanto_app;
grant select on notification.notice to accanto_definer;
-- Some wait for a moment that is still to come: until then they are not there for anybody.
create policy own_notices on notification.notice for select to accanto_app
  using (person = (select sec.person()) and told_at <= (select sec.now()));
create policy own_notices_read on notification.notice for update to accanto_app
  using (person = (select sec.person()) and told_at <= (select sec.now()))
  with check (person = (select sec.person()));
-- Anybody who acts may tell somebody something: what it can say is only a kind and a page.
create policy who_acts_tells on notification.notice for insert to accanto_app
  with check ((select sec.person()) is not null);

-- For the look-up of a session, which has no acting person yet: only yes or no.
create function sec.has_news(whose uuid, now_at timestamptz) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from notification.notice n where n.person = whose and n.read_at is null
    and n.told_at <= now_at);
end $$;
alter function sec.has_news(uuid, timestamptz) owner to accanto_definer;
revoke execute on function sec.has_news(uuid, timestamptz) from public;
grant execute on function sec.has_news(uuid, timestamptz) to accanto_definer;
