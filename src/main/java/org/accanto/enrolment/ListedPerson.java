package org.accanto.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person as a coordinator sees them in the list and takes them out of it: one projection for
 * both.
 *
 * @param phones empty also when the coordinator may not know them
 * @param safe how an asking peer is reached without harm: a number is never without its rule
 * @param areas keys of experience areas, of supporters only
 */
public record ListedPerson(
    PersonId person,
    ImportKind kind,
    State state,
    String called,
    List<String> languages,
    String place,
    List<String> phones,
    String note,
    SafeContact safe,
    List<String> areas,
    @Nullable LocalDate certificateUntil,
    int weeklyMinutes,
    int atMost,
    String introduction,
    String externalId,
    @Nullable LocalDate since) {

  /** How far it is with somebody. */
  public enum State {
    /** Stands in a list and has not yet said yes. */
    INVITED,
    /** Asks for support, or walks with somebody. */
    ASKS,
    /** Offers support, before the decision. */
    CANDIDATE,
    SUPPORTER,
    NOT_NOW,
    LEFT
  }

  ListedPerson named(String name) {
    return with(name, place, phones, note, safe, introduction);
  }

  /** With what stood sealed in the database. */
  ListedPerson saying(
      String where, List<String> numbers, String how, SafeContact safely, String words) {
    return with(called, where, numbers, how, safely, words);
  }

  private ListedPerson with(
      String name,
      String where,
      List<String> numbers,
      String how,
      SafeContact safely,
      String words) {
    return new ListedPerson(
        person,
        kind,
        state,
        name,
        languages,
        where,
        numbers,
        how,
        safely,
        areas,
        certificateUntil,
        weeklyMinutes,
        atMost,
        words,
        externalId,
        since);
  }
}
