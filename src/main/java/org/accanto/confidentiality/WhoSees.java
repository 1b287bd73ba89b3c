package org.accanto.confidentiality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who can read what of a person now: by reader, and what was asked of them.
 *
 * @param before whether somebody walked with the person before, and still knows the name and the
 *     agreement of then
 * @param proposed whether supporters who are proposed to the person read the card now
 * @param coordinators what every coordinator can read, because of the role
 */
public record WhoSees(
    List<Companion> companions,
    boolean before,
    List<Opened> opened,
    boolean proposed,
    List<DataClass> coordinators,
    List<Ask> asks) {

  /**
   * Somebody in an open walk with the person.
   *
   * @param sees what this person reads now
   * @param lastLook when this person last read something; null: never
   */
  public record Companion(
      UUID walk,
      String called,
      boolean agreed,
      boolean paused,
      List<DataClass> sees,
      @Nullable Instant lastLook) {}

  /**
   * Something that the person opened.
   *
   * @param label own words for the one thing; null: the whole class, or a thing that is no more
   * @param onPaper whether the person signed it on paper
   */
  public record Opened(
      UUID id,
      String reader,
      Hat readerHat,
      DataClass of,
      @Nullable UUID item,
      @Nullable String label,
      String purpose,
      LocalDate until,
      boolean onPaper,
      @Nullable Instant lastLook) {}

  /** Somebody of the staff would like to see something. */
  public record Ask(
      UUID id,
      PersonId asker,
      String called,
      Hat askerHat,
      DataClass of,
      String purpose,
      LocalDate on) {}

  /** Somebody to whom something can be opened. */
  public record Reader(PersonId person, String called, Hat hat) {}

  /**
   * Somebody read something of the person.
   *
   * @param called null: somebody whose name the person may not know
   */
  public record Look(
      @Nullable String called,
      Hat hat,
      DataClass of,
      boolean oneThing,
      Instant at,
      Decision.Because because) {}
}
