import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Processor time as the kernel counted it: of the application, and of the database that it started.
 */
record ProcessTree(Duration application, Duration database) {
  private static final long TICK_MILLISECONDS = 10;

  Duration total() {
    return application.plus(database);
  }

  ProcessTree since(ProcessTree before) {
    return new ProcessTree(
        application.minus(before.application), database.minus(before.database));
  }

  static ProcessTree read(long pid) throws IOException {
    long application = 0;
    long database = 0;
    Map<Long, long[]> all = all();
    for (Map.Entry<Long, long[]> one : all.entrySet()) {
      long[] stat = one.getValue();
      if (one.getKey() == pid) {
        application = stat[1];
      } else if (below(all, one.getKey(), pid)) {
        // Sessions of the database that ended are counted by the one that started them.
        database += stat[1] + stat[2];
      }
    }
    return new ProcessTree(
        Duration.ofMillis(application * TICK_MILLISECONDS),
        Duration.ofMillis(database * TICK_MILLISECONDS));
  }

  /** What the JDK's compilers used so far: while they work, a page costs more than it will. */
  static Duration compilers(long pid) throws IOException {
    long ticks = 0;
    Path tasks = Path.of("/proc", Long.toString(pid), "task");
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
      for (Path thread : threads) {
        try {
          if (Files.readString(thread.resolve("comm")).contains("Compiler")) {
            ticks += ticks(thread)[1];
          }
        } catch (IOException e) {
          // It ended while we looked.
        }
      }
    }
    return Duration.ofMillis(ticks * TICK_MILLISECONDS);
  }

  static long residentMegabytes(long pid) throws IOException {
    return kilobytes(Path.of("/proc", Long.toString(pid), "status"), "VmRSS:") / 1024;
  }

  /** Shared pages are counted once. */
  static long databaseMegabytes(long pid) throws IOException {
    long sum = 0;
    Map<Long, long[]> all = all();
    for (long one : all.keySet()) {
      if (one != pid && below(all, one, pid)) {
        sum += kilobytes(Path.of("/proc", Long.toString(one), "smaps_rollup"), "Pss:");
      }
    }
    return sum / 1024;
  }

  private static boolean below(Map<Long, long[]> all, long pid, long root) {
    for (long at = pid; all.containsKey(at); at = all.get(at)[0]) {
      if (at == root) {
        return true;
      }
    }
    return false;
  }

  /** For each process, its ticks. */
  private static Map<Long, long[]> all() throws IOException {
    Map<Long, long[]> all = new HashMap<>();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[1-9]*")) {
      for (Path process : processes) {
        try {
          all.put(Long.valueOf(process.getFileName().toString()), ticks(process));
        } catch (IOException e) {
          // It ended while we looked.
        }
      }
    }
    return all;
  }

  /** Of a process or a thread: its parent, its own ticks, the ticks of its children that ended. */
  private static long[] ticks(Path of) throws IOException {
    String stat = Files.readString(of.resolve("stat"));
    String[] part = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return new long[] {
      Long.parseLong(part[1]),
      Long.parseLong(part[11]) + Long.parseLong(part[12]),
      Long.parseLong(part[13]) + Long.parseLong(part[14])
    };
  }

  private static long kilobytes(Path file, String name) throws IOException {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException e) {
      return 0;
    }
  }
}
