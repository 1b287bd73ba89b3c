package org.accanto.accompaniment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the peer, in the peer's words.
 *
 * @param walk in which it is shown; null: to nobody
 * @param area as the peer chose; null: left open
 * @param steps in the order in which they were made; proposals among them
 * @param moments how it went since, oldest first
 */
public record Goal(
    UUID id,
    @Nullable UUID walk,
    String words,
    @Nullable GoalArea area,
    GoalState state,
    Instant since,
    List<Step> steps,
    List<Moment> moments) {

  /**
   * @param state to which the peer changed it; null: a line in the peer's own words
   */
  public record Moment(@Nullable GoalState state, String words, Instant at) {}

  /**
   * @param mine whether the asking person thought of it
   */
  public record Step(UUID id, String words, StepState state, boolean mine) {}

  /** Steps that the peer has taken up: no proposals. */
  public List<Step> taken() {
    return steps.stream()
        .filter(s -> s.state() != StepState.PROPOSED && s.state() != StepState.LEFT)
        .toList();
  }

  public List<Step> proposed() {
    return steps.stream().filter(s -> s.state() == StepState.PROPOSED).toList();
  }

  public int done() {
    return (int) taken().stream().filter(s -> s.state() == StepState.DONE).count();
  }

  /** The step the peer is at: the first that is neither done nor changed. */
  public @Nullable Step now() {
    return taken().stream()
        .filter(s -> s.state() == StepState.OPEN || s.state() == StepState.SETBACK)
        .findFirst()
        .orElse(null);
  }
}
