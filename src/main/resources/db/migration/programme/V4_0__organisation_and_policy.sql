create schema programme;
grant usage on schema programme to accanto_app, accanto_definer;

-- One organisation on one installation.
create table programme.organisation (
  only_one   boolean primary key default true check (only_one),
  name       text not null default '' check (length(name) <= 200),
  city       text not null default '' check (length(city) <= 200),
  phone      text not null default '' check (length(phone) <= 60),
  place      text not null default '' check (length(place) <= 500),
  welcome    jsonb not null default '{}',
  -- Whom to ask in doubt about confidentiality, and the house rules by language.
  doubt_who   text not null default '' check (length(doubt_who) <= 200),
  doubt_reach text not null default '' check (length(doubt_reach) <= 200),
  doubt_hours text not null default '' check (length(doubt_hours) <= 200),
  house_rules jsonb not null default '{}',
  changed_at timestamptz,
  changed_by uuid
);
insert into programme.organisation default values;

-- The numbers that an organisation decides about; the defaults are the start values of the mission.
create table programme.policy (
  only_one                  boolean primary key default true check (only_one),
  relations_at_once         integer not null default 2 check (relations_at_once between 1 and 30),
  silence_days              integer not null default 14 check (silence_days between 3 and 90),
  proposal_days             integer not null default 5 check (proposal_days between 1 and 60),
  certificate_months        integer not null default 24 check (certificate_months between 1 and 120),
  review_months             integer not null default 3 check (review_months between 1 and 24),
  look_back_weeks           integer not null default 6 check (look_back_weeks between 1 and 52),
  training_hours            integer not null default 40 check (training_hours between 0 and 1000),
  reached_within_days       integer not null default 3 check (reached_within_days between 1 and 60),
  background_check_required boolean not null default false,
  interview_required        boolean not null default true,
  changed_at                timestamptz,
  changed_by                uuid
);
insert into programme.policy default values;

-- Numbers to call in need, in the order in which they are shown.
create table programme.help_number (
  id      uuid primary key,
  number  text not null check (length(number) between 1 and 40),
  words   jsonb not null,
  place   integer not null
);

-- Areas of experience in the organisation's own words, beside those that Accanto brings along.
create table programme.area (
  key      text primary key check (length(key) <= 60),
  words    jsonb not null,
  added_at timestamptz not null,
  ended_at timestamptz
);

-- What somebody can come to while they wait, in the organisation's own words by language. It ends with a day.
create table programme.meanwhile (
  id       uuid primary key,
  said     jsonb not null,
  last_day date not null,
  added_at timestamptz not null,
  ended_at timestamptz
);

-- For who waits, and for who writes it: nobody else is shown it.
create function sec.meanwhile(day date) returns setof programme.meanwhile
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select * from programme.meanwhile m where sec.wears('PEER', 'ASKER', 'COORDINATOR')
     and m.ended_at is null and m.last_day >= day order by m.added_at, m.id $$;

-- The public front page speaks of the organisation too: these functions are the one open door.
create function sec.organisation() returns setof programme.organisation
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select * from programme.organisation $$;
create function sec.policy() returns setof programme.policy
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select * from programme.policy $$;
create function sec.areas() returns setof programme.area
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select * from programme.area order by added_at, key $$;
create function sec.help_numbers() returns setof programme.help_number
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select * from programme.help_number order by place, number $$;

grant select on all tables in schema programme to accanto_definer;
grant select, update on programme.organisation, programme.policy to accanto_app;
grant select, insert, update on programme.area, programme.meanwhile to accanto_app;
grant select, insert, update, delete on programme.help_number to accanto_app;
alter function sec.organisation() owner to accanto_definer;
alter function sec.policy() owner to accanto_definer;
alter function sec.areas() owner to accanto_definer;
alter function sec.help_numbers() owner to accanto_definer;
alter function sec.meanwhile(date) owner to accanto_definer;
revoke execute on all functions in schema sec from public;
grant execute on function sec.organisation(), sec.policy(), sec.areas(), sec.help_numbers(), sec.meanwhile(date)
  to accanto_app;

alter table programme.organisation enable row level security;
alter table programme.organisation force row level security;
alter table programme.policy enable row level security;
alter table programme.policy force row level security;
alter table programme.area enable row level security;
alter table programme.area force row level security;
alter table programme.meanwhile enable row level security;
alter table programme.meanwhile force row level security;
alter table programme.help_number enable row level security;
alter table programme.help_number force row level security;
create policy coordinator_keeps on programme.organisation for all to accanto_app
  using ((select sec.wears('COORDINATOR'))) with check ((select sec.wears('COORDINATOR')));
create policy coordinator_keeps on programme.policy for all to accanto_app
  using ((select sec.wears('COORDINATOR'))) with check ((select sec.wears('COORDINATOR')));
create policy coordinator_keeps on programme.area for all to accanto_app
  using ((select sec.wears('COORDINATOR'))) with check ((select sec.wears('COORDINATOR')));
create policy coordinator_keeps on programme.help_number for all to accanto_app
  using ((select sec.wears('COORDINATOR'))) with check ((select sec.wears('COORDINATOR')));
create policy coordinator_keeps on programme.meanwhile for all to accanto_app
  using ((select sec.wears('COORDINATOR'))) with check ((select sec.wears('COORDINATOR')));
