package org.accanto.accompaniment;

/**
 * The four functions of peer support (B41 to B44), and "we just talked", which is a full entry
 * (B14).
 */
public enum SupportFunction {
  SOCIAL,
  LINKS,
  DAILY,
  LONG_TERM,
  TALKED
}
