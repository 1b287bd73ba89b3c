-- What is open to readers: from a person who is still here in the role in which it is theirs, to somebody
-- who still has the role in which they read. Roles given anew do not open it again. An emergency opens the
-- kinds that the table marks with B, and nothing any more when the two turn out to be kept apart. Of a file
-- that rests nothing is open, in an emergency neither.
create function sec.open_now(now_at timestamptz) returns setof confidentiality.authorisation
language sql stable as $$
  select o.* from (
      select a.* from confidentiality.authorisation a where a.withdrawn_at is null
      union all
      select e.id, e.subject, d.class, null, e.opener, e.opener_hat, '', e.opened_at, e.until_at, e.opener, null
        from confidentiality.emergency e
        join confidentiality.decision d on d.relation = e.opener_hat and d.answer = 'B'
       where e.ended_at is null and not sec.walled(e.subject, e.opener)) o
   where not (o.class <> 'WELLBEING' and o.subject = any ((select sec.resting('PEER'))::uuid[]))
     and not (o.class not in ('PROFILE', 'NOTE', 'GOAL', 'APPOINTMENT')
       and o.subject = any ((select sec.resting('COLLEAGUE'))::uuid[]))
     and o.from_at <= now_at and o.until_at > (select sec.no_earlier(now_at))
     and exists (select from sec.hats() h where h.person = o.reader and h.hat = o.reader_hat
       and h.since <= o.from_at and (h.until is null or h.until > now_at))
     and exists (select from sec.hats() h where h.person = o.subject and h.since <= o.from_at
       and (h.until is null or h.until > now_at) and (h.hat = 'PEER'
         or h.hat = 'SUPPORTER' and o.class not in ('PROFILE', 'NOTE', 'GOAL', 'APPOINTMENT'))) $$;

-- The same by its rows, for the list of who reads.
create function sec.received() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(array_agg(a.id), '{}') from sec.acting() me, sec.open_now(me.at) a
   where a.reader = me.person and a.reader_hat = me.hat);
end $$;

-- What the acting person opened and somebody can read now, and what was opened to them: whoever lost the
-- role in which they would read is named as a reader nowhere.
create function sec.openings() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(array_agg(a.id), '{}') from sec.acting() me, sec.open_now(me.at) a
   where a.subject = me.person and a.id <> all ((select sec.untold())::uuid[])
      or a.reader = me.person and a.reader_hat = me.hat);
end $$;

alter function sec.received() owner to accanto_definer;
alter function sec.openings() owner to accanto_definer;
revoke execute on function sec.open_now(timestamptz), sec.received(), sec.openings() from public;
grant execute on function sec.open_now(timestamptz) to accanto_definer;
grant execute on function sec.received(), sec.openings() to accanto_app;

create policy authorised_reads on confidentiality.authorisation for select to accanto_app
  using (id = any ((select sec.received())::uuid[]));
