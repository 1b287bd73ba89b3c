package org.accanto.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The named folder that holds everything an organisation wrote. Whoever holds its lock is the only
 * one who starts a server on it; the kernel lets go of the lock however the process ends.
 */
final class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  static DataFolder open(Path wanted) {
    Path path = wanted.toAbsolutePath().normalize();
    try {
      if (!Files.exists(path)) {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      }
      Path real = path.toRealPath();
      DataFolder folder = new DataFolder(real, lock(real));
      try {
        if (!Files.exists(folder.home())) {
          Files.createDirectory(
              folder.home(),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return folder;
      } catch (IOException e) {
        folder.close();
        throw e;
      }
    } catch (IOException e) {
      throw refusal(path, e);
    }
  }

  /** What a failed write to the folder means. */
  static CannotStartException refusal(Path path, IOException e) {
    return FreeSpace.isFull(e.getMessage())
        ? new CannotStartException(FreeSpace.full(path), e)
        : new CannotStartException(new CannotStart.FolderClosed(path), e);
  }

  private static FileChannel lock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path.resolve("accanto.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw new CannotStartException(new CannotStart.AlreadyRunning(path));
    }
    return channel;
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      @Nullable Object held = channel.tryLock();
      return held != null;
    } catch (OverlappingFileLockException sameProcess) {
      return false;
    }
  }

  Path path() {
    return path;
  }

  /** Belongs to the user whom PostgreSQL runs as; the data folder itself may not. */
  Path home() {
    return path.resolve("pg");
  }

  Path cluster() {
    return home().resolve("cluster");
  }

  Path secret() {
    return path.resolve("pg.secret");
  }

  Path log() {
    return path.resolve("pg.log");
  }

  /** Lets another user of the machine walk through, though not list. */
  void letThrough() throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      // The kernel lets go of the lock with the process at the latest.
    }
  }
}
