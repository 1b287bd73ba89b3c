package org.accanto.matching;

import java.util.List;
import java.util.Optional;
import org.accanto.shared.PersonId;

/**
 * A plan for many, in words and counts. Nothing has been asked of anybody yet.
 *
 * @param together who would be asked to choose each other; who waits longest comes first
 * @param left who finds nobody, and what stands in the way; who waits longest comes first
 * @param load the supporters who take part
 * @param best no other plan serves people better by the same numbers: proved, not hoped
 */
public record Planned(List<Together> together, List<Left> left, List<Load> load, boolean best) {

  /**
   * One pair.
   *
   * @param waited days
   * @param tier 0 is the most urgent
   * @param byHand a coordinator put them together
   * @param others whom the peer may choose from besides, when lists are sent
   */
  public record Together(
      PersonId peer,
      String called,
      long waited,
      int tier,
      PersonId supporter,
      String supporterCalled,
      List<Reason> reasons,
      boolean byHand,
      List<PersonId> others) {}

  /**
   * A peer for whom the plan has nobody.
   *
   * @param tier 0 is the most urgent
   * @param choices whom the peer may choose from all the same, when lists are sent: their places
   *     may go to others
   */
  public record Left(
      PersonId peer, String called, long waited, int tier, Why why, List<PersonId> choices) {}

  /** Why somebody is left; never a reason that is protected. */
  public sealed interface Why {

    /** Some could walk with them, and their places go to others. */
    record PlacesTaken(int supporters) implements Why {}

    /** Some could, but the hours agreed with them might not be enough for everybody. */
    record HoursTaken(int supporters) implements Why {}

    /** So few supporters take part that any reason would be said of one by name. */
    record Unsaid() implements Why {}

    /** Some could, but fit less than the programme asks for. */
    record FitsTooLittle(int supporters) implements Why {}

    /** Nobody can; what stands in the way most often. Empty when nobody takes part. */
    record Nobody(Optional<Objection> mostly) implements Why {}
  }

  /**
   * What the plan asks of a supporter.
   *
   * @param walksWith now
   * @param planned new ones
   * @param places how many new ones there could be
   * @param agreed how many new ones have been agreed: fewer than {@code places} when a coordinator
   *     tries out more
   * @param wanted one place more here would let one more peer find somebody
   */
  public record Load(
      PersonId supporter,
      String called,
      int walksWith,
      int planned,
      int places,
      int agreed,
      boolean wanted) {}

  /** How many of each tier find somebody, and how many of it there are. */
  public record Served(int found, int all) {}

  public Served served(int tier) {
    int found = (int) together.stream().filter(one -> one.tier() == tier).count();
    int leftOver = (int) left.stream().filter(one -> one.tier() == tier).count();
    return new Served(found, found + leftOver);
  }

  /** Days that the person has waited who waits longest and finds nobody; 0 when nobody is left. */
  public long longestLeft() {
    return left.stream().mapToLong(Left::waited).max().orElse(0);
  }

  /** How many peers would be asked if this were sent. */
  public int asked() {
    return together.size() + (int) left.stream().filter(one -> !one.choices().isEmpty()).count();
  }
}
