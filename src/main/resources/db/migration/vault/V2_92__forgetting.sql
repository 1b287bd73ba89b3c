-- The key of the file, and with the last role both: words that stand in an older copy stay sealed for good.
create function sec.forget_in_vault(whose uuid, which text, alone boolean, moment timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update vault.data_key k set wrapped = null, master = null, destroyed_at = moment
   where k.person = whose and (k.file = which or alone) and k.wrapped is not null;
end $$;

alter function sec.forget_in_vault(uuid, text, boolean, timestamptz) owner to accanto_definer;
revoke execute on function sec.forget_in_vault(uuid, text, boolean, timestamptz) from public;
