package org.accanto.enrolment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accanto.enrolment.Gender;
import org.accanto.enrolment.LivedIt;
import org.accanto.enrolment.Offer;
import org.accanto.enrolment.Told;
import org.accanto.site.Languages;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** Builds the one form with which an offer is written, changed and entered. */
@Component
class OfferViews {

  /** An area, and what was told about it. */
  record Area(String key, String name, String told, String words) {

    /** Whether there is something to read; what is left open stands apart. */
    public boolean said() {
      return !told.isEmpty() || !words.isEmpty();
    }
  }

  record Options(
      List<Option> told,
      List<Option> lived,
      List<Option> languages,
      List<Option> moreLanguages,
      List<Choices.Day> days,
      List<Option> meets,
      List<Option> far,
      List<Option> gender) {

    /** Whether one of the languages that stand folded away was chosen before. */
    public boolean moreChosen(List<String> chosen) {
      return moreLanguages.stream().anyMatch(one -> chosen.contains(one.value()));
    }
  }

  /**
   * @param named asks for the name too; entering is a coordinator's form; sending ends an
   *     application
   */
  record OfferView(
      String action,
      String back,
      boolean named,
      boolean entering,
      boolean sending,
      OfferForm form,
      Options options,
      List<Area> areas,
      List<Option> pageLanguages,
      List<String> whoSees) {}

  private final Choices choices;
  private final Said said;
  private final Words words;

  OfferViews(Choices choices, Said said, Words words) {
    this.choices = choices;
    this.said = said;
    this.words = words;
  }

  OfferView applying(OfferForm form, List<Area> areas, Locale locale) {
    return view("/offering/form", "/offering", true, false, true, form, areas, locale);
  }

  OfferView changing(OfferForm form, List<Area> areas, Locale locale) {
    return view("/me/offer", "/me", false, false, false, form, areas, locale);
  }

  OfferView entering(OfferForm form, List<Area> areas, Locale locale) {
    return view("/supporters/new", "/supporters", true, true, false, form, areas, locale);
  }

  private OfferView view(
      String action,
      String back,
      boolean named,
      boolean entering,
      boolean sending,
      OfferForm form,
      List<Area> areas,
      Locale locale) {
    return new OfferView(
        action,
        back,
        named,
        entering,
        sending,
        form,
        options(entering, locale),
        areas,
        Languages.ALL.stream()
            .map(one -> new Option(one.getLanguage(), Languages.ownName(one)))
            .toList(),
        List.of(
            words.text(locale, "enrolment.sees.you"),
            words.text(locale, "enrolment.offer.sees.coordinator"),
            words.text(locale, "enrolment.offer.sees.reach"),
            words.text(locale, "enrolment.offer.sees.peer")));
  }

  /** A coordinator is never told what is told to nobody, so they cannot write it down either. */
  private Options options(boolean entering, Locale locale) {
    Told[] told = entering ? new Told[] {Told.NOW, Told.LATER} : Told.values();
    return new Options(
        choices.options(told, "told", locale),
        choices.options(LivedIt.values(), "lived", locale),
        choices.languagesFirst(locale),
        choices.languagesMore(locale),
        choices.days(locale),
        choices.meets(locale),
        choices.howFar(locale),
        choices.options(Gender.values(), "gender", locale));
  }

  List<Area> areas(Offer offer, Locale locale) {
    Map<String, Offer.Experience> told =
        offer.experiences().stream()
            .collect(Collectors.toMap(Offer.Experience::area, Function.identity()));
    return choices.areas(locale).stream()
        .map(area -> {
          Offer.Experience one = told.get(area.value());
          return one == null
              ? new Area(area.value(), area.text(), "", "")
              : new Area(area.value(), area.text(), one.told().name(), one.words());
        })
        .toList();
  }

  List<Area> again(Map<String, String> all, Locale locale) {
    return choices.areas(locale).stream()
        .map(area ->
            new Area(
                area.value(),
                area.text(),
                all.getOrDefault("told-" + area.value(), ""),
                all.getOrDefault("words-" + area.value(), "")))
        .toList();
  }

  /** The offer in sentences, as coordinators and the supporter read it. */
  List<String> sentences(Offer offer, Locale locale) {
    return Stream.of(
            offer.languages().stream().map(code -> Choices.language(code, locale)),
            choices.slots(offer.times(), locale).stream(),
            Stream.of(offer.place()),
            said.meet(offer.meets(), locale).stream(),
            Stream.of(
                words.text(locale, "enrolment.supporter.hours", offer.weeklyMinutes() / 60.0),
                words.text(locale, "enrolment.supporter.at-most", offer.atMost()),
                offer.livedIt() == LivedIt.NOT_TOLD
                    ? ""
                    : choices.text("lived", offer.livedIt(), locale),
                offer.gender() == Gender.NOT_TOLD
                    ? ""
                    : choices.text("gender", offer.gender(), locale),
                offer.knowsShelters() ? words.text(locale, "enrolment.offer.shelters") : ""))
        .flatMap(Function.identity())
        .filter(sentence -> !sentence.isBlank())
        .toList();
  }

  List<Area> lived(Offer offer, Locale locale) {
    return areas(offer, locale).stream()
        .filter(area -> !area.told().isEmpty())
        .map(area ->
            new Area(
                area.key(),
                area.name(),
                choices.text("told", Told.valueOf(area.told()), locale),
                area.words()))
        .toList();
  }
}
