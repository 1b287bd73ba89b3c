import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the application as the launcher does, on a data folder and a cache folder of its own. */
record Launch(Path app, Path data, Path cacheHome) {
  /** The launcher's own, so that what is measured is what runs. */
  private static final List<String> FLAGS = List.of(System.getenv("java_flags").split(" "));

  Application start(List<String> extra) throws Exception {
    int port = freePort();
    Path log = data.resolveSibling("application.log");
    ProcessBuilder builder =
        command(extra, "--accanto.data=" + data, "--server.port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    return Application.waitFor(builder, port, log);
  }

  /** Writes the JDK's cache for later starts; not measured. */
  void rehearse() throws IOException, InterruptedException {
    if (Files.exists(cacheFile())) {
      return;
    }
    Path throwAway = data.resolveSibling("rehearsal");
    command(
            List.of("-XX:AOTCacheOutput=" + cacheFile()),
            "--accanto.rehearsal=true",
            "--accanto.data=" + throwAway,
            "--server.port=0")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  List<String> cache() {
    return Files.exists(cacheFile()) ? List.of("-XX:AOTCache=" + cacheFile()) : List.of();
  }

  private Path cacheFile() {
    return data.resolveSibling("accanto.aot");
  }

  private ProcessBuilder command(List<String> extra, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(extra);
    String more = System.getenv("ACCANTO_JAVA_OPTIONS");
    if (more != null && !more.isBlank()) {
      command.addAll(List.of(more.split(" ")));
    }
    command.addAll(List.of("-jar", app.resolve("accanto.jar").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("XDG_CACHE_HOME", cacheHome.toString());
    builder.environment().remove("ACCANTO_DATABASE_URL");
    return builder;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
