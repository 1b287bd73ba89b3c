package org.accanto.rights;

import java.time.Instant;
import java.util.UUID;
import org.accanto.shared.Hat;
import org.jspecify.annotations.Nullable;

/**
 * The file of one role is going to be forgotten: its person has asked for it (art. 17 GDPR), or it
 * has had the time that the organisation keeps such files.
 *
 * @param called empty when the actor may not know
 * @param afterATime nobody asked for it
 * @param onPaper asked for on paper, with a second person
 * @param overdue its day was more than a day ago: something keeps it from happening
 * @param due from then on it is done, within the hour; until it has begun it can be taken back
 * @param hold why it waits longer; null when nothing holds it back
 */
public record Forgetting(
    UUID id,
    String called,
    Hat hat,
    boolean afterATime,
    boolean onPaper,
    boolean overdue,
    Instant asked,
    Instant due,
    @Nullable Hold hold) {

  /** Law, or something that is being examined, asks that the file waits. */
  public enum Why {
    COMPLAINT,
    AUTHORITY,
    SAFETY
  }

  /**
   * @param by how whoever set it is called; empty when the actor may not know
   */
  public record Hold(Why why, Instant until, String by) {}

  /** When it happens at the earliest. */
  public Instant happens() {
    return hold != null && hold.until().isAfter(due) ? hold.until() : due;
  }
}
