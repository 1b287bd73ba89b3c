package org.accanto.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** "Casa Aperta, Via Roma 1, 055 123"; empty when nobody has written it yet. */
  public String where() {
    return Stream.of(name, place, phone)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
