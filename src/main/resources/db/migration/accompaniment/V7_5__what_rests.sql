-- Of a file that rests only its person reads, and nobody writes. The book is the peer's; when the supporter's
-- file rests, the peer reads on, and a coordinator does not.
do $$ declare t text; begin
  foreach t in array array['walk', 'plan', 'meeting', 'meeting_content', 'meeting_before', 'content_before',
      'beside', 'goal', 'step', 'goal_moment', 'appointment', 'said', 'thanks', 'review', 'review_answer',
      'review_shown'] loop
    call sec.fence(('accompaniment.' || t)::regclass, 'peer', 'PEER');
  end loop;
  foreach t in array array['walk', 'plan', 'meeting', 'appointment', 'review'] loop
    call sec.fence(('accompaniment.' || t)::regclass, 'supporter', 'COLLEAGUE', 'peer');
  end loop;
end $$;
