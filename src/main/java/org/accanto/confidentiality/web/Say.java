package org.accanto.confidentiality.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** How the pages of this module say things. */
@Component
class Say {

  private final Words words;
  private final Confidentiality confidentiality;
  private final Clock clock;

  Say(Words words, Confidentiality confidentiality, Clock clock) {
    this.words = words;
    this.confidentiality = confidentiality;
    this.clock = clock;
  }

  String text(Locale locale, String key, Object... args) {
    return words.text(locale, "confidentiality." + key, args);
  }

  /** "your goals". */
  String kind(Locale locale, DataClass of) {
    return text(locale, "kind." + of);
  }

  /** "one of your goals"; for what is never one of many, the kind itself. */
  String one(Locale locale, DataClass of) {
    return switch (of) {
      case GOAL, APPOINTMENT, NOTE -> text(locale, "one." + of);
      default -> kind(locale, of);
    };
  }

  String kinds(Locale locale, List<DataClass> of) {
    return words.list(locale, of.stream().map(one -> kind(locale, one)).toList());
  }

  /** "Anna, professional"; without a name "somebody of the organisation". */
  String person(Locale locale, String called, Hat hat) {
    return called.isEmpty()
        ? text(locale, "somebody")
        : text(locale, "person", called, text(locale, "hat." + hat));
  }

  String day(Locale locale, LocalDate day) {
    return words.dayWithYear(locale, day);
  }

  String moment(Locale locale, Instant at) {
    return words.dayAndTime(locale, LocalDateTime.ofInstant(at, clock.getZone()));
  }

  List<String> whoSees(Locale locale, DataClass of, Subject subject, Actor actor) {
    return confidentiality.whoCanSee(of, subject, actor).stream()
        .map(sentence -> sentence.text(words, locale))
        .toList();
  }
}
