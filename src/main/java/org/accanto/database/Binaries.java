package org.accanto.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The server's programs, unpacked once for each version of them and shared by everything that this
 * user starts. Several starters may unpack at the same time: each works in a folder of its own and
 * the first to rename it wins.
 */
final class Binaries {
  private static final Map<String, String> NAMES =
      Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64", "arm64", "arm_64");

  private Binaries() {}

  /** The folder that holds {@code bin/postgres}; unpacks beside {@code data} if nowhere else. */
  static Path unpacked(Path data) throws IOException {
    URL archive = archive();
    String version = version(archive);
    for (Path cache : Caches.candidates(data)) {
      Path folder = cache.resolve(version);
      if (Files.isExecutable(folder.resolve("bin/postgres"))) {
        return folder;
      }
      if (Caches.usable(cache)) {
        return unpack(archive, folder);
      }
    }
    throw new CannotStartException(new CannotStart.FolderClosed(data));
  }

  private static URL archive() {
    String machine =
        System.getProperty("os.name").toLowerCase(Locale.ROOT)
            + " on "
            + System.getProperty("os.arch");
    @Nullable String name = NAMES.get(System.getProperty("os.arch"));
    @Nullable URL found =
        machine.startsWith("linux") && name != null
            ? Binaries.class.getResource("/postgres-linux-" + name + ".txz")
            : null;
    if (found == null) {
      throw new CannotStartException(new CannotStart.NoServerForThisMachine(machine));
    }
    return found;
  }

  /** The jar keeps a checksum of the archive, so naming the version costs no reading. */
  private static String version(URL archive) throws IOException {
    URLConnection connection = archive.openConnection();
    connection.setUseCaches(false);
    if (connection instanceof JarURLConnection jar) {
      try (var file = jar.getJarFile()) {
        return "postgres-%08x".formatted(file.getJarEntry(jar.getEntryName()).getCrc());
      }
    }
    return "postgres-" + connection.getContentLengthLong();
  }

  private static Path unpack(URL archive, Path folder) throws IOException {
    Path part = Files.createTempDirectory(folder.getParent(), ".unpacking-");
    try {
      try (InputStream in = new BufferedInputStream(archive.openStream())) {
        Archive.unpack(in, part);
      }
      Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isExecutable(folder.resolve("bin/postgres"))) {
        throw e;
      }
      // Another starter was faster; its folder is as good as ours.
    } finally {
      Folders.delete(part);
    }
    return folder;
  }
}
