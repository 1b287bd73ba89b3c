package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.matching.Priorities.Weighed;
import org.accanto.shared.Actor;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The organisation decides what counts: version after version, seen before it is decided. */
// A city of its own: the numbers count for everybody in it.
@AccantoTest
@TestPropertySource(properties = "accanto.city=of-its-own")
@Tag("matching")
class WhatCountsTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired WhatCounts counts;
  @Autowired Matching matching;

  private Actor giulia;

  @BeforeEach
  void somebodyWhoDecides() {
    giulia = cast.coordinator("Giulia");
  }

  private Priorities now() {
    return counts.now(giulia).orElseThrow();
  }

  private Priorities strict() {
    Priorities now = now();
    return new Priorities(
        now.version() + 1, now.weights(), now.floor(), now.first(), now.soon(), true, now.spread());
  }

  @Test
  void eachDecisionIsANewVersionAndTheOldOneStays() {
    int before = counts.versions(giulia).size();

    assertThat(counts.keep(strict(), giulia)).isTrue();

    assertThat(now().strict()).isTrue();
    assertThat(counts.versions(giulia)).hasSize(before + 1);
  }

  @Test
  void whoeverReadAnOlderVersionDecidesNothing() {
    Priorities mine = strict();
    counts.keep(strict(), giulia);

    assertThat(counts.keep(mine, giulia)).isFalse();
  }

  @Test
  void onlyCoordinatorsReadOrDecide() {
    Actor amina = cast.peer("Amina");
    int before = counts.versions(giulia).size();

    assertThat(counts.now(amina)).isEmpty();
    assertThat(counts.versions(amina)).isEmpty();
    assertThat(counts.preview(strict(), amina)).isEmpty();
    assertThat(counts.keep(strict(), amina)).isFalse();
    assertThat(counts.versions(giulia)).hasSize(before);
    site.as(amina).open("/priorities").isNotFound();
  }

  @Test
  void aPreviewCountsWhoWaitedAndWhoBeganInTheLastQuarterAndChangesNothing() {
    People people = People.ofOneTest(cast, clock);
    Actor amina = cast.peer("Amina");
    Actor luca = cast.supporter("Luca");
    people.asks(amina, "Parole", "{}", "{}");
    people.offers(luca, "Ciao", "MAN", 1);
    Priorities other = strict();
    int before = counts.versions(giulia).size();

    WhatCounts.Preview waiting = counts.preview(other, giulia).orElseThrow();
    matching.propose(amina.person(), List.of(luca.person()), giulia);
    UUID proposal = matching.openFor(amina).getFirst().id();
    matching.answer(proposal, Answer.MEET, luca);
    matching.answer(proposal, Answer.MEET, amina);
    WhatCounts.Preview begun = counts.preview(other, giulia).orElseThrow();

    assertThat(begun).isEqualTo(waiting);
    assertThat(waiting.now().found()).isPositive();
    assertThat(counts.versions(giulia)).hasSize(before);
  }

  @Test
  void thePageLooksFirstAndSaysWhatIsNotRight() {
    var office = site.as(giulia);
    Page page = office.open("/priorities").isFound();
    Map<String, String> typed = new HashMap<>();
    for (Weighed one : Weighed.values()) {
      typed.put(one.name().toLowerCase(Locale.ROOT), "20");
    }
    Page wrong = office.submit(page, "/priorities", typed);
    assertThat(wrong.status()).isEqualTo(422);
    wrong.says("Ora fanno 120");

    typed.put("gender", "0");
    typed.put("see", "yes");
    int before = counts.versions(giulia).size();
    office.submit(page, "/priorities", typed).isFound().says("Negli ultimi tre mesi");
    assertThat(counts.versions(giulia)).hasSize(before);

    typed.remove("see");
    office.submitAndFollow(page, "/priorities", typed).isFound();
    assertThat(now().weights().get(Weighed.EXPERIENCE)).isEqualTo(20);
  }
}
