package org.accanto.testing;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * How long something takes the processor, in this thread alone: unlike time on the wall it says
 * nothing of what else the machine does meanwhile.
 */
public final class Effort {

  private Effort() {}

  public static Duration of(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long began = threads.getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - began);
  }
}
