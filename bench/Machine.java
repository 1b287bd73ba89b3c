import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What it was measured on; a busy machine is named, because its times mean little. */
final class Machine {
  private Machine() {}

  static String line() throws IOException {
    return "%d processors, JDK %s, load before the run %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            Runtime.version(),
            Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
  }
}
