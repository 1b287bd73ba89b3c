import java.util.Locale;
import org.accanto.matching.engine.Engine;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.Watch;

/** What the engine keeps while it works, without what the collector has yet to sweep. */
final class Memory {
  private static final int LOOKS = 12;

  private Memory() {}

  static void measure(Market market) {
    long[] asked = new long[1];
    Engine.solve(market, progress -> ++asked[0] > 0);
    long each = Math.max(1, asked[0] / LOOKS);
    double town = live();
    double[] most = {town};
    long[] now = new long[1];
    Watch looks =
        progress -> {
          most[0] = now[0]++ % each == 0 ? Math.max(most[0], live()) : most[0];
          return true;
        };
    Engine.solve(market, looks);
    System.out.printf(
        Locale.ROOT,
        "| %d x %d, %d pairs | %.2f | %.2f |%n",
        market.peers(), market.supporters(), market.pairs(), town, most[0] - town);
  }

  private static double live() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }
}
