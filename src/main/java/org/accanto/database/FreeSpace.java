package org.accanto.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A database that starts on a full disk stops in the middle of somebody's sentence. */
final class FreeSpace {
  static final long LEAST_MEGABYTES = 200;
  private static final long MEGABYTE = 1024 * 1024;

  private FreeSpace() {}

  /** Refuses when fewer than {@code neededMegabytes} are free for the current user. */
  static void require(Path folder, long neededMegabytes) {
    long free = megabytes(folder);
    if (free < neededMegabytes) {
      throw new CannotStartException(new CannotStart.DiskFull(folder, free, neededMegabytes));
    }
  }

  /** The refusal for a disk that was found full while writing. */
  static CannotStart full(Path folder) {
    return new CannotStart.DiskFull(folder, megabytes(folder), LEAST_MEGABYTES);
  }

  /** Whether a message of the system speaks of a full disk. */
  static boolean isFull(@Nullable String message) {
    return message != null
        && (message.contains("No space left on device") || message.contains("Disk quota exceeded"));
  }

  private static long megabytes(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
    } catch (IOException e) {
      return 0;
    }
  }
}
