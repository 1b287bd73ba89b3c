package org.accanto.training;

import java.util.Map;
import org.accanto.shared.PersonId;

/**
 * One person in the list of a year; people without any hours are in it too.
 *
 * @param minutes what is confirmed, by kind; a kind without any is not there
 * @param waiting rows of that year that nobody has confirmed yet
 */
public record HoursOfYear(
    PersonId person, String called, Map<HoursKind, Integer> minutes, int waiting) {

  public int minutes(HoursKind kind) {
    return minutes.getOrDefault(kind, 0);
  }

  public int all() {
    return minutes.values().stream().mapToInt(Integer::intValue).sum();
  }
}
