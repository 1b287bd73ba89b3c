package org.accanto.training;

/** What one can think about on the way to walking with somebody (A28, A45, B32). */
public enum Topic {
  STORY,
  PRECONCEPTIONS,
  SELF_RESPECT,
  SELF_CONCEPT,
  SELF_ACCEPTANCE,
  SELF_DETERMINATION,
  JOURNAL
}
