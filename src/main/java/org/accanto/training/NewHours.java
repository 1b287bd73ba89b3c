package org.accanto.training;

import java.time.LocalDate;

/**
 * Something to write into the ledger.
 *
 * @param minutes 1 to 1440
 * @param what in own words or a short label; may be empty
 */
public record NewHours(HoursKind kind, int minutes, LocalDate day, String what) {

  public static final int MOST_MINUTES = 1440;
  public static final int LONGEST_WHAT = 300;

  /**
   * @throws IllegalArgumentException when it is no length of a day, or too many words
   */
  public NewHours {
    if (minutes < 1 || minutes > MOST_MINUTES || what.length() > LONGEST_WHAT) {
      throw new IllegalArgumentException("no hours of one day");
    }
  }
}
