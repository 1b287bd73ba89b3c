package org.accanto.site;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Sentences, dates, times and lists in a person's language. Times have 24 hours; weeks start on
 * Monday.
 */
@Component
public class Words {

  private record Style(Locale locale, String skeleton) {}

  private record Length(Locale locale, int minutes) {}

  private final MessageSource messages;
  private final Map<Style, DateTimeFormatter> formatters = new ConcurrentHashMap<>();
  // ICU builds a formatter anew for each duration; a day has no more than 1,440 minutes.
  private final Map<Length, String> durations = new ConcurrentHashMap<>();

  Words(MessageSource messages) {
    this.messages = messages;
  }

  public String text(Locale locale, String key, Object... args) {
    return messages.getMessage(key, args, locale);
  }

  /** "Thursday 26 November". */
  public String day(Locale locale, LocalDate day) {
    return format(locale, "EEEEdMMMM", day);
  }

  /** "26 November 2026". */
  public String dayWithYear(Locale locale, LocalDate day) {
    return format(locale, "dMMMMy", day);
  }

  /** "Thu 26 Nov". */
  public String shortDay(Locale locale, LocalDate day) {
    return format(locale, "EEEdMMM", day);
  }

  /** "November 2026". */
  public String month(Locale locale, LocalDate day) {
    return format(locale, "LLLLy", day);
  }

  /** "15:30". */
  public String time(Locale locale, LocalTime time) {
    return format(locale, "HHmm", time);
  }

  /** "Thursday 26 November at 15:30". */
  public String dayAndTime(Locale locale, LocalDate day, LocalTime time) {
    return text(locale, "site.day-and-time", day(locale, day), time(locale, time));
  }

  public String dayAndTime(Locale locale, LocalDateTime when) {
    return dayAndTime(locale, when.toLocalDate(), when.toLocalTime());
  }

  /** "1 hour, 30 minutes"; zero minutes are written out. */
  public String duration(Locale locale, int minutes) {
    return durations.computeIfAbsent(
        new Length(Languages.formatting(locale), minutes), Words::duration);
  }

  private static String duration(Length length) {
    int minutes = length.minutes();
    var format = MeasureFormat.getInstance(length.locale(), MeasureFormat.FormatWidth.WIDE);
    var hours = new Measure(minutes / 60, MeasureUnit.HOUR);
    var rest = new Measure(minutes % 60, MeasureUnit.MINUTE);
    if (minutes < 60) {
      return format.formatMeasures(rest);
    }
    return minutes % 60 == 0 ? format.formatMeasures(hours) : format.formatMeasures(hours, rest);
  }

  /** "Italian, Arabic and French". */
  public String list(Locale locale, List<String> items) {
    String list = ListFormatter.getInstance(Languages.formatting(locale)).format(items);
    return items.size() < 2 ? list : Euphony.ending(list, items.getLast(), locale);
  }

  private String format(Locale locale, String skeleton, TemporalAccessor value) {
    var style = new Style(Languages.formatting(locale), skeleton);
    return formatters.computeIfAbsent(style, Words::formatter).format(value);
  }

  /**
   * ICU knows the order of the parts in each language; java.time's formatters can be shared between
   * threads.
   */
  private static DateTimeFormatter formatter(Style style) {
    var generator = DateTimePatternGenerator.getInstance(style.locale());
    return DateTimeFormatter.ofPattern(generator.getBestPattern(style.skeleton()), style.locale());
  }
}
