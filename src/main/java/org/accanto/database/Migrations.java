package org.accanto.database;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the schemas up to date as the owner. A start that has nothing to migrate skips Flyway,
 * which costs more than all the rest of the connection to the database.
 */
final class Migrations {

  private static final String FOLDER = "classpath:db/migration";

  private final Server server;
  private final String password;

  Migrations(Server server, String password) {
    this.server = server;
    this.password = password;
  }

  /** Returns the key with which the acting person is signed. */
  byte[] run() throws SQLException, IOException {
    String wanted = fingerprint();
    if (!wanted.equals(applied())) {
      Flyway.configure()
          .dataSource(server.url(), Roles.OWNER, password)
          .locations(FOLDER)
          .schemas("flyway")
          .outOfOrder(true)
          .load()
          .migrate();
      remember(wanted);
    }
    try (Connection owner = connect();
        Statement ask = owner.createStatement();
        ResultSet row = ask.executeQuery("select value from sec.key")) {
      row.next();
      return row.getBytes(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(server.url(), Roles.OWNER, password);
  }

  private String applied() throws SQLException {
    try (Connection owner = connect();
        Statement ask = owner.createStatement()) {
      try (ResultSet there =
          ask.executeQuery("select to_regclass('flyway.fingerprint') is not null")) {
        there.next();
        if (!there.getBoolean(1)) {
          return "";
        }
      }
      try (ResultSet row = ask.executeQuery("select value from flyway.fingerprint")) {
        return row.next() ? row.getString(1) : "";
      }
    }
  }

  private void remember(String fingerprint) throws SQLException {
    try (Connection owner = connect();
        Statement run = owner.createStatement()) {
      run.execute("create table if not exists flyway.fingerprint (value text not null)");
      run.execute("delete from flyway.fingerprint");
      run.execute("insert into flyway.fingerprint values ('" + fingerprint + "')");
    }
  }

  private static String fingerprint() throws IOException {
    Resource[] files =
        new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql");
    Arrays.sort(files, Comparator.comparing(Resource::getFilename));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Resource file : files) {
        try (InputStream in = file.getInputStream()) {
          digest.update(in.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
