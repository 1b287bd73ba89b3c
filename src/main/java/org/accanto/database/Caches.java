package org.accanto.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where unpacked programs may lie. They are executed, so a folder that somebody else could write to
 * is passed over; never the system's temporary folder.
 */
final class Caches {
  private Caches() {}

  /** Best first; the last one is inside the data folder, which is always ours. */
  static List<Path> candidates(Path data) {
    Stream<Path> shared = Stream.of(chosen());
    return Stream.concat(
            shared.filter(Path::isAbsolute).filter(Caches::ownOrMissing),
            Stream.of(data.resolve("bin")))
        .toList();
  }

  private static Path chosen() {
    @Nullable String given = System.getenv("XDG_CACHE_HOME");
    if (given != null && !given.isBlank()) {
      return Path.of(given, "accanto");
    }
    // Another user, whom the server may have to run as, cannot look into root's own folder.
    return "root".equals(System.getProperty("user.name"))
        ? Path.of("/var/cache/accanto")
        : Path.of(System.getProperty("user.home", "/"), ".cache", "accanto");
  }

  /** Makes the folder if need be: ours alone to write, everybody's to read. */
  static boolean usable(Path cache) {
    try {
      if (!Files.isDirectory(cache)) {
        Files.createDirectories(cache);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
      return Files.isWritable(cache);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean ownOrMissing(Path cache) {
    try {
      if (!Files.exists(cache, LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
      Set<PosixFilePermission> open = Files.getPosixFilePermissions(cache);
      return Files.getOwner(cache).getName().equals(System.getProperty("user.name"))
          && !open.contains(PosixFilePermission.GROUP_WRITE)
          && !open.contains(PosixFilePermission.OTHERS_WRITE);
    } catch (IOException e) {
      return false;
    }
  }
}
