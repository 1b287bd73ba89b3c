package org.accanto.rights;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.database.CannotStart;
import org.accanto.database.CannotStartException;
import org.accanto.database.Upkeep;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Before anybody is answered: the ledger is the one of this database, and whatever stands in it is
 * forgotten again. A start without its ledger is refused, because an older copy would bring people
 * back who were promised that nobody could.
 */
@Component
class Ledger {

  private final LedgerFile file;

  Ledger(@Value("${accanto.data:./data}") Path data, Upkeep upkeep)
      throws IOException, SQLException {
    this.file = LedgerFile.in(data);
    try (Connection owner = upkeep.asOwner()) {
      owner.setAutoCommit(false);
      forgetAgain(owner, mine(owner).lines());
      owner.commit();
    }
  }

  /** Belongs into the transaction that forgets: first these lines, then its commit. */
  void add(List<String> marks, Instant at) throws IOException {
    for (String mark : marks) {
      file.add(new LedgerFile.Line(mark, at));
    }
  }

  private LedgerFile.Ledger mine(Connection owner) throws IOException, SQLException {
    Optional<LedgerFile.Ledger> found = file.read();
    String belongs = belongs(owner, null);
    if (belongs.isEmpty()) {
      String id = found.map(LedgerFile.Ledger::id).orElseGet(() -> UUID.randomUUID().toString());
      if (found.isEmpty()) {
        file.begin(id);
      }
      belongs = belongs(owner, id);
    }
    String wanted = belongs;
    long atLeast = number(owner);
    return file.read()
        .filter(one -> one.id().equals(wanted) && one.lines().size() >= atLeast)
        .orElseThrow(() -> new CannotStartException(new CannotStart.LedgerMissing(file.path())));
  }

  /** The id of the ledger that belongs to this database; empty when there is none yet. */
  private static String belongs(Connection owner, @Nullable String offered) throws SQLException {
    try (PreparedStatement ask = owner.prepareStatement("select coalesce(sec.ledger(?), '')")) {
      ask.setString(1, offered);
      try (ResultSet row = ask.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static long number(Connection owner) throws SQLException {
    try (PreparedStatement ask = owner.prepareStatement("select sec.forgotten()");
        ResultSet row = ask.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void forgetAgain(Connection owner, List<LedgerFile.Line> lines)
      throws SQLException {
    if (lines.isEmpty()) {
      return;
    }
    try (PreparedStatement run =
        owner.prepareStatement("select sec.forget_again(?::text[], ?::timestamptz[])")) {
      run.setObject(1, lines.stream().map(LedgerFile.Line::mark).toArray(String[]::new));
      run.setObject(
          2, lines.stream().map(one -> Sql.at(one.at()).toString()).toArray(String[]::new));
      run.execute();
    }
  }
}
