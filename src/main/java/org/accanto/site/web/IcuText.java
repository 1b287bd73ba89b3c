package org.accanto.site.web;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accanto.site.Euphony;
import org.jspecify.annotations.Nullable;

/**
 * One message in one language, taken apart once: most are plain, some have places for words, few
 * need ICU.
 */
final class IcuText {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final String pattern;
  private final Locale locale;
  private final boolean plain;
  private final boolean placesOnly;
  private final boolean days;
  private final boolean euphony;
  private @Nullable MessageFormat format;

  IcuText(String pattern, Locale locale) {
    this.pattern = pattern;
    this.locale = locale;
    this.plain = pattern.indexOf('{') < 0 && !pattern.contains("''");
    this.days = locale.getLanguage().equals("it") && ItalianDays.in(pattern);
    this.euphony = Euphony.in(pattern, locale);
    this.placesOnly =
        PLACE.matcher(pattern).replaceAll("").indexOf('{') < 0 && !pattern.contains("'");
  }

  String with(Object @Nullable [] args) {
    if (plain) {
      return pattern;
    }
    Object[] given = args == null ? new Object[0] : args;
    String said = euphony ? Euphony.said(pattern, given) : pattern;
    if (days) {
      said = ItalianDays.before(said, at -> at < given.length ? given[at].toString() : "");
    }
    return filled(said, given);
  }

  private String filled(String said, Object[] given) {
    if (placesOnly && Arrays.stream(given).allMatch(CharSequence.class::isInstance)) {
      return inPlaces(said, given);
    }
    return said.equals(pattern) ? formatted(given) : new MessageFormat(said, locale).format(given);
  }

  private static String inPlaces(String said, Object[] given) {
    StringBuilder all = new StringBuilder(said.length() + 32);
    Matcher place = PLACE.matcher(said);
    int from = 0;
    while (place.find()) {
      all.append(said, from, place.start()).append(word(given, place.group(1)));
      from = place.end();
    }
    return all.append(said, from, said.length()).toString();
  }

  private static String word(Object[] given, String number) {
    int index = Integer.parseInt(number);
    if (index >= given.length) {
      throw new IllegalArgumentException("The message needs argument " + number);
    }
    return given[index].toString();
  }

  /** ICU's formats keep state while they work, so one thread at a time. */
  private synchronized String formatted(Object[] given) {
    if (format == null) {
      format = new MessageFormat(pattern, locale);
    }
    return format.format(given);
  }
}
