package org.accanto.confidentiality;

import java.util.Optional;
import java.util.UUID;
import org.accanto.confidentiality.Decision.Because;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who read what of whom. */
@Repository
class Readings {

  private final JdbcClient database;

  Readings(JdbcClient database) {
    this.database = database;
  }

  /** For the actor of this transaction; the database knows who that is, and when it is. */
  void see(DataClass of, Subject subject, Because because) {
    database
        .sql("select sec.see(:id, :subject, :class, :item::uuid, :because)")
        .param("id", UUID.randomUUID())
        .param("subject", subject.person().value())
        .param("class", of.name())
        .param("item", subject.item())
        .param("because", because.name())
        .query((row, n) -> "")
        .list();
  }

  /** The end of all lists, for a coordinator to keep outside; empty for anybody else. */
  Optional<AuditHead> head() {
    return database
        .sql("select entry, encode(digest, 'hex') as digest from sec.audit_head()")
        .query((row, n) -> new AuditHead(row.getLong("entry"), row.getString("digest")))
        .optional();
  }
}
