package org.accanto.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accanto.database.CannotStart;
import org.accanto.database.CannotStartException;
import org.accanto.database.Upkeep;

/**
 * Another master key in the place of the one in use, while people read and write. No step leaves
 * the database with a key that the file does not hold, wherever the machine may stop.
 */
public final class Rotation {

  private static final int AT_ONCE = 200;
  private static final String STILL_NEEDED = "23503";

  private final MasterFile file;
  private final Connection owner;

  private Rotation(MasterFile file, Connection owner) {
    this.file = file;
    this.owner = owner;
  }

  /**
   * Makes and takes a new master key, wraps every key of a person anew, forgets the keys before.
   *
   * @return how many keys of people were wrapped anew
   * @throws CannotStartException when the file does not hold what the database needs
   */
  public static int run(Path data, Upkeep upkeep) throws SQLException {
    try (Connection owner = upkeep.asOwner();
        Statement lock = owner.createStatement()) {
      // One after the other; a connection that ends lets go.
      lock.execute("select pg_advisory_lock(726575)");
      owner.setAutoCommit(false);
      return new Rotation(MasterFile.in(data), owner).run();
    } catch (IOException e) {
      throw new UncheckedIOException("The file of master keys cannot be written", e);
    }
  }

  private int run() throws IOException, SQLException {
    MasterNumbers numbers = new MasterNumbers(owner);
    Set<Integer> needed = numbers.needed();
    List<MasterFile.Key> before = file.read();
    if (before.isEmpty()
        || !before.stream().map(MasterFile.Key::number).toList().containsAll(needed)) {
      throw new CannotStartException(new CannotStart.MasterKeyMissing(file.path()));
    }
    MasterFile.Key next = MasterFile.Key.random();
    // Known everywhere before anything is wrapped with it.
    file.write(Stream.concat(before.stream(), Stream.of(next)).toList());
    numbers.know(next.number());
    owner.commit();
    file.write(Stream.concat(Stream.of(next), before.stream()).toList());
    Map<Integer, Aead> ciphers =
        before.stream().collect(Collectors.toMap(MasterFile.Key::number, MasterFile.Key::cipher));
    int count = 0;
    do {
      count += rewrapAll(next, ciphers);
    } while (!forgotten(numbers, needed));
    file.write(List.of(next));
    return count;
  }

  private int rewrapAll(MasterFile.Key next, Map<Integer, Aead> ciphers) throws SQLException {
    Aead to = next.cipher();
    int count = 0;
    List<DataKeyRows.Row> some;
    do {
      some = some(next.number());
      for (DataKeyRows.Row row : some) {
        rewrap(row, ciphers, to, next.number());
      }
      owner.commit();
      count += some.size();
    } while (!some.isEmpty());
    return count;
  }

  private List<DataKeyRows.Row> some(int wanted) throws SQLException {
    try (PreparedStatement ask = owner.prepareStatement("select * from sec.keys_to_rewrap(?, ?)")) {
      ask.setInt(1, wanted);
      ask.setInt(2, AT_ONCE);
      List<DataKeyRows.Row> found = new ArrayList<>();
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          found.add(DataKeyRows.row(row));
        }
      }
      return found;
    }
  }

  private void rewrap(DataKeyRows.Row row, Map<Integer, Aead> from, Aead to, int wanted)
      throws SQLException {
    MasterKey.Wrapped wrapped = row.wrapped();
    Aead cipher = wrapped == null ? null : from.get(wrapped.master());
    if (wrapped == null || cipher == null) {
      throw new IllegalStateException("a key of a person is wrapped by an unknown master key");
    }
    byte[] context = DataKeys.context(row.whose(), row.number());
    try (PreparedStatement call = owner.prepareStatement("select sec.rewrap(?, ?, ?, ?, ?)")) {
      call.setObject(1, row.whose().person().value());
      call.setString(2, row.whose().file().name());
      call.setInt(3, row.number());
      call.setBytes(4, to.encrypt(cipher.decrypt(wrapped.bytes(), context), context));
      call.setInt(5, wanted);
      call.execute();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key of a person does not open", e);
    }
  }

  /** False when a key was made with an older master key meanwhile. */
  private boolean forgotten(MasterNumbers numbers, Set<Integer> before) throws SQLException {
    try {
      for (int number : before) {
        numbers.forget(number);
      }
      owner.commit();
      return true;
    } catch (SQLException e) {
      owner.rollback();
      if (STILL_NEEDED.equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
  }
}
