package org.accanto.enrolment.web;

import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accanto.enrolment.Item;
import org.accanto.enrolment.Requirement;
import org.accanto.enrolment.SafeContact;
import org.accanto.enrolment.WaysToMeet;
import org.accanto.enrolment.WaysToMeet.HowFar;
import org.accanto.enrolment.Wish;
import org.accanto.programme.ExperienceArea;
import org.accanto.programme.Programme;
import org.accanto.programme.Slot;
import org.accanto.site.Languages;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** What can be chosen on the pages of enrolment, in the reader's language. */
@Component
class Choices {

  /** Languages that people here often speak; the first three are those of the pages. */
  private static final List<String> CODES =
      List.of(
          "it", "el", "en", "ar", "fr", "es", "de", "ro", "uk", "ru", "sq", "pl", "bg", "tr", "fa",
          "ps", "ku", "ur", "hi", "bn", "pt", "zh", "so", "ti", "am", "wo", "sw", "ka", "hy");

  private static final int FIRST = 12;

  /** How much time a week would help: three hours stand for more. */
  static final List<Integer> MINUTES_A_WEEK = List.of(30, 60, 120, 180);

  /** A day and its three parts. */
  record Day(String name, List<Option> parts) {}

  /** A wish that can be marked as a must. */
  record WishChoice(String value, String text) {}

  private final Programme programme;
  private final Words words;

  Choices(Programme programme, Words words) {
    this.programme = programme;
    this.words = words;
  }

  Set<String> areaKeys() {
    return programme.areas().stream().map(ExperienceArea::key).collect(Collectors.toSet());
  }

  Set<String> codes() {
    return Set.copyOf(CODES);
  }

  List<Option> areas(Locale locale) {
    return programme.areas().stream()
        .map(area -> new Option(area.key(), area.in(locale, words)))
        .toList();
  }

  /** The area's name within a sentence: small, unless it is written in capitals like "HIV". */
  String areaInside(String key, Locale locale) {
    String name = area(key, locale);
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? name.substring(0, 1).toLowerCase(locale) + name.substring(1) : name;
  }

  /** The area's name; empty for one that is no longer there. */
  String area(String key, Locale locale) {
    return programme.areas().stream()
        .filter(area -> area.key().equals(key))
        .map(area -> area.in(locale, words))
        .findFirst()
        .orElse("");
  }

  List<Option> languages(Locale locale) {
    return CODES.stream().map(code -> new Option(code, language(code, locale))).toList();
  }

  /** The dozen that is chosen most often here; thirty chips at once are a wall on a phone. */
  List<Option> languagesFirst(Locale locale) {
    return languages(locale).subList(0, FIRST);
  }

  List<Option> languagesMore(Locale locale) {
    return languages(locale).subList(FIRST, CODES.size());
  }

  static String language(String code, Locale locale) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Languages.formatting(locale));
  }

  List<WishChoice> wishes(Locale locale) {
    return Arrays.stream(Wish.values())
        .map(wish -> new WishChoice(wish.name(), words.text(locale, key("wish", wish))))
        .toList();
  }

  List<Option> happened(Locale locale) {
    return options(Item.Happened.values(), "happened", locale);
  }

  List<Option> ways(Locale locale) {
    return options(SafeContact.Way.values(), "way", locale);
  }

  List<Option> meets(Locale locale) {
    return options(WaysToMeet.Way.values(), "meet", locale);
  }

  /** "We will see" stands last, for who takes back what they said. */
  List<Option> howFar(Locale locale) {
    return options(
        new HowFar[] {HowFar.NEAR, HowFar.CITY, HowFar.FURTHER, HowFar.NOT_SAID}, "far", locale);
  }

  List<Option> minutes(Locale locale) {
    return Stream.concat(MINUTES_A_WEEK.stream(), Stream.of(0))
        .map(minutes -> new Option(minutes.toString(), minutes(minutes, locale)))
        .toList();
  }

  String minutes(int minutes, Locale locale) {
    return words.text(locale, "enrolment.minutes." + minutes);
  }

  /** What safety may ask of whoever walks with somebody. */
  List<Option> safety(Locale locale) {
    return options(Requirement.FOR_SAFETY.toArray(Requirement.Kind[]::new), "safety", locale);
  }

  List<Option> yesNo(Locale locale) {
    return List.of(
        new Option("yes", words.text(locale, "enrolment.yes")),
        new Option("no", words.text(locale, "enrolment.no")));
  }

  List<Option> hours() {
    return IntStream.rangeClosed(7, 22)
        .mapToObj(hour -> new Option(Integer.toString(hour), hour + ":00"))
        .toList();
  }

  List<Day> days(Locale locale) {
    return Arrays.stream(java.time.DayOfWeek.values())
        .map(day ->
            new Day(
                day.getDisplayName(TextStyle.FULL_STANDALONE, Languages.formatting(locale)),
                Arrays.stream(Slot.Part.values())
                    .map(part ->
                        new Option(
                            Slot.of(day, part).name(), words.text(locale, key("part", part))))
                    .toList()))
        .toList();
  }

  /** "Monday morning, Thursday evening", in the order of the week. */
  List<String> slots(Set<Slot> times, Locale locale) {
    return times.stream()
        .sorted()
        .map(slot ->
            words.text(
                locale,
                "enrolment.slot",
                slot.day().getDisplayName(TextStyle.FULL_STANDALONE, Languages.formatting(locale)),
                words.text(locale, key("part", slot.part()) + ".inside")))
        .toList();
  }

  List<Option> options(Enum<?>[] values, String kind, Locale locale) {
    return Arrays.stream(values)
        .map(one -> new Option(one.name(), words.text(locale, key(kind, one))))
        .toList();
  }

  String text(String kind, Enum<?> one, Locale locale) {
    return words.text(locale, key(kind, one));
  }

  private static String key(String kind, Enum<?> one) {
    return "enrolment." + kind + "." + one.name();
  }
}
