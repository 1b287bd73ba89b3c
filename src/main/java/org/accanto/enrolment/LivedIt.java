package org.accanto.enrolment;

/** How long ago a supporter lived what they bring (W8). */
public enum LivedIt {
  RECENTLY,
  LONG_AGO,
  NOT_TOLD
}
