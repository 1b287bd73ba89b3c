package org.accanto.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the first way of running PostgreSQL that works here. Each is tried out, because a container
 * may forbid what the machine itself allows.
 */
final class Routes {
  /** Prints who runs, which helpers exist, and at last the version; fails where it may not work. */
  private static final String PROBE =
      """
      set -e
      [ "$(id -u)" != 0 ] || { echo 'it is still root'; exit 1; }
      id -un >/dev/null 2>&1 || { echo 'that user has no name'; exit 1; }
      [ -x "$1" ] || { echo 'a parent folder of the programs is closed to that user'; exit 1; }
      [ -w "$2" ] && [ -x "$2" ] || { echo 'a parent folder of the data is closed to that user'; exit 1; }
      for tool in setsid setpriv; do command -v "$tool" >/dev/null && echo "$tool"; done || true
      "$1" --version
      """;

  private final Path postgres;
  private final DataFolder folder;
  private final List<String> attempts = new ArrayList<>();

  private Routes(Path postgres, DataFolder folder) {
    this.postgres = postgres;
    this.folder = folder;
  }

  /** The way that was found, and what the probe saw there. */
  record Found(Route route, boolean setsid, boolean setpriv, int majorVersion) {}

  static Found choose(Path binaries, DataFolder folder) throws IOException {
    return choose(binaries, folder, candidates());
  }

  static Found choose(Path binaries, DataFolder folder, List<Route> candidates) {
    Routes routes = new Routes(binaries.resolve("bin/postgres"), folder);
    for (Route candidate : candidates) {
      Optional<Found> found = routes.tryOut(candidate);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new CannotStartException(new CannotStart.NoUserToRunAs(routes.attempts));
  }

  private static List<Route> candidates() throws IOException {
    if (!"0".equals(Commands.run(List.of(), "id", "-u").output().strip())) {
      return List.of(Route.asWeAre(), Route.asNamelessUser());
    }
    List<Route> candidates = new ArrayList<>(List.of(Route.outOfRoot()));
    for (String user : List.of("accanto", "postgres", "nobody")) {
      Commands.Outcome uid = Commands.run(List.of(), "id", "-u", user);
      Commands.Outcome gid = Commands.run(List.of(), "id", "-g", user);
      candidates.add(
          Route.asUser(
              user,
              uid.ok() ? uid.output().strip() : user,
              gid.ok() ? gid.output().strip() : user));
    }
    return candidates;
  }

  private Optional<Found> tryOut(Route route) {
    try {
      handOver(route);
      Commands.Outcome outcome =
          Commands.run(
              route.prefix(), "sh", "-c", PROBE, "sh", postgres.toString(), home().toString());
      if (outcome.ok()) {
        return Optional.of(read(route, outcome.output()));
      }
      attempts.add(route.name() + " (" + outcome.lastLine() + ")");
    } catch (IOException e) {
      attempts.add(route.name() + " (it could not be run)");
    }
    return Optional.empty();
  }

  private void handOver(Route route) throws IOException {
    if (route.throughFolder()) {
      folder.letThrough();
    }
    if (route.owner().isPresent()) {
      String now = "%s:%s".formatted(of("unix:uid"), of("unix:gid"));
      if (!route.owner().get().equals(now)) {
        var _ = Commands.run(List.of("chown", "-R", route.owner().get()), home().toString());
      }
    }
  }

  private Object of(String attribute) throws IOException {
    return Files.getAttribute(home(), attribute);
  }

  private Path home() {
    return folder.home();
  }

  private static Found read(Route route, String output) {
    String version = output.strip().replaceAll("(?s).*\\(PostgreSQL\\) (\\d+).*", "$1");
    return new Found(
        route,
        output.lines().anyMatch("setsid"::equals),
        output.lines().anyMatch("setpriv"::equals),
        Integer.parseInt(version));
  }
}
