package org.accanto.confidentiality;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened a person's contact, profile and notes because of imminent harm.
 *
 * @param called the person, as the reader of this may know them
 * @param opener who opened it; empty when the reader may not know the name
 * @param until four hours after the opening at the latest
 * @param ended when the opener ended it before its time
 * @param open whether it opens anything at this moment: neither over, nor ended, nor closed because
 *     the two are kept apart or the file rests
 * @param looks how many times something was read in it
 * @param review the last one; null: nobody has looked at it yet
 * @param delay when the person was not told at once; null: they were
 */
public record Emergency(
    UUID id,
    PersonId subject,
    String called,
    PersonId openedBy,
    String opener,
    Harm harm,
    String reason,
    Instant opened,
    Instant until,
    @Nullable Instant ended,
    boolean open,
    int looks,
    @Nullable Review review,
    @Nullable Delay delay) {

  /** What is about to happen. */
  public enum Harm {
    LIFE,
    VIOLENCE,
    HEALTH,
    CHILD
  }

  /** What somebody else says of it afterwards. */
  public record Review(boolean justified, String words, Instant at) {}

  /**
   * Telling the person at once could have endangered somebody.
   *
   * @param why as who opened it wrote it
   * @param tell when the person is told, as decided last
   * @param told whether that moment has come; then nobody takes it back
   * @param decisions by data protection officers, the first one first
   */
  public record Delay(String why, Instant tell, boolean told, List<Telling> decisions) {}

  /**
   * What an officer decided on telling the person.
   *
   * @param officer empty when the reader may not know the name
   * @param until when the person is told; the same as {@code at}: now
   * @param words why; may be empty when it is now
   */
  public record Telling(String officer, Instant at, Instant until, String words) {

    public boolean isNow() {
      return !until.isAfter(at);
    }
  }

  /** Whether the person can know of it by now. */
  boolean told() {
    return delay == null || delay.told();
  }
}
