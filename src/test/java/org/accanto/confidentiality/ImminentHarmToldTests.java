package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.accanto.confidentiality.Emergencies.Answer;
import org.accanto.confidentiality.Emergency.Harm;
import org.accanto.rights.Rights;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said of an opening in danger is true: whose file rests, what opened, who read why. */
@AccantoTest
@Tag("confidentiality")
class ImminentHarmToldTests {

  private static final String WHY = "She wrote to Luca that she is going to the bridge tonight.";

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;
  @Autowired Emergencies emergencies;
  @Autowired Rights rights;

  private Actor amina;
  private Actor giulia;
  private Actor nikos;

  @BeforeEach
  void people() {
    amina = cast.person("Amina", Hat.PEER, "en");
    giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    nikos = cast.person("Nikos", Hat.COORDINATOR, "en");
  }

  @Test
  void aFileThatRestsIsNotOpenedInDangerEither() {
    rests(amina, true);

    assertThat(open(amina)).isEqualTo(Answer.RESTS);
    assertThat(emergencies.about(amina)).isEmpty();

    rests(amina, false);
    assertThat(open(amina)).isEqualTo(Answer.OPENED);
  }

  @Test
  void whoLetsTheirFileRestMeanwhileReadsThatItIsOver() {
    open(amina);
    site.as(amina).open("/who-sees").says("Reads how to reach you, what you told");

    rests(amina, true);

    site.as(amina).open("/who-sees").says("Could read how to reach you, what you told");
    assertThat(emergencies.mine(giulia).getFirst().open()).isFalse();
    site.as(giulia).open("/opened/" + amina.person()).isNotFound();
  }

  @Test
  void ofASupporterNothingElseOpensThanHowToReachThem_andSoItIsSaid() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    open(luca);

    site.as(luca)
        .open("/who-sees")
        .says("Reads how to reach you, because")
        .doesNotSay("profile and");
  }

  @Test
  void whoReadsWhyIsToldToThePersonToo() {
    open(amina);
    UUID id = emergencies.mine(giulia).getFirst().id();
    site.as(amina).open("/who-saw").doesNotSay("Nikos");

    site.as(nikos).open("/emergencies/" + id).says("going to the bridge");

    site.as(amina).open("/who-saw").says("Nikos, coordination read a report about safety");
  }

  @Test
  void whatDangerOpenedSaysUntilWhichHour_andNotThatThePersonChoseIt() {
    open(amina);
    String end =
        LocalTime.ofInstant(clock.instant().plus(Duration.ofHours(4)), clock.getZone())
            .truncatedTo(ChronoUnit.MINUTES)
            .toString();
    Visitor asGiulia = site.as(giulia);

    asGiulia
        .open("/opened/" + amina.person())
        .says("You opened this because of imminent harm")
        .says("Close it before")
        .says("at " + end)
        .says("the other coordinators read too");
    asGiulia.open("/today").says("You can read something of 1 person").says("at " + end);
    asGiulia.open("/opened").says("and what imminent harm opens");
  }

  @Test
  void aLookThatSaysNoClosesItAtOnce_andIsReadByThePersonAndWhoOpenedIt() {
    open(amina);
    UUID id = emergencies.mine(giulia).getFirst().id();
    String page = "/opened/" + amina.person();
    site.as(giulia).open(page).isFound();

    emergencies.review(UUID.randomUUID(), id, false, "It could have waited.", nikos);

    site.as(giulia).open(page).isNotFound();
    assertThat(letThrough()).isFalse();
    site.as(giulia)
        .open("/emergencies/new?person=" + amina.person())
        .says("You cannot open this now");
    site.as(amina).open("/who-sees").says("it was not justified").says("It could have waited.");
    assertThat(rights.own(amina).toString()).contains("It could have waited.");
  }

  @Test
  void aLookThatSaysYesIsReadByThePersonWhileItIsStillOpen() {
    open(amina);
    UUID id = emergencies.mine(giulia).getFirst().id();

    emergencies.review(UUID.randomUUID(), id, true, "It was right.", nikos);

    site.as(amina)
        .open("/who-sees")
        .says("at the latest")
        .says("it was justified")
        .says("It was right.");
    site.as(giulia).open("/opened/" + amina.person()).isFound();
  }

  /** Past the application. */
  private boolean letThrough() {
    return transaction.as(
        giulia,
        () ->
            database
                .sql("select ? = any (sec.subjects('NOTE'))")
                .param(amina.person().value())
                .query(Boolean.class)
                .single());
  }

  private Answer open(Actor subject) {
    return emergencies.open(UUID.randomUUID(), subject.person(), Harm.LIFE, WHY, giulia);
  }

  private void rests(Actor person, boolean rests) {
    transaction.as(
        person, () -> database.sql("select sec.let_rest(?)").param(rests).query().listOfRows());
  }
}
