package org.accanto.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accanto.database.CannotStart;
import org.accanto.database.CannotStartException;
import org.accanto.database.Upkeep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Master keys in a file of the data folder. The first start makes one; a start that does not know
 * the keys which the database needs is refused, because a new one would read nothing.
 */
@Component
class FileMasterKey implements MasterKey {

  private record Held(MasterFile.Key current, Aead cipher, Map<Integer, Aead> ciphers) {

    static Optional<Held> of(List<MasterFile.Key> keys) {
      if (keys.isEmpty()) {
        return Optional.empty();
      }
      Map<Integer, Aead> ciphers = new LinkedHashMap<>();
      keys.forEach(key -> ciphers.put(key.number(), key.cipher()));
      MasterFile.Key first = keys.getFirst();
      return Optional.of(new Held(first, first.cipher(), ciphers));
    }
  }

  private final MasterFile file;
  private volatile Held held;

  @Autowired
  FileMasterKey(@Value("${accanto.data:./data}") Path data, Upkeep upkeep)
      throws IOException, SQLException {
    this(MasterFile.in(data), upkeep);
  }

  FileMasterKey(MasterFile file, Upkeep upkeep) throws IOException, SQLException {
    this.file = file;
    this.held = begin(file, upkeep);
  }

  /** Two that start together begin one after the other: the second finds the key of the first. */
  private static Held begin(MasterFile file, Upkeep upkeep) throws IOException, SQLException {
    try (Connection owner = upkeep.asOwner()) {
      owner.setAutoCommit(false);
      MasterNumbers numbers = new MasterNumbers(owner);
      Set<Integer> needed = numbers.needed();
      if (needed.isEmpty() && !file.exists()) {
        file.write(List.of(MasterFile.Key.random()));
      }
      Held found =
          Held.of(file.read())
              .filter(held -> held.ciphers().keySet().containsAll(needed))
              .orElseThrow(
                  () -> new CannotStartException(new CannotStart.MasterKeyMissing(file.path())));
      if (!needed.contains(found.current().number())) {
        numbers.know(found.current().number());
      }
      owner.commit();
      return found;
    }
  }

  @Override
  public Wrapped wrap(byte[] key, byte[] context) {
    Held now = held;
    try {
      return new Wrapped(now.current().number(), now.cipher().encrypt(key, context));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key of a person cannot be wrapped", e);
    }
  }

  @Override
  public Optional<byte[]> unwrap(Wrapped wrapped, byte[] context) {
    if (!held.ciphers().containsKey(wrapped.master())) {
      refresh();
    }
    Aead cipher = held.ciphers().get(wrapped.master());
    if (cipher == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(cipher.decrypt(wrapped.bytes(), context));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /** A file that cannot be read at this moment changes nothing. */
  @Override
  public void refresh() {
    try {
      Held.of(file.read()).ifPresent(found -> held = found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
