package org.accanto.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one row says about a person.
 *
 * @param called name, with the surname when the list has one
 * @param first the first name alone: what others read until the person says how to be called
 * @param languages codes; never empty
 * @param phones digits, with a plus for another country
 * @param areas keys of experience areas
 * @param weeklyMinutes time offered each week, in minutes; null when not said
 */
public record ImportPerson(
    String externalId,
    String called,
    String first,
    ImportKind kind,
    List<String> languages,
    List<String> phones,
    String contactNote,
    String place,
    List<String> areas,
    @Nullable LocalDate certificateUntil,
    @Nullable Integer weeklyMinutes,
    @Nullable Integer atMost,
    String introduction,
    @Nullable LocalDate since) {

  public ImportPerson {
    languages = List.copyOf(languages);
    phones = List.copyOf(phones);
    areas = List.copyOf(areas);
  }
}
