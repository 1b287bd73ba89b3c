package org.accanto.enrolment;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Languages by code or by name in Italian, Greek, English or themselves: "Inglese (B2), αραβικά e
 * it".
 */
final class SheetLanguages {

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern BETWEEN =
      Pattern.compile("[,;/|+&\\n]| e | ed | and | και |\\s-\\s");
  private static final Pattern LEVEL = Pattern.compile(" (?:a1|a2|b1|b2|c1|c2)$");
  private static final Map<String, String> CODES = codes();

  private SheetLanguages() {}

  /** Codes in their order; empty when one word is no language that we know. */
  static Optional<List<String>> read(String cell) {
    List<String> codes = new ArrayList<>();
    for (String part : BETWEEN.split(BRACKETS.matcher(cell).replaceAll(""))) {
      String word = LEVEL.matcher(ColumnWords.bare(part)).replaceFirst("");
      if (word.isEmpty()) {
        continue;
      }
      String code = CODES.get(word);
      if (code == null) {
        return Optional.empty();
      }
      if (!codes.contains(code)) {
        codes.add(code);
      }
    }
    return Optional.of(List.copyOf(codes));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    List<ULocale> readers = List.of(ULocale.ITALIAN, new ULocale("el"), ULocale.ENGLISH);
    for (String code : Locale.getISOLanguages()) {
      ULocale language = new ULocale(code);
      codes.put(code, code);
      for (ULocale reader : readers) {
        codes.putIfAbsent(ColumnWords.bare(language.getDisplayLanguage(reader)), code);
      }
      codes.putIfAbsent(ColumnWords.bare(language.getDisplayLanguage(language)), code);
      codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
    }
    codes.put("gr", "el");
    codes.put("gre", "el");
    codes.put("farsi", "fa");
    codes.put("φαρσι", "fa");
    codes.put("romeno", "ro");
    codes.put("spagnola", "es");
    return Map.copyOf(codes);
  }
}
