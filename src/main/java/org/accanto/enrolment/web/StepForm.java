package org.accanto.enrolment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.enrolment.Item;
import org.accanto.enrolment.SafeContact;
import org.accanto.enrolment.Saying;
import org.accanto.enrolment.WaysToMeet;
import org.accanto.enrolment.Wish;
import org.accanto.programme.Slot;
import org.accanto.site.FormErrors;
import org.jspecify.annotations.Nullable;

/** The fields of all steps; each step uses its own. */
record StepForm(
    String once,
    String to,
    String again,
    String words,
    List<String> wishes,
    List<String> musts,
    List<String> seeks,
    List<String> languages,
    List<String> times,
    String place,
    List<String> meets,
    String far,
    String minutes,
    String hard,
    String area,
    String happened,
    String supporter,
    String coordinator,
    String way,
    String where,
    String phone,
    String from,
    String until,
    String voicemail,
    String ifNotMe,
    String called) {

  /** What a form does not send arrives as null. */
  StepForm {
    once = Typed.text(once);
    to = Typed.text(to);
    again = Typed.text(again);
    words = Typed.text(words);
    wishes = Typed.list(wishes);
    musts = Typed.list(musts);
    seeks = Typed.list(seeks);
    languages = Typed.list(languages);
    times = Typed.list(times);
    place = Typed.text(place);
    meets = Typed.list(meets);
    far = Typed.text(far);
    minutes = Typed.text(minutes);
    hard = Typed.text(hard);
    area = Typed.text(area);
    happened = Typed.text(happened);
    supporter = Typed.text(supporter);
    coordinator = Typed.text(coordinator);
    way = Typed.text(way);
    where = Typed.text(where);
    phone = Typed.text(phone);
    from = Typed.text(from);
    until = Typed.text(until);
    voicemail = Typed.text(voicemail);
    ifNotMe = Typed.text(ifNotMe);
    called = Typed.text(called);
  }

  FormErrors errors(Step step) {
    FormErrors errors = FormErrors.none();
    switch (step) {
      case WORDS -> errors = longest(errors, "words", words, 4000);
      case TIMES -> errors = longest(errors, "place", place, 500);
      case HARD -> errors = longest(errors, "hard", hard, 2000);
      case REACH -> {
        errors = longest(errors, "where", where, 500);
        errors = longest(errors, "phone", phone, 60);
        errors = longest(errors, "ifNotMe", ifNotMe, 500);
        if (way.equals("PHONE") && phone.isBlank()) {
          errors = errors.with("phone", "enrolment.error.phone");
        }
        @Nullable Integer first = hour(from);
        @Nullable Integer last = hour(until);
        if (first != null && last != null && first >= last) {
          errors = errors.with("until", "enrolment.error.hours");
        }
      }
      case NAME -> errors = longest(errors, "called", called, 200);
      case HELP, LANGUAGES, MEET, EVERYTHING -> {}
    }
    return errors;
  }

  private static FormErrors longest(FormErrors errors, String field, String typed, int most) {
    return typed.length() > most ? errors.with(field, "enrolment.error.long", most) : errors;
  }

  /** What this step says; empty when nothing was typed or chosen, which is always fine. */
  Optional<Saying> saying(Step step, Set<String> areas, Set<String> codes) {
    return switch (step) {
      case WORDS -> Optional.of(new Saying.OwnWords(words));
      case HELP ->
          Optional.of(
              new Saying.Help(
                  Typed.set(Wish.class, wishes),
                  Typed.set(Wish.class, musts.stream().filter(wishes::contains).toList()),
                  known(seeks, areas)));
      case LANGUAGES -> Optional.of(new Saying.Languages(known(languages, codes)));
      case TIMES -> Optional.of(new Saying.Times(Slot.known(times.stream()), place));
      case MEET -> Optional.of(new Saying.Meets(meeting(meets, far), weeklyMinutes()));
      case HARD -> hard.isBlank() ? Optional.empty() : Optional.of(new Saying.Hard(item(areas)));
      case REACH -> Optional.of(new Saying.Reach(contact()));
      case NAME -> Optional.of(new Saying.Called(called));
      case EVERYTHING -> Optional.empty();
    };
  }

  /** Nothing was typed and nothing chosen. */
  boolean blank(Step step) {
    return switch (step) {
      case WORDS -> words.isBlank();
      case HELP -> wishes.isEmpty() && seeks.isEmpty();
      case LANGUAGES -> languages.isEmpty();
      case TIMES -> times.isEmpty() && place.isBlank();
      case MEET -> meets.isEmpty() && (far + minutes).isBlank();
      case HARD -> hard.isBlank();
      case REACH -> (way + where + phone + ifNotMe).isBlank();
      case NAME -> called.isBlank();
      case EVERYTHING -> true;
    };
  }

  /** The same two questions for who asks and for who offers. */
  static WaysToMeet meeting(List<String> ways, String far) {
    return new WaysToMeet(
        Typed.set(WaysToMeet.Way.class, ways),
        Typed.one(WaysToMeet.HowFar.class, far).orElse(WaysToMeet.HowFar.NOT_SAID));
  }

  /** What cannot be chosen is nothing said. */
  private int weeklyMinutes() {
    return Typed.number(minutes).filter(Choices.MINUTES_A_WEEK::contains).orElse(0);
  }

  private Item item(Set<String> areas) {
    UUID id = Typed.once(once);
    return new Item(
        id,
        hard,
        areas.contains(area) ? area : null,
        Typed.one(Item.Happened.class, happened).orElse(null),
        supporter.equals("yes"),
        coordinator.equals("yes"));
  }

  SafeContact contact() {
    SafeContact.Way chosen = Typed.one(SafeContact.Way.class, way).orElse(SafeContact.Way.NOT_SAID);
    boolean phoning = chosen == SafeContact.Way.PHONE;
    return new SafeContact(
        chosen,
        // Its field is hidden then: nobody keeps telling a place that they do not see any more.
        phoning ? "" : where,
        phoning ? phone : "",
        phoning ? hour(from) : null,
        phoning ? hour(until) : null,
        phoning && !voicemail.isEmpty() ? Boolean.valueOf(voicemail.equals("yes")) : null,
        ifNotMe);
  }

  private static @Nullable Integer hour(String typed) {
    return Typed.number(typed).filter(h -> h >= 7 && h <= 22).orElse(null);
  }

  private static List<String> known(List<String> chosen, Set<String> known) {
    List<String> kept = new ArrayList<>(chosen);
    kept.retainAll(known);
    return kept;
  }
}
