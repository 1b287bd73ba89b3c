package org.accanto.access;

/**
 * Whether a session of staff reaches what the same person wrote for themselves, and the file that
 * they have as a peer or supporter.
 */
public enum OwnFile {
  /** No role of staff, or no password: there is nothing to keep apart. */
  NONE,
  OPEN,
  /** The password came with a link of somebody else and has not been confirmed. */
  CLOSED
}
