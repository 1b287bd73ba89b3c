-- Somebody who asks for support has no account: a person, the role ASKER and a code to come back with.
create table access.asking_code (
  code_hash bytea primary key,
  person    uuid not null references access.person,
  made_at   timestamptz not null,
  -- Only when the person chose one: from then on the paper opens nothing without it.
  pin_hash  text,
  -- Chosen where the code was made. Whoever found the paper could put a PIN there as well: such a PIN
  -- opens no more than the paper does.
  own_pin   boolean not null default false
);
create index asking_code_of on access.asking_code (person);

-- Wrong tries per card, account, device or address. The keys are keyed hashes: they tell no address.
create table access.try (
  key          bytea primary key,
  wrong        double precision not null,
  last_at      timestamptz not null,
  paused_until timestamptz
);

alter table access.asking_code enable row level security;
alter table access.asking_code force row level security;
alter table access.try enable row level security;
alter table access.try force row level security;
grant select, insert, update, delete on access.asking_code to accanto_definer;
grant select, insert, update, delete on access.try to accanto_definer;
grant insert on access.person, access.hat to accanto_definer;

-- False when somebody else has this code already: then nothing has begun, and another one is tried.
create function sec.begin_asking(asker uuid, lang text, code bytea, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from access.asking_code c where c.code_hash = code) then
    return false;
  end if;
  insert into access.person (id, called, language, created_at) values (asker, '', lang, at);
  insert into access.hat (person, hat, since) values (asker, 'ASKER', at);
  insert into access.asking_code (code_hash, person, made_at) values (code, asker, at);
  return true;
end $$;

-- Whose code this is, while that person is still asking and has no better way in: a found piece of
-- paper must not pass by the PIN or password. (plpgsql: cards and accounts come later, in V2_2.)
create function sec.asker_of(code bytea, at timestamptz)
returns table (person uuid, pin_hash text, own_pin boolean, made_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query (select c.person, c.pin_hash, c.own_pin, c.made_at from access.asking_code c
     join access.hat h on h.person = c.person and h.hat = 'ASKER'
   where c.code_hash = code and h.since <= at and (h.until is null or h.until > at)
     and not exists (select from access.card k where k.person = c.person and k.pin_hash is not null)
     and not exists (select from access.account a where a.person = c.person) limit 1);
end $$;

-- Who asks puts a PIN of their own before their code. What else the code opened ends, so that afterwards
-- nobody is here who came without the PIN.
create function sec.protect_code(pin text, here uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting(); first boolean;
begin
  perform from access.asking_code c where c.person = me.person for update;
  select s.opened_at = (select min(x.opened_at) from access.session x
      where x.person = me.person and x.hat = 'ASKER') into first
    from access.session s where s.id = here and s.person = me.person and s.hat = 'ASKER' and s.ended_at is null;
  if not found or me.hat <> 'ASKER' then
    return;
  end if;
  update access.asking_code c set pin_hash = pin, own_pin = c.own_pin or first where c.person = me.person;
  update access.session s set ended_at = me.at
   where s.person = me.person and s.hat = 'ASKER' and s.id <> here and s.ended_at is null;
end $$;

-- Whether a PIN chosen here would open no more than the paper does: the code was made elsewhere, and no
-- PIN was chosen there.
create function sec.only_a_paper(here uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  return exists (select from access.asking_code c where c.person = me.person and not c.own_pin)
    and exists (select from access.session s where s.id = here and s.person = me.person and s.opened_at
      > (select min(x.opened_at) from access.session x where x.person = me.person and x.hat = 'ASKER'));
end $$;

-- Somebody here has read what the person wrote: from now on a found paper opens nothing, also where it
-- has just been used.
create function sec.paper_was_read(whose uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare me sec.acting_person := sec.acting();
begin
  update access.session s set ended_at = me.at
   where me.hat = 'COORDINATOR' and s.person = whose and s.hat = 'ASKER' and s.ended_at is null
     and s.opened_at > (select min(x.opened_at) from access.session x where x.person = whose and x.hat = 'ASKER')
     and exists (select from access.asking_code c where c.person = whose and not c.own_pin);
end $$;

-- Counts one try on each key before it is looked at, so that parallel guesses cannot slip through.
-- Returns until when to wait; null: go on. A paused key is not counted further, so that waiting helps,
-- and what was counted fades by so many an hour.
create function sec.take_try(keys bytea[], free int[], fading double precision[], longest interval[],
    at timestamptz) returns timestamptz
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare wait timestamptz; n double precision;
begin
  perform from access.try t where t.key = any (keys) order by t.key for update;
  select max(t.paused_until) into wait from access.try t where t.key = any (keys) and t.paused_until > at;
  if wait is not null then
    return wait;
  end if;
  for i in 1 .. cardinality(keys) loop
    insert into access.try as t (key, wrong, last_at) values (keys[i], 1, at)
      on conflict (key) do update set last_at = at, wrong = 1 + greatest(0,
        t.wrong - fading[i] * extract(epoch from at - t.last_at) / 3600)
      returning wrong into n;
    update access.try t set paused_until = case when n < free[i] then null
      else at + least(longest[i], interval '8 seconds' * power(2, least(floor(n) - free[i], 20))) end
      where t.key = keys[i];
  end loop;
  return null;
end $$;

-- The try was right: one's own count begins anew, a count shared with others loses this one try.
create function sec.try_was_right(own bytea[], shared bytea[]) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  delete from access.try t where t.key = any (own);
  update access.try t set wrong = greatest(0, t.wrong - 1), paused_until = null where t.key = any (shared);
$$;

alter function sec.begin_asking(uuid, text, bytea, timestamptz) owner to accanto_definer;
alter function sec.asker_of(bytea, timestamptz) owner to accanto_definer;
alter function sec.protect_code(text, uuid) owner to accanto_definer;
alter function sec.only_a_paper(uuid) owner to accanto_definer;
alter function sec.paper_was_read(uuid) owner to accanto_definer;
alter function sec.take_try(bytea[], int[], double precision[], interval[], timestamptz) owner to accanto_definer;
alter function sec.try_was_right(bytea[], bytea[]) owner to accanto_definer;
revoke execute on all functions in schema sec from public;
grant execute on function sec.begin_asking(uuid, text, bytea, timestamptz),
  sec.asker_of(bytea, timestamptz), sec.protect_code(text, uuid), sec.only_a_paper(uuid), sec.paper_was_read(uuid),
  sec.take_try(bytea[], int[], double precision[], interval[], timestamptz),
  sec.try_was_right(bytea[], bytea[]) to accanto_app;
