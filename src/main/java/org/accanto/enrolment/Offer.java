package org.accanto.enrolment;

import java.util.List;
import java.util.Set;
import org.accanto.programme.Slot;

/**
 * What a supporter gives and wrote for being seen.
 *
 * @param introduction own words for who is proposed to them; no story is asked for
 * @param languages two-letter codes
 * @param atMost people at the same time, 0 to 30
 * @param weeklyMinutes agreed minutes a week; 0 when nothing was agreed
 * @param shown what they tell "now" may be counted on the public first page
 */
public record Offer(
    String introduction,
    Gender gender,
    List<String> languages,
    Set<Slot> times,
    String place,
    WaysToMeet meets,
    int atMost,
    int weeklyMinutes,
    LivedIt livedIt,
    boolean knowsShelters,
    boolean shown,
    List<Experience> experiences) {

  public static final Offer EMPTY =
      new Offer(
          "",
          Gender.NOT_TOLD,
          List.of(),
          Set.of(),
          "",
          WaysToMeet.NOT_SAID,
          1,
          0,
          LivedIt.NOT_TOLD,
          false,
          false,
          List.of());

  /**
   * Something that the supporter lived (B30).
   *
   * @param area key of an experience area
   * @param words own words; may be empty
   * @param told when it may be told to a peer
   */
  public record Experience(String area, String words, Told told) {}
}
