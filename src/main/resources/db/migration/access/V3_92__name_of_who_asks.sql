create policy asked_me on access.person for select to accanto_app
  using (id = any ((select sec.askers())::uuid[]));
