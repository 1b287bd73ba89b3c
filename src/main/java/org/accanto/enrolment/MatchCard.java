package org.accanto.enrolment;

import java.util.List;
import java.util.Set;
import org.accanto.programme.Slot;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a peer lets a supporter know: from the proposal on their words and wishes; the described
 * items only once both have said yes, and only those with the peer's own yes (B19).
 *
 * @param weeklyMinutes how much time a week would help; 0 when nothing was said
 */
public record MatchCard(
    PersonId peer,
    String called,
    String ownWords,
    List<String> languages,
    Set<String> seeks,
    Set<Wish> wishes,
    Set<Slot> times,
    String place,
    WaysToMeet meets,
    int weeklyMinutes,
    List<Told> items) {

  /**
   * One thing that makes life hard, in the peer's words.
   *
   * @param area key of an experience area, or null
   */
  public record Told(String words, @Nullable String area) {}
}
