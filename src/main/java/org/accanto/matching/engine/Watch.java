package org.accanto.matching.engine;

/** Looks on while the engine works, and may stop it; asked every few milliseconds. */
@FunctionalInterface
public interface Watch {
  /** Never stops. */
  Watch NONE = progress -> true;

  /** False stops: the engine then returns the best plan that it has, which is valid. */
  boolean goOn(Progress progress);

  /**
   * How far the engine is.
   *
   * @param settled peers whose place is found, or who are known to have none; it can fall again
   * @param peers how many there are
   */
  record Progress(int settled, int peers) {}
}
