package org.accanto.enrolment.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accanto.enrolment.Gender;
import org.accanto.enrolment.LivedIt;
import org.accanto.enrolment.Offer;
import org.accanto.enrolment.Reach;
import org.accanto.enrolment.Told;
import org.accanto.programme.Slot;
import org.accanto.site.FormErrors;

/**
 * What was typed about an offer; the areas come beside it as {@code told-…} and {@code words-…}.
 */
record OfferForm(
    String once,
    String called,
    String language,
    String phones,
    String reach,
    String introduction,
    String gender,
    List<String> languages,
    List<String> times,
    String place,
    List<String> meets,
    String far,
    String hours,
    String atMost,
    String livedIt,
    String shelters,
    String shown) {

  private static final int MOST_HOURS = 50;
  private static final int MOST_PEOPLE = 30;

  /** What a form does not send arrives as null. */
  OfferForm {
    once = Typed.text(once);
    called = Typed.text(called);
    language = Typed.text(language);
    phones = Typed.text(phones);
    reach = Typed.text(reach);
    introduction = Typed.text(introduction);
    gender = Typed.text(gender);
    languages = Typed.list(languages);
    times = Typed.list(times);
    place = Typed.text(place);
    meets = Typed.list(meets);
    far = Typed.text(far);
    hours = Typed.text(hours);
    atMost = Typed.text(atMost);
    livedIt = Typed.text(livedIt);
    shelters = Typed.text(shelters);
    shown = Typed.text(shown);
  }

  static OfferForm of(Offer offer, String phones, String note, String called) {
    return new OfferForm(
        "",
        called,
        "",
        phones,
        note,
        offer.introduction(),
        offer.gender().name(),
        offer.languages(),
        offer.times().stream().map(Enum::name).toList(),
        offer.place(),
        offer.meets().ways().stream().map(Enum::name).toList(),
        offer.meets().howFar().name(),
        offer.weeklyMinutes() == 0
            ? ""
            : BigDecimal.valueOf(offer.weeklyMinutes())
                .divide(BigDecimal.valueOf(60), 2, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString(),
        Integer.toString(offer.atMost()),
        offer.livedIt().name(),
        Boolean.toString(offer.knowsShelters()),
        Boolean.toString(offer.shown()));
  }

  /** Whether a number stands there as two digits, because it was given before. */
  public boolean masked() {
    return phones.contains("…");
  }

  /**
   * @param kept how the person was reached until now
   */
  FormErrors errors(Map<String, String> all, Set<String> areas, Reach kept) {
    FormErrors errors = FormErrors.none();
    errors = longest(errors, "called", called, 200);
    if (kept.changed(phones, reach).isEmpty()) {
      errors = errors.with("phones", "enrolment.offer.error.phones");
    }
    errors = longest(errors, "reach", reach, 2000);
    errors = longest(errors, "introduction", introduction, 2000);
    for (String area : areas) {
      errors = longest(errors, "words-" + area, all.getOrDefault("words-" + area, ""), 1000);
    }
    errors = longest(errors, "place", place, 500);
    if (minutes().isEmpty()) {
      errors = errors.with("hours", "enrolment.offer.error.hours");
    }
    if (people().isEmpty()) {
      errors = errors.with("atMost", "enrolment.offer.error.most");
    }
    return errors;
  }

  private static FormErrors longest(FormErrors errors, String field, String typed, int most) {
    return typed.length() > most ? errors.with(field, "enrolment.error.long", most) : errors;
  }

  Reach reached(Reach kept) {
    return kept.changed(phones, reach).orElse(kept);
  }

  private Optional<Integer> minutes() {
    if (hours.isBlank()) {
      return Optional.of(0);
    }
    try {
      double typed = Double.parseDouble(hours.strip().replace(',', '.'));
      boolean fits = typed >= 0 && typed <= MOST_HOURS;
      return fits ? Optional.of((int) Math.round(typed * 60)) : Optional.empty();
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private Optional<Integer> people() {
    return atMost.isBlank()
        ? Optional.of(1)
        : Typed.number(atMost.strip()).filter(most -> most <= MOST_PEOPLE);
  }

  Offer offer(Map<String, String> all, Set<String> areas, Set<String> codes) {
    List<String> spoken = new ArrayList<>(languages);
    spoken.retainAll(codes);
    List<Offer.Experience> lived = new ArrayList<>();
    for (String area : areas) {
      Typed.one(Told.class, all.getOrDefault("told-" + area, ""))
          .map(told ->
              new Offer.Experience(area, Typed.text(all.getOrDefault("words-" + area, "")), told))
          .ifPresent(lived::add);
    }
    return new Offer(
        introduction,
        Typed.one(Gender.class, gender).orElse(Gender.NOT_TOLD),
        spoken,
        Slot.known(times.stream()),
        place,
        StepForm.meeting(meets, far),
        people().orElse(1),
        minutes().orElse(0),
        Typed.one(LivedIt.class, livedIt).orElse(LivedIt.NOT_TOLD),
        shelters.equals("true"),
        shown.equals("true"),
        lived);
  }
}
