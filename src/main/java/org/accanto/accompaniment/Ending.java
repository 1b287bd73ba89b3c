package org.accanto.accompaniment;

/** How a walk ended. The other is told only that it ended. */
public enum Ending {
  COMPLETED,
  /** The peer would like another person: their wish waits again. */
  CHANGED,
  /** These two are not suggested to each other again. */
  STOPPED
}
