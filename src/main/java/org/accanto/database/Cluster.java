package org.accanto.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The files of the database itself. */
final class Cluster {
  static final String ADMIN = "accanto_admin";

  private Cluster() {}

  /** Makes the cluster when there is none, and refuses one of another major version. */
  static void ready(DataFolder folder, Path binaries, Routes.Found found, String password)
      throws IOException {
    Path version = folder.cluster().resolve("PG_VERSION");
    if (!Files.exists(version)) {
      make(folder, binaries, found.route(), password);
      return;
    }
    int major = Integer.parseInt(Files.readString(version, StandardCharsets.UTF_8).strip());
    if (major != found.majorVersion()) {
      throw new CannotStartException(
          new CannotStart.OtherMajorVersion(folder.path(), major, found.majorVersion()));
    }
  }

  /** In a folder of its own, renamed at the end: a start that was cut short leaves no half one. */
  private static void make(DataFolder folder, Path binaries, Route route, String password)
      throws IOException {
    Path fresh = folder.home().resolve("cluster.new");
    Path passwordFile = folder.home().resolve("password.new");
    Folders.delete(fresh);
    Files.deleteIfExists(passwordFile);
    try {
      Secret.write(passwordFile, password);
      if (route.owner().isPresent()) {
        var _ = Commands.run(List.of("chown", route.owner().get()), passwordFile.toString());
      }
      Commands.Outcome outcome =
          Commands.run(route.prefix(), initdb(binaries, fresh, passwordFile));
      if (!outcome.ok()) {
        throw failed(folder, outcome);
      }
      Files.move(fresh, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(passwordFile);
    }
  }

  private static String[] initdb(Path binaries, Path fresh, Path passwordFile) {
    return new String[] {
      binaries.resolve("bin/initdb").toString(),
      "--pgdata=" + fresh,
      "--username=" + ADMIN,
      "--auth=scram-sha-256",
      "--pwfile=" + passwordFile,
      "--data-checksums",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=icu",
      "--icu-locale=und",
      "--no-instructions"
    };
  }

  private static CannotStartException failed(DataFolder folder, Commands.Outcome outcome) {
    return new CannotStartException(
        FreeSpace.isFull(outcome.output())
            ? FreeSpace.full(folder.path())
            : new CannotStart.ServerFailed(outcome.lastLine()));
  }
}
