package org.accanto.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the tests' database keeps what it is told: in memory, where there is plenty of it. The
 * server is set as it is for people, so each of some hundred thousand small transactions waits for
 * the disk; on a disk that is most of what the tests do.
 */
final class TestFolder {

  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long PLENTY = 4L << 30;
  private static final String NAME = "accanto-test-";

  private TestFolder() {}

  static Path choose() {
    try {
      if (!Files.isWritable(MEMORY) || Files.getFileStore(MEMORY).getUsableSpace() < PLENTY) {
        return Path.of("target", "test-data" + System.getProperty("accanto.fork", ""));
      }
      for (Path left : all()) {
        if (!isAlive(left)) {
          delete(left);
        }
      }
      return Files.createDirectories(MEMORY.resolve(NAME + ProcessHandle.current().pid()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(MEMORY)) {
      return files.filter(file -> file.getFileName().toString().startsWith(NAME)).toList();
    }
  }

  /** A run that was killed has left its own behind. */
  private static boolean isAlive(Path folder) {
    String pid = folder.getFileName().toString().substring(NAME.length());
    return ProcessHandle.of(Long.parseLong(pid)).isPresent();
  }

  static void deleteIfInMemory(Path folder) {
    if (folder.startsWith(MEMORY)) {
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      System.getLogger(TestFolder.class.getName()).log(System.Logger.Level.WARNING, e.toString());
    }
  }
}
