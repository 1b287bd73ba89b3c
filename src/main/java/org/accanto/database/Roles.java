package org.accanto.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The database roles: an owner that migrates, an application that owns nothing and bypasses
 * nothing, and a definer that owns the few functions of schema {@code sec} and cannot log in. Their
 * passwords are derived from the administrator's, so that two instances on one database agree
 * without a file.
 */
record Roles(Server server) {

  static final String OWNER = "accanto_owner";
  static final String APP = "accanto_app";
  private static final String DEFINER = "accanto_definer";
  private static final String NOT_ALLOWED = "42501";

  String password(String role) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(server.password().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] derived = mac.doFinal(("accanto:" + role).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  /** Creates what is missing, under a lock so that two instances may start together. */
  void prepare(Connection admin, String database) throws SQLException {
    try {
      make(admin, database);
    } catch (SQLException e) {
      if (NOT_ALLOWED.equals(e.getSQLState())) {
        throw new CannotStartException(new CannotStart.NotAllowedToPrepare(server.user()), e);
      }
      throw e;
    }
  }

  private void make(Connection admin, String database) throws SQLException {
    try (Statement run = admin.createStatement()) {
      run.execute("select pg_advisory_lock(726573)");
      try {
        login(run, OWNER);
        login(run, APP);
        create(run, DEFINER, "nologin bypassrls");
        run.execute("grant " + DEFINER + " to " + OWNER);
        run.execute("grant create, connect on database \"" + database + "\" to " + OWNER);
        run.execute("revoke all on database \"" + database + "\" from public");
        run.execute("grant connect on database \"" + database + "\" to " + APP);
        run.execute("revoke all on schema public from public");
      } finally {
        run.execute("select pg_advisory_unlock(726573)");
      }
    }
  }

  private void login(Statement run, String role) throws SQLException {
    String rights = "login nosuperuser nobypassrls nocreatedb nocreaterole";
    create(run, role, rights);
    // Only letters, digits, - and _ can occur in the derived password.
    run.execute("alter role " + role + " " + rights + " password '" + password(role) + "'");
  }

  private static void create(Statement run, String role, String rights) throws SQLException {
    run.execute(
        "do $$ begin if not exists (select from pg_roles where rolname = '%s') then create role %s %s; end if; end $$"
            .formatted(role, role, rights));
  }
}
