package org.accanto.accompaniment;

/** How words beside an entry stand to it. */
public enum BesideKind {
  ADDS,
  DISAGREES
}
