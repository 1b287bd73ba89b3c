-- The numbers that a plan was made of when it was sent, with its prices, in the neutral format: for who
-- doubts it later. People stand in them in a random order, and of how long somebody waited only the tier is
-- told: there is nobody to forget. Nobody opens those of a plan in which they stand all the same.
create table matching.plan_numbers (
  id          uuid primary key,
  plan        uuid not null references matching.plan,
  at          timestamptz not null,
  by          uuid not null,
  priorities  integer not null references matching.priorities,
  asked       integer not null check (asked > 0),
  proved      boolean not null,
  config      text not null,
  peers       text not null,
  supporters  text not null,
  edges       text not null,
  solution    text not null,
  certificate text not null
);
create index numbers_of_plan on matching.plan_numbers (plan);

create function sec.stands_in_plan(wanted uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := sec.person();
begin
  return exists (select from matching.plan_peer p where p.plan = wanted and p.peer = me)
    or exists (select from matching.plan_supporter s where s.plan = wanted and s.supporter = me);
end $$;
alter function sec.stands_in_plan(uuid) owner to accanto_definer;
revoke execute on function sec.stands_in_plan(uuid) from public;
grant execute on function sec.stands_in_plan(uuid) to accanto_app;

grant select, insert on matching.plan_numbers to accanto_app;
alter table matching.plan_numbers enable row level security;
alter table matching.plan_numbers force row level security;
create policy coordinator_but_not_of_themselves on matching.plan_numbers for select to accanto_app
  using ((select sec.wears('COORDINATOR')) and not sec.stands_in_plan(plan));
create policy coordinator_sends on matching.plan_numbers for insert to accanto_app
  with check ((select sec.wears('COORDINATOR')) and by = (select sec.person()));
