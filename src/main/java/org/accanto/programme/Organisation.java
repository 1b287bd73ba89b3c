package org.accanto.programme;

import java.util.List;
import java.util.Map;

/**
 * Who runs the programme, as the public may know it.
 *
 * @param name may be empty until the first coordinator has said it
 * @param place where one can come by, in own words
 * @param welcome the organisation's own first words, by language ("it", "en", "el"); may be empty
 */
public record Organisation(
    String name,
    String city,
    String phone,
    String place,
    Map<String, String> welcome,
    List<HelpNumber> helpNumbers) {

  /**
   * A number to call in need.
   *
   * @param words what it is for, by language
   */
  public record HelpNumber(String number, Map<String, String> words) {}
}
