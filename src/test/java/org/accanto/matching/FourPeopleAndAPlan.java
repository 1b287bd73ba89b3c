package org.accanto.matching;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Amina and Yiorgos wait, Luca and Nikos have a place each, and Giulia plans for them. */
@AccantoTest
abstract class FourPeopleAndAPlan {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Matching matching;
  @Autowired Plans plans;

  People people;
  Actor amina;
  Actor yiorgos;
  Actor luca;
  Actor nikos;
  Actor giulia;
  UUID plan;

  @BeforeEach
  void everybodyAndAPlan() {
    people = People.ofOneTest(cast, clock);
    amina = cast.peer("Amina");
    yiorgos = cast.peer("Yiorgos");
    luca = cast.supporter("Luca");
    nikos = cast.supporter("Nikos");
    giulia = cast.coordinator("Giulia");
    people.asks(amina, "Parole di Amina", "{}", "{}");
    clock.pass(Duration.ofHours(1));
    people.asks(yiorgos, "Parole di Yiorgos", "{}", "{}");
    people.offers(luca, "Ciao, sono Luca", "MAN", 1);
    people.offers(nikos, "Ciao, sono Nikos", "MAN", 1);
    plan = UUID.randomUUID();
    plans.begin(plan, giulia);
    only(amina, yiorgos, luca, nikos);
  }

  static Set<PersonId> ids(Actor... people) {
    return Arrays.stream(people)
        .map(Actor::person)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** These alone take part: the city is full of the people of other tests. */
  void only(Actor... some) {
    Set<PersonId> everybody =
        plans.look(plan, giulia).orElseThrow().people().stream()
            .map(PlanLook.Person::person)
            .collect(Collectors.toSet());
    plans.takePart(plan, ids(some), everybody, giulia);
  }
}
