package org.accanto.training.badge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The file of an installation's own keys for badges, outside the database and readable by its owner
 * alone: first the key in use, then the public names of those before, which stay known for as long
 * as badges of theirs travel.
 */
public final class IssuerKeys {

  private static final String ABOUT =
      """
      # The key with which Accanto signs certificates. Who has it can issue in your name.
      # Keep a copy apart. Lines without a second word are earlier keys, which stay known.
      """;

  private final Path file;

  private IssuerKeys(Path file) {
    this.file = file;
  }

  /**
   * @param current signs
   * @param known all whose badges are ours, the current one too
   */
  public record Held(BadgeKey current, Set<DidKey> known) {
    public Held {
      known = Set.copyOf(known);
    }
  }

  /** The file {@code issuer.keys} of a data folder; nothing is made yet. */
  public static IssuerKeys in(Path data) {
    return new IssuerKeys(data.toAbsolutePath().normalize().resolve("issuer.keys"));
  }

  /** Makes the first key where there is none. Of two who make one at once, one wins for both. */
  public Held held() throws IOException {
    if (!Files.exists(file)) {
      Path fresh = written(BadgeKey.random(), List.of());
      try {
        Files.createLink(file, fresh);
      } catch (FileAlreadyExistsException another) {
        // What the other one made counts.
      } finally {
        Files.delete(fresh);
      }
    }
    return read();
  }

  /** A new key from now on; badges of the one before stay known. */
  public Held rotate() throws IOException {
    Held before = held();
    Set<DidKey> older = new LinkedHashSet<>(List.of(before.current().did()));
    older.addAll(before.known());
    Path fresh = written(BadgeKey.random(), List.copyOf(older));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    return read();
  }

  /** Refuses a damaged file: a new key in its place would make badges that nobody knows. */
  private Held read() throws IOException {
    List<String> lines =
        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    try {
      String[] first = lines.getFirst().split(" ", -1);
      BadgeKey current = new BadgeKey(Base64.getDecoder().decode(first[1]), new DidKey(first[0]));
      Set<DidKey> known = new LinkedHashSet<>(List.of(current.did()));
      lines.stream().skip(1).map(DidKey::new).forEach(known::add);
      return new Held(current, known);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
      throw new IOException("The file " + file + " is damaged; put its copy back", e);
    }
  }

  private Path written(BadgeKey key, List<DidKey> older) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(key.did().text() + " " + Base64.getEncoder().encodeToString(key.secret()));
    older.forEach(one -> lines.add(one.text()));
    Files.createDirectories(file.getParent());
    Path fresh =
        Files.createTempFile(
            file.getParent(),
            "issuer",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        fresh,
        ABOUT + String.join("\n", lines) + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.SYNC);
    return fresh;
  }
}
