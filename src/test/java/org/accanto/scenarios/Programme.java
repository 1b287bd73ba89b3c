package org.accanto.scenarios;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Gender;
import org.accanto.enrolment.LivedIt;
import org.accanto.enrolment.Offer;
import org.accanto.enrolment.Requests;
import org.accanto.enrolment.Saying;
import org.accanto.enrolment.Supporters;
import org.accanto.enrolment.WaysToMeet;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.springframework.context.ApplicationContext;

/**
 * An organisation's programme in one sentence each. Whatever a story does not mention has a
 * sensible value: supporters are interviewed and accepted, peers are welcomed.
 */
public final class Programme {

  static final Offer OFFER =
      new Offer(
          "I like to walk and to listen.",
          Gender.NOT_TOLD,
          List.of("it"),
          Set.of(),
          "Station",
          WaysToMeet.NOT_SAID,
          2,
          180,
          LivedIt.NOT_TOLD,
          true,
          false,
          List.of());

  private final ApplicationContext beans;
  private final String language;
  private final Someone office;

  public Programme(ApplicationContext beans) {
    this(beans, "en");
  }

  /**
   * @param language in which everybody of this story reads
   */
  public Programme(ApplicationContext beans, String language) {
    this.beans = beans;
    this.language = language;
    this.office = coordinator("The office");
  }

  <T> T door(Class<T> type) {
    return beans.getBean(type);
  }

  public Site site() {
    return door(Site.class);
  }

  public Someone coordinator(String called) {
    return someone(called, staff(called, Hat.COORDINATOR));
  }

  public Someone professional(String called) {
    return someone(called, staff(called, Hat.PROFESSIONAL));
  }

  /** A data protection officer. */
  public Someone officer(String called) {
    return someone(called, staff(called, Hat.DPO));
  }

  private Actor staff(String called, Hat hat) {
    return door(Cast.class).person(called, hat, language);
  }

  String language() {
    return language;
  }

  /** Has asked for support and is welcomed. */
  public Someone peer(String called) {
    Asking asking = door(Asking.class);
    Actor asker = asking.begin(language, UUID.randomUUID()).actor();
    asking.say(new Saying.Called(called), asker);
    asking.say(new Saying.Languages(List.of("it")), asker);
    asking.send(asker);
    door(Requests.class).accept(asker.person(), office.actor());
    return someone(called, new Actor(asker.person(), Hat.PEER));
  }

  /** Has offered support, and nobody has looked at it yet. */
  Someone applicant(String called) {
    PersonId person =
        door(Supporters.class).enter(called, language, OFFER, UUID.randomUUID(), office.actor());
    return someone(called, new Actor(person, Hat.SUPPORTER));
  }

  /** Interviewed and accepted; needs a certificate before anybody is proposed to them. */
  public Someone supporter(String called) {
    Supporters supporters = door(Supporters.class);
    PersonId person = supporters.enter(called, language, OFFER, UUID.randomUUID(), office.actor());
    supporters.interview(person, today(), "", UUID.randomUUID(), office.actor());
    supporters.decide(person, true, "", office.actor());
    return someone(called, new Actor(person, Hat.SUPPORTER));
  }

  private Someone someone(String called, Actor actor) {
    return new Someone(this, called, actor);
  }

  public Someone office() {
    return office;
  }

  public LocalDate today() {
    return door(SetClock.class).today();
  }

  /** The next such day, as "12 March"; time goes there. */
  public LocalDate on(String day) {
    LocalDate date = next(day);
    door(SetClock.class).goTo(date);
    return date;
  }

  public LocalDate next(String day) {
    var parsed =
        DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).parse(day, java.time.MonthDay::from);
    LocalDate date = parsed.atYear(today().getYear());
    return date.isBefore(today()) ? parsed.atYear(today().getYear() + 1) : date;
  }

  public LocalDate daysLater(int days) {
    LocalDate date = today().plusDays(days);
    door(SetClock.class).goTo(date);
    return date;
  }
}
