create policy known_people on access.person for select to accanto_app
  using (id = any ((select sec.known_people())::uuid[]));
