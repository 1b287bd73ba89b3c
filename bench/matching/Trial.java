import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.accanto.matching.engine.Engine;
import org.accanto.matching.engine.Goal.Mode;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.Plan;
import org.accanto.matching.engine.Score;
import org.accanto.matching.engine.Solved;
import org.accanto.matching.engine.TierWeights;
import org.accanto.matching.engine.Watch;

/** One solver on one programme, in a process of its own, so that its memory is its own. */
final class Trial {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Trial() {}

  /** Solver, peers, supporters, mode. */
  public static void main(String[] args) throws IOException {
    Market market =
        Town.of(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Mode.valueOf(args[3]), 1);
    long[] weight = TierWeights.of(market);
    if (args[0].equals("decisions")) {
      Decisions.measure(market);
      return;
    }
    LongSupplier solver = solver(args[0], market, weight);
    double first = seconds(solver);
    long objective = solver.getAsLong();
    double later = Math.min(seconds(solver), seconds(solver));
    System.out.printf(
        Locale.ROOT,
        "| %s x %s, %d pairs | %s | %s | %d | %.3f | %.3f | %d |%n",
        args[1], args[2], market.pairs(), args[3].toLowerCase(Locale.ROOT), args[0], objective,
        first, later, peakMegabytes());
  }

  private static LongSupplier solver(String name, Market market, long[] weight) {
    return switch (name) {
      case "accanto" -> () -> proved(Engine.solve(market, Watch.NONE));
      case "greedy" -> () -> worth(market, weight, Greedy.plan(market));
      case "or-tools" -> new OrTools(market, weight)::solve;
      case "jgrapht" -> new Jgrapht(market, weight)::solve;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static long proved(Solved solved) {
    if (!solved.optimal()) {
      throw new IllegalStateException("Not proved: " + solved.objective() + " of " + solved.bound());
    }
    return solved.objective();
  }

  private static long worth(Market market, long[] weight, Plan plan) {
    Score score = Score.of(market, plan);
    long worth = score.utility();
    for (int tier = 0; tier < weight.length; tier++) {
      worth += weight[tier] * score.served()[tier];
    }
    return worth;
  }

  /** Processor time of the whole process: the compilers and the collector too. */
  private static double seconds(LongSupplier solver) {
    long before = PROCESS.getProcessCpuTime();
    solver.getAsLong();
    return (PROCESS.getProcessCpuTime() - before) / 1e9;
  }

  private static long peakMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
