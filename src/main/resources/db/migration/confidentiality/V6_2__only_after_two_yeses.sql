-- The second line behind Matching: a pair begins only through one of the two, and only when both
-- have said yes to each other.
drop policy the_two_begin on confidentiality.pair;
create policy the_two_begin on confidentiality.pair for insert to accanto_app
  with check (agreed_at is null and paused_at is null and ended_at is null
              and (peer = (select sec.me_as('PEER')) or supporter = (select sec.me_as('SUPPORTER')))
              and sec.both_said_yes(scope, peer, supporter));
