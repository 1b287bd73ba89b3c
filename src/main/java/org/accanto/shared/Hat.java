package org.accanto.shared;

/**
 * In which role a person acts. A person may have several over time; one request wears exactly one
 * (A29, A31: what was written about somebody as peer and what belongs to them as colleague are two
 * files).
 */
public enum Hat {
  /** Has begun to ask for support and is not yet part of the programme. */
  ASKER,
  PEER,
  SUPPORTER,
  PROFESSIONAL,
  COORDINATOR,
  SUPERVISOR,
  /** The data protection officer: decides whether somebody is told later, and opens nothing. */
  DPO
}
