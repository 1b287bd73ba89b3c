import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What is measured, for how long, with how many. */
record Settings(
    Path app,
    Path pages,
    Path seed,
    Path sessionQuery,
    List<Integer> clients,
    int meetings,
    Duration warmUp,
    Duration measured,
    boolean quick,
    boolean startsOnly,
    boolean linesOnly) {

  static Settings read(String[] args) {
    Path here = Path.of(args[0]);
    boolean quick = false;
    boolean startsOnly = false;
    boolean linesOnly = false;
    int seconds = 10;
    int meetings = 100_000;
    List<Integer> clients = List.of(1, 8, 32);
    for (int i = 2; i < args.length; i++) {
      switch (args[i]) {
        case "--quick" -> {
          quick = true;
          seconds = 3;
        }
        case "--starts" -> startsOnly = true;
        case "--lines" -> linesOnly = true;
        case "--seconds" -> seconds = Integer.parseInt(args[++i]);
        case "--meetings" -> meetings = Integer.parseInt(args[++i]);
        case "--clients" ->
            clients = Stream.of(args[++i].split(",")).map(Integer::valueOf).toList();
        default -> {
          System.err.println(
              "accanto bench [--quick] [--starts] [--lines] [--seconds N] [--meetings N] [--clients 1,8,32]");
          System.exit(2);
        }
      }
    }
    return new Settings(
        Path.of(args[1]),
        here.resolve("pages.txt"),
        here.resolve("seed.sql"),
        here.resolve("sessions.sql"),
        clients,
        meetings,
        Duration.ofSeconds(quick ? 3 : 120),
        Duration.ofSeconds(seconds),
        quick,
        startsOnly,
        linesOnly);
  }
}
