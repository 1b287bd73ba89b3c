package org.accanto.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is going to be forgotten can be held back for a time, by a coordinator and not for long. */
@AccantoTest
@Tag("rights")
class HoldTests {

  @Autowired ApplicationContext beans;
  @Autowired DueForgettings due;
  @Autowired Site site;
  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;

  @Test
  void aHoldThatRanOutHoldsNothingBack() {
    Actor amina = cast.peer("Amina");
    Actor giulia = cast.coordinator("Giulia");
    ask(amina);
    Forgettings forgettings = beans.getBean(Forgettings.class);
    Forgetting one = forgettings.ofOthers(giulia).getLast();
    forgettings.hold(
        UUID.randomUUID(), one.id(), Forgetting.Why.SAFETY, clock.today().plusDays(9), giulia);

    clock.pass(Duration.ofDays(11));
    due.forget();
    assertThat(new Rows(cast).naming(amina.person().value()))
        .doesNotContain("rights.forgetting", "access.hat");
  }

  @Test
  void nobodyHoldsBackTheirOwnAndOnlyACoordinatorOthers() {
    Actor luca = cast.supporter("Luca");
    ask(luca);
    UUID id =
        UUID.fromString(
            cast.text("select id from rights.forgetting where person = ?", luca.person().value()));
    for (Actor one :
        List.of(
            cast.wears(luca.person(), Hat.COORDINATOR),
            cast.professional("Eleni"),
            cast.peer("Sara"))) {
      assertThat(
              transaction.as(
                  one,
                  () ->
                      database
                          .sql(
                              "select sec.hold_back(:h, :id, 'COMPLAINT', sec.now() + interval '9 days')::text")
                          .param("h", UUID.randomUUID())
                          .param("id", id)
                          .query(String.class)
                          .optional()))
          .isEmpty();
    }
  }

  @Test
  void aSecondHoldAfterTheFirstRanOutCanBeEndedLikeTheFirst() {
    Actor amina = cast.peer("Amina");
    Actor giulia = cast.coordinator("Giulia");
    ask(amina);
    Forgettings forgettings = beans.getBean(Forgettings.class);
    UUID id =
        UUID.fromString(
            cast.text("select id from rights.forgetting where person = ?", amina.person().value()));
    assertThat(holds(forgettings, id, 2, giulia)).isTrue();
    assertThat(holds(forgettings, id, 2, giulia)).isFalse();
    clock.pass(Duration.ofDays(4));
    assertThat(holds(forgettings, id, 20, giulia)).isTrue();

    assertThat(forgettings.endHold(id, giulia)).isTrue();
    assertThat(forgettings.endHold(id, giulia)).isFalse();
  }

  @Test
  void whatIsBeingForgottenIsNeitherTakenBackNorHeld() {
    Actor amina = cast.peer("Amina");
    Actor giulia = cast.coordinator("Giulia");
    ask(amina);
    cast.run(
        "update rights.forgetting set begun_at = due_at where person = ?", amina.person().value());
    Forgettings forgettings = beans.getBean(Forgettings.class);
    UUID id = forgettings.mine(amina).orElseThrow().id();

    forgettings.takeBack(amina);
    assertThat(holds(forgettings, id, 2, giulia)).isFalse();
    due.forget();

    assertThat(forgettings.mine(amina)).isEmpty();
    assertThat(new Rows(cast).naming(amina.person().value()))
        .isSubsetOf("access.person", "vault.data_key");
  }

  @Test
  void whatIsNotDoneADayAfterItsDaySaysSoToCoordinatorsAndWhomToTell() {
    Actor amina = cast.peer("Amina");
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    Forgettings forgettings = beans.getBean(Forgettings.class);
    ask(amina);
    UUID id = forgettings.mine(amina).orElseThrow().id();
    clock.pass(Duration.ofDays(7).plusHours(2));
    site.as(giulia).open("/forgettings").doesNotSay("should have happened");

    holds(forgettings, id, 5, giulia);
    clock.pass(Duration.ofDays(4));
    site.as(giulia).open("/forgettings").doesNotSay("should have happened");
    clock.pass(Duration.ofDays(2).plusHours(3));
    site.as(giulia).open("/forgettings").doesNotSay("should have happened");
    clock.pass(Duration.ofDays(1));

    site.as(giulia)
        .open("/forgettings")
        .says("It should have happened on")
        .says("Tell whoever keeps Accanto running");
    site.as(giulia).open("/today").says("was not forgotten on its day");
    due.forget();
    site.as(giulia).open("/forgettings").doesNotSay("should have happened");
  }

  private boolean holds(Forgettings forgettings, UUID of, int days, Actor giulia) {
    return forgettings.hold(
        UUID.randomUUID(), of, Forgetting.Why.SAFETY, clock.today().plusDays(days), giulia);
  }

  private void ask(Actor who) {
    site.as(who).post("/me/data/forgetting", Map.of("once", UUID.randomUUID().toString()));
  }
}
