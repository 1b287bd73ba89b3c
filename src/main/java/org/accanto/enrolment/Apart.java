package org.accanto.enrolment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who does not want to be brought together with whom, in the table {@code enrolment.apart}. */
@Repository
class Apart {

  private final JdbcClient database;

  Apart(JdbcClient database) {
    this.database = database;
  }

  Set<PersonId> from(PersonId person) {
    List<UUID> ids =
        database
            .sql("select unnest(sec.not_together(:person))")
            .param("person", person.value())
            .query(UUID.class)
            .list();
    Set<PersonId> people = new HashSet<>();
    ids.forEach(id -> people.add(new PersonId(id)));
    return Set.copyOf(people);
  }
}
