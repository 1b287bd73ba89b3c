-- The key of the file: words that stand in an older copy stay sealed for good.
create function sec.forget_in_vault(whose uuid, which text, alone boolean, moment timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update vault.data_key k set wrapped = null, master = null, destroyed_at = moment
   where k.person = whose and k.file = which and k.wrapped is not null;
end $$;

-- Whether this person has told something in that file: then there is a key.
create function sec.has_told(whose uuid, which text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from vault.data_key k
    where k.person = whose and k.file = which and k.wrapped is not null) $$;

alter function sec.has_told(uuid, text) owner to accanto_definer;
revoke execute on function sec.has_told(uuid, text) from public;
alter function sec.forget_in_vault(uuid, text, boolean, timestamptz) owner to accanto_definer;
revoke execute on function sec.forget_in_vault(uuid, text, boolean, timestamptz) from public;
