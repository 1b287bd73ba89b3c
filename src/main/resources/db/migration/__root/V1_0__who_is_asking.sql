-- Who is asking, signed: the application signs each transaction's acting person with a key that its
-- own database role cannot read, so injected SQL cannot become somebody else.
create schema sec;
grant usage on schema sec to accanto_app, accanto_definer;
-- A function can only be given to a role that may create in its schema; the definer cannot log in.
grant create on schema sec to accanto_definer;

create table sec.key (
  only_one boolean primary key default true check (only_one),
  value    bytea not null,
  -- How far the application's clock may be ahead of this database's. Only who migrates can change it.
  ahead    interval not null default '1 day'
);
insert into sec.key (value) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
revoke all on sec.key from public;
grant select on sec.key to accanto_definer;

create type sec.acting_person as (person uuid, hat text, at timestamptz);
-- sec.acting() itself needs the table of hats: it stands in the migration of access.
