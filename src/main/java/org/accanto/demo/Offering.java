package org.accanto.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accanto.enrolment.Gender;
import org.accanto.enrolment.LivedIt;
import org.accanto.enrolment.Offer;
import org.accanto.enrolment.Requirement;
import org.accanto.enrolment.Supporters;
import org.accanto.enrolment.Supporting;
import org.accanto.enrolment.Told;
import org.accanto.programme.Slot;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** People offer support: entered, interviewed, accepted, with what they need before they begin. */
@Component
@ConditionalOnProperty("accanto.demo")
class Offering {

  private static final Set<String> SHELTERS = Set.of("shelter", "sleptRough");
  private static final List<String> LIVED_RECENTLY = List.of("Nadia", "Luca", "Sofia", "Tom");

  /** Whose certificate ends in a few weeks, and who has none yet. */
  private static final String ENDS_SOON = "Giorgio";

  private static final String WITHOUT = "Elisa";

  private final Supporters supporters;
  private final Supporting supporting;
  private final StoryClock clock;

  Offering(Supporters supporters, Supporting supporting, StoryClock clock) {
    this.supporters = supporters;
    this.supporting = supporting;
    this.clock = clock;
  }

  /** Has been interviewed and accepted, and may be suggested. */
  Actor welcome(Citizen one, Actor giulia) {
    PersonId person =
        supporters.enter(one.called(), one.language(), offer(one), UUID.randomUUID(), giulia);
    LocalDate today = clock.today();
    supporters.interview(person, today, "", UUID.randomUUID(), giulia);
    if (!supporters.decide(person, true, "", giulia)) {
      throw new IllegalStateException(one.called() + " was not accepted");
    }
    if (!one.called().equals(WITHOUT)) {
      LocalDate until = one.called().equals(ENDS_SOON) ? today.plusDays(60) : today.plusMonths(20);
      record(person, Requirement.Kind.CERTIFICATE, today.minusMonths(4), until, giulia);
    }
    record(
        person,
        Requirement.Kind.BACKGROUND_CHECK,
        today.minusMonths(1),
        today.plusYears(1),
        giulia);
    Actor supporter = new Actor(person, Hat.SUPPORTER);
    supporting.offer(offer(one), "", one.language(), supporter);
    return supporter;
  }

  /** Applies alone and waits for the interview. */
  Actor apply(Citizen one) {
    Actor actor = supporting.begin(one.language(), UUID.randomUUID()).actor();
    supporting.offer(offer(one), one.called(), one.language(), actor);
    supporting.apply(actor);
    return actor;
  }

  private void record(
      PersonId person, Requirement.Kind kind, LocalDate from, LocalDate until, Actor giulia) {
    supporters.record(
        new Requirement(UUID.randomUUID(), person, kind, "", from, until, false, giulia.person()),
        giulia);
  }

  /** The first thing lived is told from the beginning, the others later. */
  private static Offer offer(Citizen one) {
    List<Offer.Experience> lived =
        one.areas().stream()
            .map(area ->
                new Offer.Experience(
                    area, "", area.equals(one.areas().getFirst()) ? Told.NOW : Told.LATER))
            .toList();
    return new Offer(
        one.words(),
        one.gender().isEmpty() ? Gender.NOT_TOLD : Gender.valueOf(one.gender()),
        one.speaks(),
        Slot.known(one.slots().stream()),
        one.place(),
        Meets.of(one).ways(),
        2,
        180,
        LIVED_RECENTLY.contains(one.called()) ? LivedIt.RECENTLY : LivedIt.LONG_AGO,
        one.areas().stream().anyMatch(SHELTERS::contains),
        true,
        lived);
  }
}
