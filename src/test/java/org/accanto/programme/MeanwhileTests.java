package org.accanto.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Saying;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Phone;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people can come to while they wait: who waits reads it, and nobody else. */
@AccantoTest
@Tag("programme")
class MeanwhileTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Programme programme;
  @Autowired Asking asking;

  private final String breakfast = "Breakfast " + UUID.randomUUID();

  @AfterEach
  void nothingStaysForOthers() {
    cast.run("delete from programme.meanwhile");
  }

  @Test
  void whoWaitsReadsItAndNobodyElse() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en"));
    giulia
        .submitAndFollow(
            giulia.open("/programme/meanwhile").isFound(),
            "/programme/meanwhile",
            Map.of(
                "name-en",
                breakfast,
                "when-en",
                "Tuesdays at eight",
                "forWhom-en",
                "For everybody",
                "lastDay",
                clock.today().plusDays(7).toString()))
        .isFound()
        .says(breakfast);

    waiting().open("/proposals").says("While you wait").says(breakfast).says("Tuesdays at eight");
    asker().open("/asking/receipt").says("While you wait").says(breakfast);
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    site.as(luca).open("/proposals").isFound().doesNotSay(breakfast);
    assertThat(programme.meanwhile(luca)).isEmpty();
    assertThat(programme.meanwhile(cast.professional("Anna"))).isEmpty();
    site.somebody().open("/").doesNotSay(breakfast);
  }

  @Test
  void whatIsNoKeyOfAFormIsWrittenDownAllTheSame() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en"));
    String lastDay = clock.today().plusDays(7).toString();
    Map<String, String> typed =
        Map.of("name-en", breakfast, "lastDay", lastDay, "once", "-".repeat(36));

    giulia
        .submitAndFollow(giulia.open("/programme/meanwhile"), "/programme/meanwhile", typed)
        .isFound()
        .says(breakfast);
  }

  @Test
  void whereNothingIsWrittenNothingShows() {
    waiting().open("/proposals").doesNotSay("While you wait");
    asker().open("/asking/receipt").doesNotSay("While you wait");
  }

  @Test
  void whoWalksWithSomebodyOrChoosesDoesNotWait() {
    offers(clock.today());
    Actor amina = cast.person("Amina", Hat.PEER, "en");

    site.as(amina).open("/proposals").isFound().doesNotSay(breakfast);
  }

  @Test
  void itEndsWithItsDayOrWhenACoordinatorSaysSo() {
    UUID past = offers(clock.today().minusDays(1));
    UUID today = offers(clock.today());
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");

    assertThat(programme.meanwhile(giulia)).extracting(Meanwhile::id).containsExactly(today);
    Actor amina = cast.peer("Amina");
    assertThat(programme.endMeanwhile(today, amina)).isFalse();
    assertThat(programme.endMeanwhile(today, giulia)).isTrue();
    assertThat(programme.endMeanwhile(today, giulia)).isFalse();
    assertThat(programme.meanwhile(giulia)).isEmpty();
    assertThat(past).isNotEqualTo(today);
  }

  @Test
  void itIsReadInOnesOwnLanguageOrElseInOneInWhichItWasWritten() {
    Meanwhile.Said italian = new Meanwhile.Said("Colazione", "", "", "");
    Meanwhile.Said greek = new Meanwhile.Said("Πρωινό", "Τρίτη", "", "");
    Meanwhile both =
        new Meanwhile(UUID.randomUUID(), Map.of("it", italian, "el", greek), clock.today());
    Meanwhile one = new Meanwhile(UUID.randomUUID(), Map.of("el", greek), clock.today());

    assertThat(both.in(java.util.Locale.ITALIAN)).isEqualTo(italian);
    assertThat(one.in(java.util.Locale.ENGLISH)).isEqualTo(greek);
    assertThat(greek.lines()).containsExactly("Τρίτη");
  }

  @Test
  void aNameAndADayAreNeededAndWhatWasTypedStays() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en"));
    Page page = giulia.open("/programme/meanwhile");
    Map<String, String> typed = Map.of("when-it", "martedì", "lastDay", "2001-01-01");

    Page again = giulia.submit(page, "/programme/meanwhile", typed);

    assertThat(again.status()).isEqualTo(422);
    again.says("Give it a name").says("Choose a day, today or later");
    assertThat(again.body()).contains("martedì");
  }

  @Test
  void bothPagesFitOnAPhone() {
    offers(clock.today());
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "el");
    try (Phone phone = Phone.in(site, "el").signedIn(site.token(giulia))) {
      phone.open("/programme/meanwhile").says(breakfast).isForEverybody().picture("meanwhile-el");
    }
    Actor amina = amina();
    try (Phone phone = Phone.inTheDark(site, "it").signedIn(site.token(amina))) {
      phone
          .open("/proposals")
          .says(breakfast)
          .isForEverybody()
          .picture("meanwhile-waiting-it-dark");
    }
  }

  private UUID offers(LocalDate until) {
    UUID id = UUID.randomUUID();
    Meanwhile.Said said = new Meanwhile.Said(breakfast, "Tuesdays at eight", "At the house", "");
    programme.offer(new Meanwhile(id, Map.of("en", said), until), cast.coordinator("Giulia"));
    return id;
  }

  private Visitor waiting() {
    return site.as(amina()).reading("en");
  }

  private Actor amina() {
    Actor amina = cast.person("Amina", Hat.PEER, "en");
    asking.beginAgain("en", amina);
    asking.say(new Saying.Times(Set.of(), "Station"), amina);
    return amina;
  }

  private Visitor asker() {
    Actor asker = cast.person("Eleni", Hat.ASKER, "en");
    asking.beginAgain("en", asker);
    asking.send(asker);
    return site.as(asker).reading("en");
  }
}
