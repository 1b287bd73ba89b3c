-- Who learns together knows the trainer by name, and the trainer knows them.
create policy learns_together on access.person for select to accanto_app
  using (id = any ((select sec.known_from_learning())::uuid[]));
