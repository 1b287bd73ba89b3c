package org.accanto.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Server processes of a start that was killed. They work on the same files, so a new server must
 * not start before they are gone. Only whoever holds the lock of the data folder may call this.
 */
final class Orphans {
  private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

  private Orphans() {}

  /** Waits for them to end by themselves, then asks, then insists. */
  static void clear(DataFolder folder) throws IOException {
    Path cluster = folder.cluster();
    if (!PidFile.exists(cluster) || gone(cluster, Duration.ofSeconds(3))) {
      return;
    }
    LOG.warn("Server processes of an earlier start are still there; ending them.");
    for (ProcessHandle left : find(cluster)) {
      Signals.fastShutdown(left);
    }
    if (gone(cluster, Duration.ofSeconds(15))) {
      return;
    }
    find(cluster).forEach(ProcessHandle::destroyForcibly);
    if (!gone(cluster, Duration.ofSeconds(5))) {
      throw new CannotStartException(new CannotStart.AlreadyRunning(folder.path()));
    }
  }

  private static boolean gone(Path cluster, Duration limit) throws IOException {
    long start = System.nanoTime();
    while (!find(cluster).isEmpty()) {
      if (System.nanoTime() - start > limit.toNanos() || !Signals.pause()) {
        return false;
      }
    }
    return true;
  }

  /** Each process of the server works in the folder of its cluster. */
  private static List<ProcessHandle> find(Path cluster) throws IOException {
    List<ProcessHandle> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc"), "[1-9]*")) {
      for (Path process : all) {
        if (worksIn(process, cluster)) {
          Optional<ProcessHandle> handle =
              ProcessHandle.of(Long.parseLong(process.getFileName().toString()));
          handle.ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean worksIn(Path process, Path cluster) {
    try {
      return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster)
          && Files.readString(process.resolve("comm")).strip().equals("postgres");
    } catch (IOException e) {
      return false;
    }
  }
}
