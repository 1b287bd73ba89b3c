package org.accanto.accompaniment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where two people are on their way. */
public sealed interface WalkState {

  /** Until both have agreed on confidentiality: dates and lengths, no content. */
  record FirstMeetings() implements WalkState {}

  record Walking() implements WalkState {}

  /**
   * @param backOn when who paused thinks to go on; null when open
   * @param mine whether the person who looks has paused, so that they can return
   */
  record Paused(@Nullable LocalDate backOn, boolean mine) implements WalkState {}

  record Ended(Ending how, Instant at) implements WalkState {}
}
