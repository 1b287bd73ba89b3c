package org.accanto.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages of the pages, and two invented ones for tests: one long and accented, one right to
 * left.
 */
public final class Languages {

  public static final Locale ENGLISH = Locale.ENGLISH;
  public static final Locale ITALIAN = Locale.ITALIAN;
  public static final Locale GREEK = Locale.forLanguageTag("el");
  public static final Locale LONG = Locale.forLanguageTag("en-XA");
  public static final Locale MIRRORED = Locale.forLanguageTag("ar-XB");

  /** In the order in which they are offered. */
  public static final List<Locale> ALL = List.of(ENGLISH, ITALIAN, GREEK);

  private Languages() {}

  /**
   * The offered language that a tag such as "it-CH" means. The invented ones count only where tests
   * ask.
   */
  public static Optional<Locale> named(String tag, boolean pseudo) {
    if (pseudo && tag.equalsIgnoreCase(LONG.toLanguageTag())) {
      return Optional.of(LONG);
    }
    if (pseudo && tag.equalsIgnoreCase(MIRRORED.toLanguageTag())) {
      return Optional.of(MIRRORED);
    }
    String language = Locale.forLanguageTag(tag).getLanguage();
    return ALL.stream().filter(one -> one.getLanguage().equals(language)).findFirst();
  }

  /** Whose rules for dates, numbers and order apply; English dates are written day first. */
  public static Locale formatting(Locale locale) {
    return switch (locale.getLanguage()) {
      case "it" -> Locale.ITALY;
      case "el" -> Locale.forLanguageTag("el-GR");
      default -> Locale.UK;
    };
  }

  public static boolean isPseudo(Locale locale) {
    return locale.equals(LONG) || locale.equals(MIRRORED);
  }

  /** Writing direction for the dir attribute. */
  public static String direction(Locale locale) {
    return locale.equals(MIRRORED) ? "rtl" : "ltr";
  }

  /** How the language calls itself. */
  public static String ownName(Locale locale) {
    return switch (locale.toLanguageTag()) {
      case "it" -> "Italiano";
      case "el" -> "Ελληνικά";
      case "en-XA" -> "[Ëñğļïšĥ]";
      case "ar-XB" -> "[RTL]";
      default -> "English";
    };
  }
}
