package org.accanto.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** Which master keys the database needs, by number. Works as the database's owner. */
record MasterNumbers(Connection owner) {

  /** Whoever asks is alone until the end of the transaction. */
  Set<Integer> needed() throws SQLException {
    try (PreparedStatement ask = owner.prepareStatement("select sec.master_keys()");
        ResultSet row = ask.executeQuery()) {
      Set<Integer> numbers = new TreeSet<>();
      while (row.next()) {
        numbers.add(row.getInt(1));
      }
      return numbers;
    }
  }

  void know(int number) throws SQLException {
    call("select sec.know_master_key(?)", number);
  }

  /** Fails as long as a single key needs it. */
  void forget(int number) throws SQLException {
    call("select sec.forget_master_key(?)", number);
  }

  private void call(String function, int number) throws SQLException {
    try (PreparedStatement call = owner.prepareStatement(function)) {
      call.setInt(1, number);
      call.execute();
    }
  }
}
