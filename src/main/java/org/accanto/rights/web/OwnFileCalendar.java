package org.accanto.rights.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.accanto.shared.HoldsPersonalData.Entry;
import org.accanto.shared.HoldsPersonalData.Kind;
import org.accanto.shared.HoldsPersonalData.OnCalendar;
import org.springframework.stereotype.Component;

/**
 * The days as a calendar (RFC 5545), under a title that tells nothing: a calendar shows itself to
 * who looks over a shoulder.
 */
@Component
class OwnFileCalendar {

  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final OwnFileWords words;

  OwnFileCalendar(OwnFileWords words) {
    this.words = words;
  }

  byte[] of(OwnFile file) {
    StringBuilder out = new StringBuilder();
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Accanto//Accanto//EN");
    line(out, "METHOD:PUBLISH");
    for (Kind kind : file.kinds()) {
      List<OnCalendar> days =
          kind.entries().stream().map(Entry::when).filter(Objects::nonNull).toList();
      String title = words.text(file.locale(), "rights.calendar.title");
      days.forEach(day -> event(out, day, title, file));
    }
    line(out, "END:VCALENDAR");
    return out.toString().getBytes(UTF_8);
  }

  private static void event(StringBuilder out, OnCalendar day, String title, OwnFile file) {
    line(out, "BEGIN:VEVENT");
    line(out, "UID:" + day.id() + "@accanto");
    line(out, "DTSTAMP:" + moment(file.at()));
    LocalTime time = day.time();
    if (time == null) {
      line(out, "DTSTART;VALUE=DATE:" + DAY.format(day.day()));
    } else {
      ZonedDateTime begins = day.day().atTime(time).atZone(file.zone());
      line(out, "DTSTART:" + moment(begins.toInstant()));
      if (day.minutes() > 0) {
        line(out, "DTEND:" + moment(begins.plusMinutes(day.minutes()).toInstant()));
      }
    }
    line(out, "SUMMARY:" + escaped(title));
    line(out, "END:VEVENT");
  }

  private static String moment(Instant at) {
    return MOMENT.format(at.atOffset(ZoneOffset.UTC));
  }

  static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replace("\r", "\\n");
  }

  /** Lines end with CR LF and are folded at 75 octets, never inside a letter. */
  static void line(StringBuilder out, String text) {
    int octets = 0;
    for (int letter : text.codePoints().toArray()) {
      String one = Character.toString(letter);
      int more = one.getBytes(UTF_8).length;
      if (octets + more > LONGEST_LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(one);
      octets += more;
    }
    out.append("\r\n");
  }
}
