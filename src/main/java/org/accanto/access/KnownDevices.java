package org.accanto.access;

import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Devices of one's own: what others try elsewhere does not pause who signs in here. */
@Repository
class KnownDevices {

  private final JdbcClient database;

  KnownDevices(JdbcClient database) {
    this.database = database;
  }

  boolean isOf(@Nullable String token, PersonId person) {
    if (token == null) {
      return false;
    }
    Optional<UUID> known =
        database
            .sql("select sec.device_by(:hash) as person")
            .param("hash", Token.hash(token))
            .query((row, n) -> Optional.ofNullable(Sql.uuidOrNull(row, "person")))
            .single();
    return known.filter(person.value()::equals).isPresent();
  }

  /** A device of the acting person; the token for its cookie. */
  String remember() {
    String token = Token.create();
    database
        .sql("select sec.know_device(:hash)")
        .param("hash", Token.hash(token))
        .query((row, n) -> "")
        .list();
    return token;
  }
}
