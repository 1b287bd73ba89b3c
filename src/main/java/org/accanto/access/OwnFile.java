package org.accanto.access;

/** Whether a session of staff reaches the file that the same person has as a peer or supporter. */
public enum OwnFile {
  /** No file, or no password: there is nothing to keep apart. */
  NONE,
  OPEN,
  /** The password came with a link of somebody else and has not been confirmed. */
  CLOSED
}
