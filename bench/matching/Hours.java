import java.util.Locale;
import org.accanto.matching.engine.HoursEngine;
import org.accanto.matching.engine.HoursSolved;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.Watch;

/** How near to the best a plan is that counts hours, in three towns of one size. */
final class Hours {
  private static final int TOWNS = 3;

  private Hours() {}

  static void measure(int peers, int supporters) {
    for (int seed = 1; seed <= TOWNS; seed++) {
      Market market = Town.withHours(peers, supporters, seed);
      long before = Cpu.thread();
      HoursSolved solved = HoursEngine.solve(market, Watch.NONE);
      double seconds = (Cpu.thread() - before) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "| %d x %d, town %d | %d | %d | %.3f | %.1f |%n",
          peers, supporters, seed, solved.objective(), solved.bound(), solved.gapPercent(),
          seconds);
    }
  }
}
