package org.accanto.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The file of master keys: a line for each, the one in use first. The number of a key is the
 * beginning of its hash, so that a damaged line is noticed.
 */
record MasterFile(Path path) {

  private static final String ABOUT =
      """
      # The master keys of Accanto. Without them nobody reads what people told, you included.
      # Keep a copy apart from the copies of the database, never beside them. The first is in use.
      """;

  record Key(int number, byte[] secret) {

    static Key random() {
      byte[] secret = new byte[Ciphers.KEY];
      new SecureRandom().nextBytes(secret);
      return new Key(numberOf(secret), secret);
    }

    Aead cipher() {
      return Ciphers.of(number, secret);
    }

    private static int numberOf(byte[] secret) {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update("accanto master key".getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest.digest(secret)).getInt();
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }
  }

  static MasterFile in(Path data) {
    return new MasterFile(data.toAbsolutePath().normalize().resolve("master.keys"));
  }

  /** Empty when the file is not there, or not whole. */
  List<Key> read() throws IOException {
    if (!Files.exists(path)) {
      return List.of();
    }
    List<Key> keys = new ArrayList<>();
    for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        Optional<Key> key = key(line.strip());
        if (key.isEmpty()) {
          return List.of();
        }
        keys.add(key.get());
      }
    }
    return keys;
  }

  private static Optional<Key> key(String line) {
    String[] parts = line.split(" ", -1);
    try {
      byte[] secret = Base64.getDecoder().decode(parts[parts.length - 1]);
      int number = HexFormat.fromHexDigits(parts[0]);
      return secret.length == Ciphers.KEY && number == Key.numberOf(secret)
          ? Optional.of(new Key(number, secret))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  boolean exists() {
    return Files.exists(path);
  }

  /** In the place of what was there, whole or not at all, and on the disk for good. */
  void write(List<Key> keys) throws IOException {
    StringBuilder text = new StringBuilder(ABOUT);
    for (Key key : keys) {
      text.append(HexFormat.of().toHexDigits(key.number()))
          .append(' ')
          .append(Base64.getEncoder().encodeToString(key.secret()))
          .append('\n');
    }
    Files.createDirectories(path.getParent());
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(fresh, text, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
  }
}
