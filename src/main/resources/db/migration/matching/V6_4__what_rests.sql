-- Of a file that rests only its person reads, and nobody writes: a coordinator neither proposes nor sees what
-- was proposed.
do $$ declare t text; begin
  foreach t in array array['round', 'standing', 'return_wish'] loop
    call sec.fence(('matching.' || t)::regclass, 'peer', 'PEER');
  end loop;
  foreach t in array array['proposal', 'all_the_same', 'match'] loop
    call sec.fence(('matching.' || t)::regclass, 'peer', 'PEER');
    call sec.fence(('matching.' || t)::regclass, 'supporter', 'COLLEAGUE');
  end loop;
  call sec.fence('matching.room', 'supporter', 'COLLEAGUE');
end $$;
