package org.accanto.accompaniment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One meeting with what it said before it was mended, latest first. */
public record MeetingPage(WalkSummary walk, Meeting meeting, List<Before> before) {

  /**
   * @param words what an earlier version said; blank when only day or length were mended
   */
  public record Before(
      Instant until,
      LocalDate on,
      int minutes,
      List<SupportFunction> functions,
      String nextStep,
      String words) {}
}
