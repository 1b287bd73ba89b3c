package org.accanto.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The server's own word on whether it takes connections. */
final class PidFile {
  private static final int STATUS_LINE = 7;

  private PidFile() {}

  static boolean exists(Path cluster) {
    return Files.exists(cluster.resolve("postmaster.pid"));
  }

  /** Whether the file was written by that process and says that it is ready. */
  static boolean saysReady(Path cluster, long pid) {
    try {
      List<String> lines =
          Files.readAllLines(cluster.resolve("postmaster.pid"), StandardCharsets.UTF_8);
      return lines.size() > STATUS_LINE
          && lines.getFirst().strip().equals(Long.toString(pid))
          && lines.get(STATUS_LINE).strip().equals("ready");
    } catch (IOException e) {
      return false;
    }
  }
}
