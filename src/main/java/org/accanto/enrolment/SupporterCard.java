package org.accanto.enrolment;

import java.util.List;
import org.accanto.shared.PersonId;

/**
 * What a supporter wrote for being seen by somebody to whom they are proposed.
 *
 * @param areas what the supporter tells from the first day
 */
public record SupporterCard(
    PersonId supporter,
    String called,
    String introduction,
    List<String> languages,
    List<Lived> areas,
    String place,
    LivedIt livedIt) {

  /**
   * @param area key of an experience area
   * @param words the supporter's own; may be empty
   */
  public record Lived(String area, String words) {}
}
