-- What a supporter has done stays countable when the peer is forgotten: by month, of nobody. Without a
-- supporter when that one was forgotten, too.
create table accompaniment.month_of_nobody (
  supporter uuid,
  month     date not null check (extract(day from month) = 1),
  meetings  integer not null check (meetings > 0),
  minutes   integer not null check (minutes > 0),
  unique nulls not distinct (supporter, month)
);
alter table accompaniment.month_of_nobody enable row level security;
alter table accompaniment.month_of_nobody force row level security;
grant select on accompaniment.month_of_nobody to accanto_app;
grant select, insert, update, delete on accompaniment.month_of_nobody to accanto_definer;
create policy own on accompaniment.month_of_nobody for select to accanto_app
  using (supporter = (select sec.me_as('SUPPORTER')));

-- The peer's book with everything in it, whoever wrote it; the walks, and what the months held.
create function sec.forget_book(whose uuid, moment timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare walks uuid[]; one accompaniment.walk;
begin
  insert into accompaniment.month_of_nobody as m (supporter, month, meetings, minutes)
    select case when exists (select from sec.hats() h where h.person = x.supporter and h.hat = 'SUPPORTER')
        then x.supporter end, date_trunc('month', x.happened_on)::date, count(*), sum(x.minutes)
      from accompaniment.meeting x where x.peer = whose group by 1, 2
    on conflict (supporter, month)
      do update set meetings = m.meetings + excluded.meetings, minutes = m.minutes + excluded.minutes;
  select coalesce(array_agg(w.id), '{}') into walks from accompaniment.walk w where w.peer = whose;
  delete from accompaniment.review_shown where walk = any (walks);
  delete from accompaniment.review_answer where walk = any (walks);
  delete from accompaniment.review where walk = any (walks);
  delete from accompaniment.review_later where walk = any (walks);
  delete from accompaniment.said where walk = any (walks);
  delete from accompaniment.appointment where walk = any (walks);
  delete from accompaniment.beside where walk = any (walks);
  delete from accompaniment.content_before where walk = any (walks);
  delete from accompaniment.meeting_content where walk = any (walks);
  delete from accompaniment.meeting_before where walk = any (walks);
  delete from accompaniment.meeting where walk = any (walks);
  delete from accompaniment.plan where walk = any (walks);
  delete from accompaniment.thanks where walk = any (walks);
  delete from accompaniment.helped where walk = any (walks);
  delete from accompaniment.goal_moment where peer = whose;
  delete from accompaniment.step where peer = whose;
  delete from accompaniment.goal where peer = whose;
  delete from accompaniment.walk_change where walk = any (walks);
  for one in delete from accompaniment.walk w where w.peer = whose returning w.* loop
    perform sec.untell('/walks/' || one.id);
    if one.ended_at is null then
      perform sec.tell(one.supporter, '/walks', moment);
    end if;
  end loop;
end $$;

-- The book is the peer's: of a supporter go what they told of themselves and their months. What they wrote
-- in it stays with the peer, and their open walks end.
create function sec.forget_in_accompaniment(whose uuid, which text, alone boolean, moment timestamptz)
returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare one accompaniment.walk;
begin
  if which = 'PEER' then
    perform sec.forget_book(whose, moment);
    return;
  end if;
  for one in update accompaniment.walk w set ended_at = moment, ending = 'COMPLETED'
      where w.supporter = whose and w.ended_at is null returning w.* loop
    perform sec.tell(one.peer, '/walks', moment);
  end loop;
  delete from accompaniment.review_later l where l.person = whose
    and not exists (select from accompaniment.walk w where w.id = l.walk and w.peer = whose);
  delete from accompaniment.walk_change c where c.who = whose
    and not exists (select from accompaniment.walk w where w.id = c.walk and w.peer = whose);
  delete from accompaniment.helped h where h.teller = whose
    and not exists (select from accompaniment.walk w where w.id = h.walk and w.peer = whose);
  with gone as (delete from accompaniment.month_of_nobody m where m.supporter = whose returning m.*)
  insert into accompaniment.month_of_nobody as m (supporter, month, meetings, minutes)
    select null, g.month, g.meetings, g.minutes from gone g
    on conflict (supporter, month)
      do update set meetings = m.meetings + excluded.meetings, minutes = m.minutes + excluded.minutes;
end $$;

alter function sec.forget_book(uuid, timestamptz) owner to accanto_definer;
revoke execute on function sec.forget_book(uuid, timestamptz) from public;
alter function sec.forget_in_accompaniment(uuid, text, boolean, timestamptz) owner to accanto_definer;
revoke execute on function sec.forget_in_accompaniment(uuid, text, boolean, timestamptz) from public;
do $$ declare t text; begin
  foreach t in array array['review_shown', 'review_answer', 'review', 'review_later', 'said', 'appointment', 'beside',
      'content_before', 'meeting_content', 'meeting_before', 'meeting', 'plan', 'thanks', 'helped', 'goal_moment',
      'step', 'goal', 'walk_change', 'walk'] loop
    execute format('grant select, delete on accompaniment.%I to accanto_definer', t);
  end loop;
end $$;
