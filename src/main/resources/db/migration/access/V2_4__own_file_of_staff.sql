-- Staff may be peers or supporters too. A new password comes with a link, and whoever makes a link could
-- use it: such a password opens only what belongs to the role of staff (account.staff_only), until the
-- person has typed the PIN that they had chosen for their own file before.
create function sec.set_file_pin(pin text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  update access.account a set file_pin = pin where a.person = me.person and not a.staff_only;
end $$;

-- The database cannot compare a PIN with its hash: the application does, and seals the call for this
-- transaction with the key that its own role cannot read.
create function sec.sealed(purpose text, seal text) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare k bytea;
begin
  select x.value into k from sec.key x;
  -- Without an acting person there is nothing to compare with: that must not look like a match.
  if seal is null or coalesce(current_setting('app.ctx', true), '') = '' or seal is distinct from encode(sha256(k || sha256(k || convert_to(
      purpose || '|' || current_setting('app.ctx', true), 'UTF8'))), 'hex') then
    raise exception 'not sealed' using errcode = 'insufficient_privilege';
  end if;
end $$;

create function sec.my_file_pin(seal text) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  perform sec.sealed('file-pin', seal);
  return (select a.file_pin from access.account a where a.person = me.person);
end $$;

create function sec.open_file(seal text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  perform sec.sealed('open-file', seal);
  update access.account a set staff_only = false where a.person = me.person and a.file_pin is not null;
end $$;

-- Whether somebody may go from one role to the other in the same session.
create function sec.same_side(whose uuid, worn text, wanted text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (worn in ('PROFESSIONAL', 'COORDINATOR', 'SUPERVISOR', 'DPO'))
       = (wanted in ('PROFESSIONAL', 'COORDINATOR', 'SUPERVISOR', 'DPO'))
      or not exists (select from access.account a where a.person = whose and a.staff_only)
$$;

-- The acting person as the owner of what they wrote about themselves, and of what others read of it. Some of
-- that is open to them in each role, such as their own story: it belongs to the file that stays closed.
create function sec.own_file() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  if me.hat in ('PROFESSIONAL', 'COORDINATOR', 'SUPERVISOR', 'DPO')
      and exists (select from access.account a where a.person = me.person and a.staff_only) then
    return null;
  end if;
  return me.person;
end $$;

alter function sec.sealed(text, text) owner to accanto_definer;
alter function sec.own_file() owner to accanto_definer;
alter function sec.same_side(uuid, text, text) owner to accanto_definer;
alter function sec.set_file_pin(text) owner to accanto_definer;
alter function sec.my_file_pin(text) owner to accanto_definer;
alter function sec.open_file(text) owner to accanto_definer;
revoke execute on function sec.sealed(text, text), sec.same_side(uuid, text, text), sec.set_file_pin(text), sec.my_file_pin(text), sec.open_file(text),
  sec.own_file() from public;
grant execute on function sec.set_file_pin(text), sec.my_file_pin(text), sec.open_file(text), sec.own_file() to accanto_app;
