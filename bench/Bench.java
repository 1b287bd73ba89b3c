import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Measures start, memory and speed of Accanto on this machine; README.md says how to read it. */
public final class Bench {
  private static final int LATER_STARTS = 5;
  private static final Duration WARM_STEP = Duration.ofSeconds(5);

  private final Settings settings;
  private final Path work;
  private final List<String> figures = new ArrayList<>();

  private Bench(Settings settings, Path work) {
    this.settings = settings;
    this.work = work;
  }

  public static void main(String[] args) throws Exception {
    Settings settings = Settings.read(args);
    Path work = Files.createTempDirectory("accanto-bench-");
    try {
      new Bench(settings, work).run();
    } finally {
      delete(work);
    }
  }

  private void run() throws Exception {
    System.out.println(Machine.line());
    Path data = work.resolve("data");
    Launch launch = new Launch(settings.app(), data, work.resolve("cache"));
    if (settings.linesOnly()) {
      lines(launch, data);
      return;
    }
    starts(launch);
    if (!settings.startsOnly()) {
      load(launch, data);
    }
    System.out.println();
    figures.forEach(line -> System.out.println("FIGURE " + line));
  }

  private void lines(Launch launch, Path data) throws Exception {
    try (Application application = launch.start(List.of());
        Database database = Database.of(data)) {
      int notes = settings.quick() ? settings.meetings() : 1_000_000;
      System.out.printf("100,000 people, %,d notes%n", notes);
      database.fill(settings.seed().resolveSibling("lines.sql"), notes);
      new Lines(database).run();
    }
  }

  private void starts(Launch launch) throws Exception {
    System.out.printf("%n| start | to the first page, ms | processor of the start, ms |%n|---|---|---|%n");
    try (Application first = launch.start(List.of())) {
      row("first ever (unpacks, makes the database)", first);
      figures.add("first start %d ms".formatted(first.firstPage().toMillis()));
    }
    launch.rehearse();
    List<Long> times = new ArrayList<>();
    int rounds = settings.quick() ? 2 : LATER_STARTS;
    for (int round = 0; round < rounds; round++) {
      try (Application later = launch.start(launch.cache())) {
        row("later, with the JDK's cache", later);
        times.add(later.firstPage().toMillis());
      }
    }
    times.sort(Comparator.naturalOrder());
    figures.add("later start, median of %d: %d ms".formatted(rounds, times.get(rounds / 2)));
  }

  private static void row(String name, Application application) throws IOException {
    System.out.printf(
        "| %s | %d | %d |%n",
        name,
        application.firstPage().toMillis(),
        ProcessTree.read(application.pid()).total().toMillis());
  }

  private void load(Launch launch, Path data) throws Exception {
    try (Application application = launch.start(launch.cache());
        Database database = Database.of(data)) {
      database.seed(settings.seed(), settings.meetings(), data);
      List<Session> sessions = database.sessions(settings.sessionQuery(), Load.seen(application.port()));
      System.out.printf(
          "%nMemory after the start: application %d MB, database %d MB; %d sessions signed in%n",
          ProcessTree.residentMegabytes(application.pid()),
          ProcessTree.databaseMegabytes(application.pid()),
          sessions.size());
      System.out.printf(
          "%n| page | clients | requests/s | p50 ms | p95 ms | p99 ms | processor ms: application | database | together | wrong answers |%n");
      System.out.println("|---|---|---|---|---|---|---|---|---|---|");
      for (Page page : Page.read(settings.pages())) {
        for (int clients : settings.clients()) {
          measure(application, page, sessions, clients);
        }
      }
      System.out.printf(
          "%nMemory under load: application %d MB, database %d MB%n",
          ProcessTree.residentMegabytes(application.pid()),
          ProcessTree.databaseMegabytes(application.pid()));
      figures.add(
          "resident under load %d MB".formatted(ProcessTree.residentMegabytes(application.pid())));
      baseline(application, database);
    }
  }

  private void measure(Application application, Page page, List<Session> sessions, int clients)
      throws Exception {
    List<Session> fitting = page.fitting(sessions);
    if (fitting.isEmpty()) {
      System.out.printf("| %s | %d | nobody can open it: no session with that role |%n", page.name(), clients);
      return;
    }
    Load load = new Load(application.port(), page, fitting, clients);
    warmUp(application, load);
    ProcessTree before = ProcessTree.read(application.pid());
    Load.Result result = load.run(settings.measured());
    ProcessTree used = ProcessTree.read(application.pid()).since(before);
    System.out.println(result.row(page.name(), clients, used));
    if (clients == 8) {
      figures.add(
          String.format(
              Locale.ROOT,
              "%s at 8 clients: %.2f ms processor per request, %.0f requests/s",
              page.name(),
              used.total().toNanos() / 1e6 / Math.max(1, result.requests()),
              result.perSecond()));
    }
  }

  /** Until the compilers rest: they use less than a twentieth of the application's time. */
  private void warmUp(Application application, Load load) throws Exception {
    long start = System.nanoTime();
    boolean rest = false;
    while (!rest && System.nanoTime() - start < settings.warmUp().toNanos()) {
      Duration compiledBefore = ProcessTree.compilers(application.pid());
      ProcessTree before = ProcessTree.read(application.pid());
      load.run(WARM_STEP);
      Duration compiled = ProcessTree.compilers(application.pid()).minus(compiledBefore);
      Duration used = ProcessTree.read(application.pid()).since(before).application();
      rest = compiled.multipliedBy(20).compareTo(used) < 0;
    }
  }

  private void baseline(Application application, Database database) throws Exception {
    System.out.printf("%nBeside it, in the same run:%n%n| what | clients | per second |%n|---|---|---|%n");
    for (int clients : List.of(1, 8)) {
      System.out.printf(
          Locale.ROOT,
          "| single-row commits of the same database | %d | %.0f |%n",
          clients,
          database.commitsPerSecond(clients, settings.measured()));
    }
    byte[] front = Load.body(application.port(), "/");
    for (int clients : settings.clients()) {
      System.out.printf(
          Locale.ROOT,
          "| bare server of the JDK, the bytes of the front page (%d) | %d | %.0f |%n",
          front.length,
          clients,
          BareServer.perSecond(front, clients, settings.measured()));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
