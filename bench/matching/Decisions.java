import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.Standing;

/** What one small decision costs: somebody leaves, comes back, or a pair is tried. */
final class Decisions {
  private static final int TRIES = 1_000;

  private Decisions() {}

  static void measure(Market market) {
    Standing standing = Standing.of(market);
    Random random = new Random(1);
    double[] leaves = new double[TRIES];
    double[] comes = new double[TRIES];
    double[] whatIf = new double[TRIES];
    for (int i = -TRIES; i < TRIES; i++) {
      int at = pair(market, random);
      int peer = Arrays.binarySearch(market.first(), at);
      peer = peer >= 0 ? lastStart(market, peer) : -peer - 2;
      int who = market.supporter()[at];
      int person = peer;
      int slot = Math.max(i, 0);
      leaves[slot] = milliseconds(() -> standing.remove(person));
      comes[slot] = milliseconds(() -> standing.insert(person));
      whatIf[slot] = milliseconds(() -> standing.whatIf(person, who));
    }
    row(market, "somebody leaves", leaves);
    row(market, "somebody comes", comes);
    row(market, "the price of a choice", whatIf);
  }

  private static int pair(Market market, Random random) {
    int at = random.nextInt(market.pairs());
    while (market.relations()[market.supporter()[at]].free() == 0) {
      at = random.nextInt(market.pairs());
    }
    return at;
  }

  private static int lastStart(Market market, int peer) {
    int last = peer;
    while (market.first()[last + 1] == market.first()[last]) {
      last++;
    }
    return last;
  }

  private static double milliseconds(Runnable decision) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    decision.run();
    return (threads.getCurrentThreadCpuTime() - before) / 1e6;
  }

  private static void row(Market market, String what, double[] times) {
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "| %d x %d | %s | %.3f | %.3f |%n",
        market.peers(), market.supporters(), what, times[TRIES / 2], times[TRIES * 95 / 100]);
  }
}
