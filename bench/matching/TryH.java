import org.accanto.matching.engine.*; import java.util.*;
final class TryH { public static void main(String[] a) {
  int[] z = a[0].equals("2") ? new int[]{5000,1500} : a[0].equals("1") ? new int[]{500,150} : new int[]{50,20};
  Market m = Town.of(z[0], z[1], Goal.Mode.WEIGHTED, 1); Random r = new Random(5);
  int[] h = new int[m.peers()]; for (int i = 0; i < h.length; i++) h[i] = new int[]{2,4,4,4,6,8,8,12,16}[r.nextInt(9)];
  Market.Time[] t = new Market.Time[m.supporters()]; for (int i = 0; i < t.length; i++) { int most = 8 + 4*r.nextInt(6); int now = 4*m.relations()[i].now(); most = Math.max(most, now); t[i] = new Market.Time(most, now, most*3/4); }
  m = new Market(m.first(), m.supporter(), m.quality(), m.tier(), h, m.relations(), t, new Goal(Goal.Mode.WEIGHTED, Goal.Capacity.HOURS, m.goal().tierWeight(), 1500, 150));
  long c = System.nanoTime(); var th = java.lang.management.ManagementFactory.getThreadMXBean(); long c0 = th.getCurrentThreadCpuTime();
  HoursSolved s = HoursEngine.solve(m, Watch.NONE);
  System.out.printf("matched %d obj %d bound %d gap %.3f %% cpu %.2f%n", s.plan().matched(), s.objective(), s.bound(), s.gapPercent(), (th.getCurrentThreadCpuTime()-c0)/1e9);
}}
