package org.accanto.rights.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Collectors;
import org.accanto.shared.HoldsPersonalData;
import org.accanto.shared.HoldsPersonalData.Choice;
import org.accanto.shared.HoldsPersonalData.Count;
import org.accanto.shared.HoldsPersonalData.Day;
import org.accanto.shared.HoldsPersonalData.Id;
import org.accanto.shared.HoldsPersonalData.Moment;
import org.accanto.shared.HoldsPersonalData.Some;
import org.accanto.shared.HoldsPersonalData.Time;
import org.accanto.shared.HoldsPersonalData.Value;
import org.accanto.shared.HoldsPersonalData.YesNo;
import org.accanto.site.Languages;
import org.accanto.site.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A value as a person reads it. */
@Component
class OwnFileWords {

  /** What the world calls a language stands in no message. */
  private static final String LANGUAGE = HoldsPersonalData.LANGUAGE;

  private final Words words;
  private final MessageSource messages;

  OwnFileWords(Words words, MessageSource messages) {
    this.words = words;
    this.messages = messages;
  }

  String text(Locale locale, String key, Object... args) {
    return words.text(locale, key, args);
  }

  String of(Value value, OwnFile file) {
    Locale locale = file.locale();
    return switch (value) {
      case org.accanto.shared.HoldsPersonalData.Words(String said) -> said;
      case Choice(String key, String code) when key.equals(LANGUAGE + code) ->
          Locale.forLanguageTag(code).getDisplayLanguage(Languages.formatting(locale));
      // An organisation has areas in words of its own: then the code is its word.
      case Choice(String key, String code) ->
          String.valueOf(messages.getMessage(key, null, code, locale));
      case YesNo(boolean yes) -> words.text(locale, yes ? "rights.yes" : "rights.no");
      case Count(long number) -> Long.toString(number);
      case Day(var day) -> words.dayWithYear(locale, day);
      case Time(var time) -> words.time(locale, time);
      case Moment(var at) -> moment(at, file);
      case Id(var id) -> id.toString();
      case Some(var all) ->
          all.stream().map(one -> of(one, file)).collect(Collectors.joining(", "));
    };
  }

  String moment(Instant at, OwnFile file) {
    LocalDateTime when = LocalDateTime.ofInstant(at, file.zone());
    return words.text(
        file.locale(),
        "rights.moment",
        words.dayWithYear(file.locale(), when.toLocalDate()),
        words.time(file.locale(), when.toLocalTime()));
  }
}
