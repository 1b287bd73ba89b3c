package org.accanto.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What one run of the server says about itself; the earlier log is kept when it grew long. */
final class ServerLog {
  private static final long LONG = 5_000_000;
  private static final int LAST_WORDS = 16_000;

  private final Path file;
  private final long from;

  private ServerLog(Path file, long from) {
    this.file = file;
    this.from = from;
  }

  static ServerLog open(Path file) throws IOException {
    if (Files.exists(file) && Files.size(file) > LONG) {
      Files.move(
          file,
          file.resolveSibling(file.getFileName() + ".1"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
  }

  ProcessBuilder attach(ProcessBuilder builder) {
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(file.toFile()));
  }

  CannotStart whyItEnded(Path data, int port) {
    List<String> words = words();
    if (words.stream().anyMatch(FreeSpace::isFull)) {
      return FreeSpace.full(data);
    }
    if (words.stream().anyMatch(line -> line.contains("Address already in use"))) {
      return new CannotStart.PortTaken(port);
    }
    if (words.stream().anyMatch(line -> line.contains("lock file"))) {
      return new CannotStart.AlreadyRunning(data);
    }
    return new CannotStart.ServerFailed(
        words.stream()
            .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
            .map(line -> line.replaceFirst(".*(FATAL|PANIC):\\s*", ""))
            .findFirst()
            .orElse(words.isEmpty() ? "it said nothing" : words.getLast()));
  }

  private List<String> words() {
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      log.seek(from);
      byte[] bytes = new byte[Math.clamp(log.length() - from, 0, LAST_WORDS)];
      log.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
