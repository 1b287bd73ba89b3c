package org.accanto.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Somebody asked us to say hello to somebody: the table {@code enrolment.pointing}. */
@Repository
class Pointings {

  /** Without letters and digits that look alike. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient database;

  Pointings(JdbcClient database) {
    this.database = database;
  }

  boolean point(UUID once, String contact, Instant at) {
    return database
        .sql("select sec.point(:id, :contact, :at)")
        .param("id", once)
        .param("contact", contact)
        .param("at", Sql.at(at))
        .query(Boolean.class)
        .single();
  }

  boolean sayYes(String code, Instant at) {
    return database
        .sql("select sec.say_yes(:hash, :at)")
        .param("hash", hash(code))
        .param("at", Sql.at(at))
        .query(Boolean.class)
        .single();
  }

  int forget(Instant at) {
    return database
        .sql("select sec.forget_pointings(:at)")
        .param("at", Sql.at(at))
        .query(Integer.class)
        .single();
  }

  List<Pointing> open(Instant at) {
    return database
        .sql("select * from enrolment.pointing where forget_at > :at order by pointed_at, id")
        .param("at", Sql.at(at))
        .query((row, n) ->
            new Pointing(
                Sql.uuid(row, "id"),
                row.getString("contact"),
                Sql.instant(row, "pointed_at"),
                Sql.instant(row, "forget_at"),
                Sql.instantOrNull(row, "invited_at")))
        .list();
  }

  /** A new code each time; the one before no longer works. */
  Optional<String> invite(UUID pointing, Actor coordinator, Instant at) {
    String code = code();
    int changed =
        database
            .sql(
                """
                update enrolment.pointing set code_hash = :hash, invited_at = :at, invited_by = :by
                 where id = :id and forget_at > :at
                """)
            .param("id", pointing)
            .param("hash", hash(code))
            .param("at", Sql.at(at))
            .param("by", coordinator.person().value())
            .update();
    return changed == 1 ? Optional.of(code) : Optional.empty();
  }

  boolean drop(UUID pointing) {
    return database
            .sql("delete from enrolment.pointing where id = :id")
            .param("id", pointing)
            .update()
        == 1;
  }

  private static String code() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i == LENGTH / 2) {
        code.append('-');
      }
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** Fifty random bits that live for thirty days: a plain hash keeps them from being read. */
  private static byte[] hash(String code) {
    String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    try {
      return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
