import org.accanto.matching.engine.*;
final class Try {
  public static void main(String[] a) {
    int[][] sizes = {{50,20},{500,150},{5000,1500},{20000,6000}};
    for (String mode : a[2].split(","))
    for (String i : a[0].split(",")) {
      int[] z = sizes[Integer.parseInt(i)];
      Market m = Town.of(z[0], z[1], mode.equals("W") ? Goal.Mode.WEIGHTED : Goal.Mode.LEXICOGRAPHIC, 1);
      int places = 0; for (var r : m.relations()) places += r.free();
      for (int k = 0; k < Integer.parseInt(a[1]); k++) {
      long t = cpu(); 
      Solved s = Engine.solve(m, Watch.NONE);
      System.out.printf("%s %d pairs %d places %d matched %d %s obj %d gap %d  cpu %.3f s%n", mode, m.peers(), m.pairs(), places, s.plan().matched(), java.util.Arrays.toString(s.score().served()), s.objective(), s.bound()-s.objective(), (cpu()-t)/1e9);
      }
      if (a.length > 3) { long t = cpu(); long o = OrTools.solve(m, TierWeights.of(m)); System.out.printf("ORTOOLS obj %d cpu %.3f%n", o, (cpu()-t)/1e9); }
    }
  }
  static long cpu() { return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); }
}
