package org.accanto.demo;

import java.util.List;
import java.util.Locale;
import org.accanto.access.Keys;
import org.accanto.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the city once, when the database has no coordinator yet, and says at each start how to come
 * in.
 */
@Component
@ConditionalOnProperty("accanto.demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class InventedCity implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(InventedCity.class);

  /** Days ago: the beginning; who walks with somebody came early, the others one by one later. */
  private static final int BEGINNING = 45;

  private static final int EARLY = 42;
  private static final int LATER = 30;
  private static final int LAST_WELCOME = 10;

  private final Keys keys;
  private final Staff staff;
  private final CityHouse house;
  private final Newcomers newcomers;
  private final Offering offering;
  private final Invited invited;
  private final Learned learned;
  private final Walking walking;
  private final SignInTable table;
  private final StoryClock clock;

  InventedCity(
      Keys keys,
      Staff staff,
      CityHouse house,
      Newcomers newcomers,
      Offering offering,
      Invited invited,
      Learned learned,
      Walking walking,
      SignInTable table,
      StoryClock clock) {
    this.keys = keys;
    this.staff = staff;
    this.house = house;
    this.newcomers = newcomers;
    this.offering = offering;
    this.invited = invited;
    this.learned = learned;
    this.walking = walking;
    this.table = table;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    clock.daysAgo(BEGINNING);
    try {
      keys.inviteFirst().ifPresentOrElse(this::build, this::somebodyIsHere);
    } finally {
      clock.daysAgo(0);
    }
    table.tell();
  }

  private void somebodyIsHere() {
    if (table.ways().isEmpty()) {
      LOG.info("People are here already; no invented city is made among them.");
    }
  }

  private void build(String link) {
    long start = System.nanoTime();
    Townspeople people = new Townspeople();
    Citizen first = Citizen.all("COORDINATOR").getFirst();
    Actor giulia = staff.first(first, link);
    people.add(first, giulia);
    house.open(giulia);
    staff.join(List.of("Anna", "Eleni"), giulia, people);
    supportersCome(giulia, people);
    learned.learn(people, giulia);
    peersCome(giulia, people);
    walking.tell(people, giulia);
    clock.daysAgo(2);
    invited.come(giulia);
    clock.daysAgo(0);
    table.keep(waysIn(giulia, people));
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    LOG.info("{} invented people live here now; it took {} s.", people.size(), seconds);
  }

  private void supportersCome(Actor giulia, Townspeople people) {
    for (Citizen one : Citizen.all("SUPPORTER")) {
      people.add(one, offering.welcome(one, giulia));
    }
    int day = 5;
    for (Citizen one : Citizen.all("APPLICANT")) {
      clock.daysAgo(day--);
      people.add(one, offering.apply(one));
    }
    clock.daysAgo(BEGINNING);
  }

  private void peersCome(Actor giulia, Townspeople people) {
    int day = LATER;
    for (Citizen one : Citizen.all("PEER")) {
      boolean early = walking.walks(one.called());
      clock.daysAgo(early ? EARLY : day);
      people.add(one, newcomers.welcome(one, giulia));
      day = early ? day : Math.max(day - 2, LAST_WELCOME);
    }
    day = 6;
    for (Citizen one : Citizen.all("ASKER")) {
      clock.daysAgo(day);
      people.add(one, newcomers.ask(one));
      day = Math.max(day - 2, 0);
    }
  }

  private List<SignInTable.Way> waysIn(Actor giulia, Townspeople people) {
    return List.of(
        card("Amina", "peer", "427831", giulia, people),
        card("Yiorgos", "peer", "618025", giulia, people),
        card("Luca", "supporter", "536914", giulia, people),
        card("Nikos", "supporter", "715306", giulia, people),
        password("Giulia", "coordinator"),
        password("Anna", "professional"),
        password("Eleni", "professional"));
  }

  private SignInTable.Way card(
      String called, String role, String pin, Actor giulia, Townspeople people) {
    String words = staff.card(people.actor(called).person(), pin, giulia);
    return new SignInTable.Way(called, role, true, words.replace('-', ' '), pin);
  }

  private static SignInTable.Way password(String called, String role) {
    return new SignInTable.Way(
        called, role, false, called.toLowerCase(Locale.ROOT), Staff.PASSWORD);
  }
}
