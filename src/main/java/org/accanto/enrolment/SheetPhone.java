package org.accanto.enrolment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Telephone numbers of one cell: digits, with a plus for another country. Words belong into the
 * column about reaching the person.
 */
sealed interface SheetPhone {

  record Numbers(List<String> numbers) implements SheetPhone {}

  record Unclear(ImportReason why) implements SheetPhone {}

  Pattern BETWEEN = Pattern.compile("[,;|\\n]|\\s/\\s|//|(?<=\\d{6})/(?=[+\\d]{6})");
  Pattern SHORTENED = Pattern.compile("\\d[.,]?\\d*E[+]?\\d+", Pattern.CASE_INSENSITIVE);
  Pattern SIGNS =
      Pattern.compile(
          "[\\s().\\-/\u2010-\u2015\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]");
  Pattern NUMBER = Pattern.compile("\\+?\\d{6,15}");

  static SheetPhone read(String cell) {
    List<String> numbers = new ArrayList<>();
    String text = Normalizer.normalize(cell, Normalizer.Form.NFKC);
    if (SHORTENED.matcher(text.strip()).matches()) {
      return new Unclear(ImportReason.PHONE_SHORTENED);
    }
    for (String part : BETWEEN.split(text)) {
      if (part.isBlank()) {
        continue;
      }
      String number = SIGNS.matcher(part.replace("(0)", "")).replaceAll("");
      number = number.startsWith("00") ? "+" + number.substring(2) : number;
      if (!NUMBER.matcher(number).matches()) {
        return new Unclear(ImportReason.PHONE_UNCLEAR);
      }
      if (!numbers.contains(number)) {
        numbers.add(number);
      }
    }
    return new Numbers(List.copyOf(numbers));
  }
}
