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
    int peers = Integer.parseInt(args[1]);
    int supporters = Integer.parseInt(args[2]);
    Market market = Town.of(peers, supporters, Mode.valueOf(args[3]), 1);
    switch (args[0]) {
      case "decisions" -> Decisions.measure(market);
      case "hours" -> Hours.measure(peers, supporters);
      case "choices" -> Choices.measure(peers, supporters);
      default -> plan(args, market);
    }
  }

  private static void plan(String[] args, Market market) throws IOException {
    long[] weight = TierWeights.of(market);
    LongSupplier solver = solver(args[0], market, weight);
    double first = seconds(solver);
    long peak = peakMegabytes();
    long objective = solver.getAsLong();
    perRun(solver);
    double later = perRun(solver);
    System.out.printf(
        Locale.ROOT,
        "| %s x %s, %d pairs | %s | %s | %d | %.3f | %.4f | %d |%n",
        args[1], args[2], market.pairs(), args[3].toLowerCase(Locale.ROOT), args[0], objective,
        first, later, peak);
  }

  private static LongSupplier solver(String name, Market market, long[] weight) {
    return switch (name) {
      case "accanto" -> () -> proved(Engine.solve(market, Watch.NONE));
      case "nobody" -> () -> 0;
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

  /** Of as many runs as take a second together: the clock of a process ticks in hundredths. */
  private static double perRun(LongSupplier solver) {
    long before = PROCESS.getProcessCpuTime();
    long sum = 0;
    int runs = 0;
    while (sum < 1_000_000_000 && runs < 100_000) {
      solver.getAsLong();
      sum = PROCESS.getProcessCpuTime() - before;
      runs++;
    }
    return sum / 1e9 / runs;
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
