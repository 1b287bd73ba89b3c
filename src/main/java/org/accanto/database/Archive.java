package org.accanto.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the archive of the server's programs. */
final class Archive {
  private static final int ANYBODY_EXECUTES = 0111;

  private Archive() {}

  static void unpack(InputStream archive, Path target) throws IOException {
    makeReadable(target);
    try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = inside(target, entry.getName());
        if (entry.isDirectory()) {
          makeReadable(Files.createDirectories(path));
        } else {
          Files.createDirectories(path.getParent());
          write(tar, entry, target, path);
        }
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path root, Path path)
      throws IOException {
    if (entry.isSymbolicLink()) {
      inside(root, root.relativize(path.resolveSibling(entry.getLinkName())).toString());
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(path, inside(root, entry.getLinkName()));
    } else {
      Files.copy(tar, path);
      boolean program = (entry.getMode() & ANYBODY_EXECUTES) != 0;
      Files.setPosixFilePermissions(
          path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  private static Path inside(Path root, String name) throws IOException {
    Path path = root.resolve(name).normalize();
    if (!path.startsWith(root)) {
      throw new IOException("An entry of the archive points outside of it.");
    }
    return path;
  }

  private static void makeReadable(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
