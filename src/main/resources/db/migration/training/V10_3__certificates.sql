-- A certificate is what was asked when it was issued, and what became of it. A row is never changed but for being
-- withdrawn; a renewal, and the same in another language, is a new row that replaces the earlier one.
create table training.certificate (
  id           uuid primary key,
  -- Stands on the paper and in the address that says whether it is genuine: tells nothing and leads to no other.
  public_id    uuid not null unique,
  number       bigint generated always as identity unique,
  person       uuid not null,
  scope        text not null check (scope in ('SUPPORTER', 'TRAINER')),
  stage        text not null check (stage in ('FIRST', 'FULL')),
  language     text not null check (language in ('en', 'it', 'el')),
  shown_name   text not null check (length(shown_name) between 1 and 200),
  issued_on    date not null,
  valid_until  date not null,
  -- The version that was asked for; null for what Accanto brings along.
  policy       uuid,
  replaces     uuid unique references training.certificate (id),
  issued_by    uuid not null,
  issued_at    timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  reason       bytea check (octet_length(reason) <= 8100),
  check (issued_by <> person),
  check (valid_until >= issued_on),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (reason is null))
);
create index certificate_by_person on training.certificate (person);
-- One after the other: two who issue at the same time cannot both issue a first.
create unique index certificate_first on training.certificate (person, scope) where replaces is null;

-- How somebody wants to be called on it, when not as the programme calls them.
create table training.certificate_name (
  person     uuid primary key,
  called     text not null check (length(called) between 1 and 200),
  changed_at timestamptz not null
);

-- The open door of whoever holds a certificate in their hands: only what stands on it, and what became of it.
create function sec.published_certificate(wanted uuid) returns table (public_id uuid, number bigint, scope text,
  stage text, language text, shown_name text, issued_on date, valid_until date, withdrawn_on date, replaced_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  -- Withdrawn is what was issued, on whatever paper: the newest stands for all that it replaced.
  with recursive line as (
    select c.id, c.withdrawn_at from training.certificate c where c.public_id = wanted
    union all select n.id, n.withdrawn_at from training.certificate n join line l on n.replaces = l.id)
  select c.public_id, c.number, c.scope, c.stage, c.language, c.shown_name, c.issued_on, c.valid_until,
      (select (max(l.withdrawn_at) at time zone 'UTC')::date from line l), n.issued_on
    from training.certificate c left join training.certificate n on n.replaces = c.id
   where c.public_id = wanted $$;

-- The moments before its end at which a holder and the coordinators are told that something comes soon, without a
-- word of what. They wait as notices of a moment to come; asked again, they are the same.
create function sec.certificate_moments(wanted uuid) returns table (notice uuid, whom uuid, page text, at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select md5(c.id || '|' || d.days || '|' || w.id)::uuid, w.id, w.page, (c.valid_until - d.days) + time '09:00' at time zone 'UTC'
    from training.certificate c,
      unnest(coalesce((select p.remind_days from training.policy_version p where p.id = c.policy), '{90,30,7}')) d (days),
      lateral (select c.person, '/me/certificate' union
        select h.person, '/certificates' from sec.hats() h where h.hat = 'COORDINATOR' and h.person <> c.person
           and (h.until is null or h.until > sec.now())) w (id, page)
   where c.id = wanted $$;

create function sec.remind_of_certificate(wanted uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.wears('COORDINATOR') then
    perform sec.tell_then(m.notice, m.whom, m.page, m.at) from sec.certificate_moments(wanted) m where m.at > sec.now();
  end if;
end $$;

-- Of what no longer counts nobody is reminded.
create function sec.remind_no_more(wanted uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.wears('COORDINATOR') then
    perform sec.untell_then(array(select n.notice from sec.certificate_moments(wanted) n), sec.now());
  end if;
end $$;

do $$ declare f regprocedure; begin
  foreach f in array array['sec.published_certificate(uuid)', 'sec.remind_of_certificate(uuid)',
      'sec.remind_no_more(uuid)']::regprocedure[] loop
    execute format('alter function %s owner to accanto_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to accanto_app', f);
  end loop;
end $$;
alter function sec.certificate_moments(uuid) owner to accanto_definer;
revoke execute on function sec.certificate_moments(uuid) from public;
grant select on training.certificate, training.certificate_name to accanto_definer;

do $$ declare t text; begin
  foreach t in array array['certificate', 'certificate_name'] loop
    execute format('alter table training.%I enable row level security', t);
    execute format('alter table training.%I force row level security', t);
    call sec.fence(('training.' || t)::regclass, 'person', 'COLLEAGUE');
  end loop;
end $$;
grant select, insert on training.certificate to accanto_app;
grant update (withdrawn_at, withdrawn_by, reason) on training.certificate to accanto_app;
grant select, insert, update (called, changed_at) on training.certificate_name to accanto_app;

create policy own on training.certificate for select to accanto_app
  using (person = (select sec.learner()));
create policy coordinator_reads on training.certificate for select to accanto_app
  using ((select sec.hat_reads('CERTIFICATE')));
-- Nobody certifies themselves, and nobody brings in a certificate that another issued.
create policy coordinator_issues on training.certificate for insert to accanto_app
  with check ((select sec.hat_reads('CERTIFICATE')) and person <> (select sec.person())
    and issued_by = (select sec.person()) and withdrawn_at is null);
create policy coordinator_withdraws on training.certificate for update to accanto_app
  using ((select sec.hat_reads('CERTIFICATE')) and person <> (select sec.person()) and withdrawn_at is null)
  with check ((select sec.hat_reads('CERTIFICATE')) and withdrawn_by = (select sec.person())
    and withdrawn_at = (select sec.now()));

create policy own on training.certificate_name for all to accanto_app
  using (person = (select sec.learner()))
  with check (person = (select sec.learner()));
create policy coordinator_reads on training.certificate_name for select to accanto_app
  using ((select sec.hat_reads('CERTIFICATE')));
