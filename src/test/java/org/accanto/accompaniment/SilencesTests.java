package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Mission, "silence": after fourteen days the two are asked, and the coordinator learns only that.
 */
@AccantoTest
@Tag("accompaniment")
class SilencesTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Accompaniment accompaniment;

  @Test
  void afterFourteenDaysTheTwoAreToldAndTheCoordinatorSeesNamesOnly() {
    Actor amina = cast.person("Amina", Hat.PEER, "en");
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    UUID walk = new WalkingCast(cast, clock).walk(amina, luca, true);
    Visitor his = site.as(luca);
    Page form = his.open("/walks/" + walk + "/meetings/new");
    his.submit(form, "/meetings", Map.of("length", "30", "words", "Our words."));
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    assertThat(accompaniment.silences(giulia)).noneMatch(s -> s.walk().equals(walk));

    clock.goTo(clock.today().plusDays(16));

    site.as(luca).open("/today").isFound().says("You have not met for 16 days");
    Silence silence =
        accompaniment.silences(giulia).stream()
            .filter(s -> s.walk().equals(walk))
            .findFirst()
            .orElseThrow();
    assertThat(silence.days()).isEqualTo(16);
    assertThat(silence.peerCalled()).isEqualTo("Amina");
    site.as(giulia).open("/today").isFound().says("Not met for a while").doesNotSay("Our words.");
    assertThat(accompaniment.silences(luca)).isEmpty();
    Page all = site.as(giulia).open("/silences").isFound().doesNotSay("Our words.");
    while (!all.body().contains("/people/" + luca.person())) {
      all = site.as(giulia).open(all.document().select("a[rel=next]").attr("href"));
    }
    all.says("16 days").says("Reach Luca").says("Reach Amina");
    site.as(luca).open("/silences").isNotFound();
  }

  @Test
  void whoIsOnAPauseIsNotSilent() {
    Actor amina = cast.person("Amina", Hat.PEER, "en");
    UUID walk = new WalkingCast(cast, clock).walk(amina, cast.supporter("Luca"), true);
    Visitor hers = site.as(amina);
    hers.submit(hers.open("/walks/" + walk + "/pause"), "/pause", Map.of());
    clock.goTo(clock.today().plusDays(16));

    assertThat(accompaniment.silences(cast.coordinator("Giulia")))
        .noneMatch(s -> s.walk().equals(walk));
  }
}
