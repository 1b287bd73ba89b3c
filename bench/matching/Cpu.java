import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time of the thread that asks: what neighbours on a machine disturb least. */
final class Cpu {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Cpu() {}

  /** In nanoseconds. */
  static long thread() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
