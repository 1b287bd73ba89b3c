-- How long what people told is kept after they have left: the organisation decides, in months; null is until
-- they ask. What has had its time is not forgotten at once: thirty days before, coordinators read of whom.
create table rights.retention (
  only_one         boolean primary key default true check (only_one),
  peer_months      integer check (peer_months between 1 and 240),
  supporter_months integer check (supporter_months between 1 and 240),
  -- Who asked for support or offered it and never joined.
  asked_months     integer check (asked_months between 1 and 240),
  changed_at       timestamptz,
  changed_by       uuid
);
insert into rights.retention default values;
alter table rights.retention enable row level security;
alter table rights.retention force row level security;
grant select, update (peer_months, supporter_months, asked_months, changed_at, changed_by) on rights.retention to accanto_app;
grant select on rights.retention to accanto_definer;
create policy coordinator_reads on rights.retention for select to accanto_app using ((select sec.wears('COORDINATOR')));
create policy coordinator_decides on rights.retention for update to accanto_app
  using ((select sec.wears('COORDINATOR')))
  with check (changed_by = (select sec.me_as('COORDINATOR')) and changed_at = (select sec.now()));

-- Whose file has had its time, with these months: its role has ended, or they asked and never joined. Not who
-- is being answered at this moment.
create function sec.past_their_time(peer integer, supporter integer, asked integer, moment timestamptz)
returns table (person uuid, hat text, ended_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with roles as (
    select h.person, h.hat, max(h.since) as since, max(coalesce(h.until, 'infinity')) as ended
      from sec.hats() h group by h.person, h.hat)
  select r.person, r.hat, r.ended from roles r
   where r.hat = 'PEER' and r.ended <= moment - make_interval(months => peer)
     and not sec.is_answered(r.person)
  union all
  select r.person, r.hat, r.ended from roles r
   where r.hat = 'SUPPORTER' and r.ended <= moment - make_interval(months => supporter)
     and not sec.is_answered(r.person)
  union all
  select r.person, r.hat, r.since from roles r
   where r.hat = 'ASKER' and r.since <= moment - make_interval(months => asked)
     and not exists (select from roles o where o.person = r.person and o.hat <> 'ASKER')
     and not sec.is_answered(r.person) $$;

create function sec.still_past_its_time(f rights.forgetting) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from rights.retention r,
      sec.past_their_time(r.peer_months, r.supporter_months, r.asked_months, f.begun_at) p
    where p.person = f.person and p.hat = f.hat) $$;

-- What these months would mean today: for a coordinator who thinks about them, and before they are kept.
create function sec.would_be_forgotten(peer integer, supporter integer, asked integer)
returns table (person uuid, hat text, ended_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not sec.wears('COORDINATOR') then
    return;
  end if;
  return query select p.* from sec.past_their_time(peer, supporter, asked, sec.now()) p
    order by p.ended_at, p.person;
end $$;

-- Writes down whose file has had its time, thirty days ahead, and lets go of who came back. For the owner.
create function sec.mark_past_their_time(moment timestamptz) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare marked integer;
begin
  if moment > clock_timestamp() + (select k.ahead from sec.key k) then
    return 0;
  end if;
  delete from rights.forgetting f where f.after_a_time and f.begun_at is null and not exists (
    select from rights.retention r, sec.past_their_time(r.peer_months, r.supporter_months, r.asked_months, moment) p
     where p.person = f.person and p.hat = f.hat);
  insert into rights.forgetting (id, person, file, hat, asked_at, due_at, rested, after_a_time)
    select gen_random_uuid(), p.person, case p.hat when 'SUPPORTER' then 'COLLEAGUE' else 'PEER' end, p.hat,
      moment, moment + interval '30 days', false, true
      from rights.retention r, sec.past_their_time(r.peer_months, r.supporter_months, r.asked_months, moment) p
    on conflict (person, file) do nothing;
  get diagnostics marked = row_count;
  return marked;
end $$;

alter function sec.past_their_time(integer, integer, integer, timestamptz) owner to accanto_definer;
alter function sec.still_past_its_time(rights.forgetting) owner to accanto_definer;
revoke execute on function sec.still_past_its_time(rights.forgetting) from public;
alter function sec.would_be_forgotten(integer, integer, integer) owner to accanto_definer;
alter function sec.mark_past_their_time(timestamptz) owner to accanto_definer;
revoke execute on function sec.past_their_time(integer, integer, integer, timestamptz),
  sec.would_be_forgotten(integer, integer, integer), sec.mark_past_their_time(timestamptz) from public;
grant execute on function sec.would_be_forgotten(integer, integer, integer) to accanto_app;
grant execute on function sec.mark_past_their_time(timestamptz) to accanto_owner;
