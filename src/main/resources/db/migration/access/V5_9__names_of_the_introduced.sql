-- Who is proposed to somebody is known to them by name while the proposal is open.
create policy introduced on access.person for select to accanto_app
  using (id = any ((select sec.introduced())::uuid[]));
