import java.util.*;
import org.accanto.matching.engine.*;
final class Ops {
  public static void main(String[] a) {
    int[] z = a[0].equals("2") ? new int[]{5000,1500} : a[0].equals("1") ? new int[]{500,150} : new int[]{20000,6000};
    Market m = Town.of(z[0], z[1], a[1].equals("W") ? Goal.Mode.WEIGHTED : Goal.Mode.LEXICOGRAPHIC, 1);
    Standing st = Standing.of(m);
    Random r = new Random(1);
    for (int k = 0; k < 3; k++) {
    long[] rem = new long[1000], ins = new long[1000], wi = new long[1000];
    for (int i = 0; i < 1000; i++) {
      int p = r.nextInt(m.peers());
      long t = System.nanoTime(); st.remove(p); rem[i] = System.nanoTime() - t;
      t = System.nanoTime(); st.insert(p); ins[i] = System.nanoTime() - t;
      int n = m.first()[p+1] - m.first()[p]; if (n == 0) continue;
      int s = m.supporter()[m.first()[p] + r.nextInt(n)];
      if (m.relations()[s].free() == 0) continue;
      t = System.nanoTime(); st.whatIf(p, s); wi[i] = System.nanoTime() - t;
    }
    for (long[] x : List.of(rem, ins, wi)) { Arrays.sort(x); System.out.printf("p50 %.3f p95 %.3f max %.3f ms%n", x[500]/1e6, x[950]/1e6, x[999]/1e6); }
    }
  }
}
