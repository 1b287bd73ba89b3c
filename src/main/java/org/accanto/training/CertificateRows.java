package org.accanto.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates and how their holders want to be called, in {@code training.certificate}. */
@Repository
class CertificateRows {

  private static final String ALL =
      """
      select c.*, (c.withdrawn_at at time zone 'UTC')::date as withdrawn_on, n.issued_on as replaced_on
        from training.certificate c left join training.certificate n on n.replaces = c.id
      """;

  private final JdbcClient database;
  private final Vault vault;

  CertificateRows(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /** One to issue. */
  record Draft(
      UUID id,
      PersonId holder,
      CertificateScope scope,
      boolean full,
      String language,
      String shownName,
      LocalDate issuedOn,
      LocalDate validUntil,
      @Nullable UUID policy,
      @Nullable UUID replaces) {}

  /** The newest first. */
  List<Certificate> of(PersonId person) {
    return database
        .sql(ALL + " where c.person = :person order by c.number desc")
        .param("person", person.value())
        .query((row, n) -> certificate(row, true))
        .list();
  }

  /** Of everybody whom the actor may read, without reasons. */
  List<Certificate> all() {
    return database
        .sql(ALL + " order by c.number desc")
        .query((row, n) -> certificate(row, false))
        .list();
  }

  Optional<Certificate> one(UUID id) {
    return database
        .sql(ALL + " where c.id = :id")
        .param("id", id)
        .query((row, n) -> certificate(row, true))
        .optional();
  }

  Optional<PublishedCertificate> published(UUID publicId) {
    return database
        .sql("select * from sec.published_certificate(:id)")
        .param("id", publicId)
        .query((row, n) -> shown(row))
        .optional();
  }

  /** The same id a second time, or a second one in place of the same, changes nothing: false. */
  boolean add(Draft one, Actor by) {
    return database
            .sql(
                """
                insert into training.certificate (id, public_id, person, scope, stage, language, shown_name,
                  issued_on, valid_until, policy, replaces, issued_by, issued_at)
                values (:id, :public, :person, :scope, :stage, :language, :name, :on, :until, :policy::uuid,
                  :replaces::uuid, :by, sec.now())
                on conflict do nothing
                """)
            .param("id", one.id())
            .param("public", UUID.randomUUID())
            .param("person", one.holder().value())
            .param("scope", one.scope().name())
            .param("stage", one.full() ? "FULL" : "FIRST")
            .param("language", one.language())
            .param("name", one.shownName())
            .param("on", one.issuedOn())
            .param("until", one.validUntil())
            .param("policy", one.policy())
            .param("replaces", one.replaces())
            .param("by", by.person().value())
            .update()
        == 1;
  }

  void remind(UUID id) {
    database.sql("select sec.remind_of_certificate(:id)").param("id", id).query(row -> {});
  }

  void remindNoMore(UUID id) {
    database.sql("select sec.remind_no_more(:id)").param("id", id).query(row -> {});
  }

  boolean withdraw(Certificate one, String reason, Actor by) {
    return database
            .sql(
                """
                update training.certificate set withdrawn_at = sec.now(), withdrawn_by = :by, reason = :reason
                 where id = :id and withdrawn_at is null
                """)
            .param("by", by.person().value())
            .param("reason", vault.seal(SealedRecords.withdrawal(one.holder(), one.id()), reason))
            .param("id", one.id())
            .update()
        == 1;
  }

  /** How the person wants to be called on it; empty when they did not say. */
  Optional<String> name(PersonId person) {
    return database
        .sql("select called from training.certificate_name where person = :person")
        .param("person", person.value())
        .query(String.class)
        .optional();
  }

  void name(PersonId person, String called) {
    database
        .sql(
            """
            insert into training.certificate_name (person, called, changed_at)
            values (:person, :called, sec.now())
            on conflict (person) do update set called = :called, changed_at = sec.now()
            """)
        .param("person", person.value())
        .param("called", called)
        .update();
  }

  private Certificate certificate(ResultSet row, boolean withReason) throws SQLException {
    PersonId holder = Sql.person(row, "person");
    UUID id = Sql.uuid(row, "id");
    return new Certificate(
        id,
        holder,
        shown(row),
        Sql.uuidOrNull(row, "policy"),
        Sql.uuidOrNull(row, "replaces"),
        Sql.person(row, "issued_by"),
        withReason ? vault.open(SealedRecords.withdrawal(holder, id), row.getBytes("reason")) : "");
  }

  private static PublishedCertificate shown(ResultSet row) throws SQLException {
    return new PublishedCertificate(
        Sql.uuid(row, "public_id"),
        row.getLong("number"),
        CertificateScope.valueOf(row.getString("scope")),
        row.getString("stage").equals("FULL"),
        row.getString("language"),
        row.getString("shown_name"),
        Objects.requireNonNull(Sql.dateOrNull(row, "issued_on")),
        Objects.requireNonNull(Sql.dateOrNull(row, "valid_until")),
        Sql.dateOrNull(row, "withdrawn_on"),
        Sql.dateOrNull(row, "replaced_on"));
  }
}
