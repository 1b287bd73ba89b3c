import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A running application and how long it took from the command to its first page. */
record Application(Process process, int port, Duration firstPage) implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  static Application waitFor(ProcessBuilder builder, int port, Path log) throws Exception {
    long start = System.nanoTime();
    Process process = builder.start();
    while (!answers(port)) {
      Duration passed = Duration.ofNanos(System.nanoTime() - start);
      if (!process.isAlive() || passed.compareTo(LIMIT) > 0) {
        process.destroyForcibly();
        throw new IllegalStateException("it did not start:\n" + Files.readString(log));
      }
      Thread.sleep(5);
    }
    return new Application(process, port, Duration.ofNanos(System.nanoTime() - start));
  }

  private static boolean answers(int port) {
    try (Connection connection = new Connection(port)) {
      return connection.send(Page.get("/").request(Session.NOBODY)).status() < 500;
    } catch (IOException e) {
      return false;
    }
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
