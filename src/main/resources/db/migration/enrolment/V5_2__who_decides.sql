-- A person begins, sends and takes back a request or an application of their own. Whether they are
-- welcomed, and what a coordinator notes beside it, is decided by somebody else: a policy cannot compare
-- with what stood there before, so these rules stand in triggers. Who is not acting in a role here (the
-- owner of the tables) is not asked.
create function enrolment.decides_in_own_name(by_whom uuid, before uuid) returns void language plpgsql as $$
begin
  if sec.person() is not null and by_whom is distinct from before and by_whom is distinct from sec.person() then
    raise exception 'not in the name of another' using errcode = 'insufficient_privilege';
  end if;
end $$;

create function enrolment.own_request() returns trigger language plpgsql as $$
begin
  if new.person is distinct from sec.person() then
    if tg_op = 'UPDATE' then
      perform enrolment.decides_in_own_name(new.decided_by, old.decided_by);
    end if;
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.state not in ('DRAFT', 'SENT') or new.decided_by is not null or new.together is not null then
      raise exception 'not for oneself' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if new.state <> old.state and not (old.state = 'DRAFT' and new.state = 'SENT')
      and not (old.state in ('DRAFT', 'SENT', 'TALK_FIRST') and new.state = 'CLOSED')
      or old.left_at is not null and new.left_at is distinct from old.left_at then
    raise exception 'not for oneself' using errcode = 'insufficient_privilege';
  end if;
  new.seen_at := old.seen_at;        new.decided_at := old.decided_at;
  new.decided_by := old.decided_by;  new.together := old.together;
  return new;
end $$;
create trigger own_request before insert or update on enrolment.request
  for each row execute function enrolment.own_request();

create function enrolment.own_application() returns trigger language plpgsql as $$
begin
  if new.supporter is distinct from sec.person() then
    perform enrolment.decides_in_own_name(new.decided_by, old.decided_by);
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.state not in ('DRAFT', 'APPLIED') or new.decided_by is not null or new.entered_by is not null
        or new.interview_on is not null or new.seen_at is not null then
      raise exception 'not for oneself' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if new.state <> old.state and new.state <> 'LEFT'
      and not (old.state in ('DRAFT', 'LEFT') and new.state = 'APPLIED') then
    raise exception 'not for oneself' using errcode = 'insufficient_privilege';
  end if;
  new.interview_on := old.interview_on;  new.points := old.points;    new.reasons := old.reasons;
  new.decided_at := old.decided_at;      new.decided_by := old.decided_by;
  new.entered_by := old.entered_by;      new.seen_at := old.seen_at;
  return new;
end $$;
create trigger own_application before insert or update on enrolment.application
  for each row execute function enrolment.own_application();

-- Somebody else has read it, or decided: what a code on paper opened closes.
create function enrolment.closes_the_paper() returns trigger language plpgsql as $$
begin
  perform sec.paper_was_read(old.person);
  return null;
end $$;
create trigger closes_the_paper after update on enrolment.request for each row
  when (new.seen_at is not null or new.state not in ('DRAFT', 'SENT'))
  execute function enrolment.closes_the_paper();

create function enrolment.closes_the_paper_of_who_offers() returns trigger language plpgsql as $$
begin
  perform sec.paper_was_read(old.supporter);
  return null;
end $$;
create trigger closes_the_paper after update on enrolment.application for each row
  when (new.seen_at is not null or new.state not in ('DRAFT', 'APPLIED'))
  execute function enrolment.closes_the_paper_of_who_offers();
