package org.accanto.rights;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ledger of what was forgotten, outside of the database and its copies: its own number first,
 * then a line for each file with a mark that tells nobody whose it was.
 */
record LedgerFile(Path path) {

  /**
   * @param mark a hash over person and file, in hexadecimal
   */
  record Line(String mark, Instant at) {

    static Optional<Line> of(String written) {
      String[] parts = written.split(" ", -1);
      try {
        return parts.length == 2 && MARK.matcher(parts[0]).matches()
            ? Optional.of(new Line(parts[0], Instant.parse(parts[1])))
            : Optional.empty();
      } catch (DateTimeException notWhole) {
        return Optional.empty();
      }
    }
  }

  /**
   * @param id of the database to which it belongs
   */
  record Ledger(String id, List<Line> lines) {}

  private static final Pattern MARK = Pattern.compile("[0-9a-f]{64}");
  private static final String ID = "ledger ";

  private static final String ABOUT =
      """
      # What was forgotten here. Each start forgets it again, should the database be an older copy.
      # Keep the newest one apart from the copies of the database, and put it back with any of them.
      """;

  static LedgerFile in(Path data) {
    return new LedgerFile(data.toAbsolutePath().normalize().resolve("forgotten.ledger"));
  }

  /**
   * Empty when there is no such file, or none of ours. A last line that a crash cut off was never
   * acted upon: it is left out.
   */
  Optional<Ledger> read() throws IOException {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    String id = null;
    List<Line> lines = new ArrayList<>();
    for (String written : Files.readAllLines(path, StandardCharsets.UTF_8)) {
      if (written.startsWith(ID)) {
        id = written.substring(ID.length()).strip();
      } else {
        Line.of(written).ifPresent(lines::add);
      }
    }
    return id == null ? Optional.empty() : Optional.of(new Ledger(id, List.copyOf(lines)));
  }

  /** Whole or not at all. */
  void begin(String id) throws IOException {
    Files.createDirectories(path.getParent());
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(fresh, ABOUT + ID + id + "\n", StandardOpenOption.SYNC);
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * On the disk for good before this returns. Begins on a line of its own, whatever was cut off.
   */
  void add(Line line) throws IOException {
    Files.writeString(
        path,
        "\n" + line.mark() + " " + line.at() + "\n",
        StandardOpenOption.APPEND,
        StandardOpenOption.SYNC);
  }
}
