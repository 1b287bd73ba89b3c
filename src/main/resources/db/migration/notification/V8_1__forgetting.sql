-- For other functions of this schema: one line for whom something ended, without a word of it.
create function sec.tell(whom uuid, page text, moment timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into notification.notice (id, person, kind, path, told_at)
    values (gen_random_uuid(), whom, 'NEWS', page, moment);
end $$;

-- The same for a moment to come, which may be put off or brought forward until then.
create function sec.tell_then(new_id uuid, whom uuid, page text, moment timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into notification.notice (id, person, kind, path, told_at) values (new_id, whom, 'NEWS', page, moment)
  on conflict (id) do update set told_at = moment;
end $$;

-- Those of a moment to come that shall not come after all.
create function sec.untell_then(ids uuid[], moment timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from notification.notice n where n.id = any (ids) and n.told_at > moment;
end $$;

-- What led to a page that is no more.
create function sec.untell(page text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from notification.notice n where n.path = page or starts_with(n.path, page || '/');
end $$;
alter function sec.tell(uuid, text, timestamptz) owner to accanto_definer;
alter function sec.tell_then(uuid, uuid, text, timestamptz) owner to accanto_definer;
alter function sec.untell_then(uuid[], timestamptz) owner to accanto_definer;
alter function sec.untell(text) owner to accanto_definer;
revoke execute on function sec.tell(uuid, text, timestamptz), sec.tell_then(uuid, uuid, text, timestamptz),
  sec.untell_then(uuid[], timestamptz), sec.untell(text) from public;

-- A notice does not say for which role it was: with either, all go.
create function sec.forget_in_notification(whose uuid, which text, alone boolean, moment timestamptz)
returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from notification.notice n where n.person = whose or strpos(n.path, whose::text) > 0;
end $$;

alter function sec.forget_in_notification(uuid, text, boolean, timestamptz) owner to accanto_definer;
revoke execute on function sec.forget_in_notification(uuid, text, boolean, timestamptz) from public;
grant insert, delete, update (told_at) on notification.notice to accanto_definer;
