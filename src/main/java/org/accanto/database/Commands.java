package org.accanto.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs a short command of the system and waits for its answer. */
final class Commands {

  /** Exit code and everything the command printed, errors included. */
  record Outcome(int exit, String output) {
    boolean ok() {
      return exit == 0;
    }

    /** The last line that says something, without the final full stop. */
    String lastLine() {
      return output
          .lines()
          .filter(line -> !line.isBlank())
          .reduce((first, second) -> second)
          .map(line -> line.strip().replaceAll("\\.$", ""))
          .orElse("it said nothing");
    }
  }

  private Commands() {}

  static Outcome run(List<String> prefix, String... command) throws IOException {
    Process process =
        prepare(Stream.concat(prefix.stream(), Stream.of(command)).toList())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), output);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** A clean environment: the caller's may hold passwords and PG* settings. */
  static ProcessBuilder prepare(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    String path = environment.getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin");
    environment.clear();
    environment.put("PATH", path + ":/usr/sbin:/sbin");
    environment.put("LC_ALL", "C");
    return builder;
  }
}
