-- Of a file that rests only its person reads, and nobody writes.
do $$ declare t text; begin
  foreach t in array array['request', 'wish', 'item', 'safety', 'safe_contact', 'invited'] loop
    call sec.fence(('enrolment.' || t)::regclass, 'person', 'PEER');
  end loop;
  foreach t in array array['offer', 'experience', 'rather_not', 'application', 'requirement'] loop
    call sec.fence(('enrolment.' || t)::regclass, 'supporter', 'COLLEAGUE');
  end loop;
  foreach t in array array['contact', 'pause'] loop
    call sec.fence(('enrolment.' || t)::regclass, 'person', 'COLLEAGUE');
  end loop;
end $$;

create policy rests on enrolment.story as restrictive for all to accanto_app
  using (owner = (select sec.person()) or not (owner = any (
    (select sec.resting(enrolment.story.file))::uuid[])))
  with check (not (owner = any ((select sec.resting(enrolment.story.file))::uuid[])));
