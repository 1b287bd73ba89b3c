import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many clients, each on its own connection, each asking again as soon as it was answered. */
final class Load {
  private final int port;
  private final Page page;
  private final List<Session> sessions;
  private final int clients;

  Load(int port, Page page, List<Session> sessions, int clients) {
    this.port = port;
    this.page = page;
    this.sessions = sessions;
    this.clients = clients;
  }

  record Result(long[] nanos, long wrong, Duration took) {
    long requests() {
      return nanos.length;
    }

    double perSecond() {
      return requests() / (took.toNanos() / 1e9);
    }

    double quantile(double part) {
      return nanos.length == 0 ? 0 : nanos[(int) Math.min(nanos.length - 1L, (long) (nanos.length * part))] / 1e6;
    }

    String row(String name, int clients, ProcessTree used) {
      double each = Math.max(1, requests());
      return String.format(
          Locale.ROOT,
          "| %s | %d | %.0f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %d |",
          name,
          clients,
          perSecond(),
          quantile(0.5),
          quantile(0.95),
          quantile(0.99),
          used.application().toNanos() / 1e6 / each,
          used.database().toNanos() / 1e6 / each,
          used.total().toNanos() / 1e6 / each,
          wrong);
    }
  }

  Result run(Duration length) throws Exception {
    long start = System.nanoTime();
    long end = start + length.toNanos();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Callable<Result>> all = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int first = client;
        all.add(() -> one(first, end));
      }
      long[] nanos = new long[0];
      long wrong = 0;
      for (Future<Result> done : threads.invokeAll(all)) {
        long[] more = done.get().nanos();
        int had = nanos.length;
        nanos = Arrays.copyOf(nanos, had + more.length);
        System.arraycopy(more, 0, nanos, had, more.length);
        wrong += done.get().wrong();
      }
      Arrays.sort(nanos);
      return new Result(nanos, wrong, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /** Each request of a client comes from the next of its sessions, so that no row is fought over. */
  private Result one(int first, long end) throws IOException {
    long[] nanos = new long[1024];
    int count = 0;
    long wrong = 0;
    try (Connection connection = new Connection(port)) {
      for (int turn = first; System.nanoTime() < end; turn += clients) {
        byte[] request = page.request(sessions.get(turn % sessions.size()));
        long asked = System.nanoTime();
        int status = connection.send(request).status();
        if (count == nanos.length) {
          nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = System.nanoTime() - asked;
        if (!page.expects(status)) {
          wrong++;
        }
      }
    }
    return new Result(Arrays.copyOf(nanos, count), wrong, Duration.ZERO);
  }

  /** What a browser keeps from its first page, which alone brings the whole stylesheet along. */
  static String seen(int port) throws IOException {
    try (Connection connection = new Connection(port)) {
      return connection.send(Page.get("/").request(Session.NOBODY)).cookies().replaceAll("; form=[^;]*", "");
    }
  }

  static byte[] body(int port, String path) throws IOException {
    try (Connection connection = new Connection(port)) {
      return connection.send(Page.get(path).request(Session.NOBODY)).body();
    }
  }
}
