package org.accanto.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.Sql;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people told ends some months after they have left; first it is said whom that concerns. */
@AccantoTest
@Tag("rights")
class RetentionTests {

  @Autowired Retentions retentions;
  @Autowired Forgettings forgettings;
  @Autowired DueForgettings due;
  @Autowired Site site;
  @Autowired Cast cast;
  @Autowired SetClock clock;

  /** Other tests share the programme: nothing ends there by itself. */
  @AfterEach
  void untilTheyAsk() {
    retentions.keep(new Retention(null, null, null), cast.coordinator("Giulia"));
    due.forget();
  }

  @Test
  void whoLeftLongAgoIsForgottenThirtyDaysAfterCoordinatorsCouldReadSo() {
    Actor giulia = cast.coordinator("Giulia");
    Actor amina = left(cast.peer("Amina Retained"), 400);
    Actor luca = left(cast.supporter("Luca Retained"), 30);
    site.as(giulia).post("/retention", Map.of("peer", "12", "supporter", "12"));
    due.forget();

    assertThat(names(giulia)).contains("Amina Retained").doesNotContain("Luca Retained");
    clock.pass(Duration.ofDays(29));
    due.forget();
    assertThat(called(amina)).isEqualTo("Amina Retained");
    clock.pass(Duration.ofDays(2));
    due.forget();

    assertThat(called(amina)).isEqualTo("…");
    assertThat(new Rows(cast).naming(amina.person().value()))
        .isSubsetOf("access.person", "vault.data_key");
    assertThat(called(luca)).isEqualTo("Luca Retained");
  }

  @Test
  void lookingChangesNothing() {
    Actor giulia = cast.coordinator("Giulia");
    left(cast.peer("Amina Looked At"), 400);

    site.as(giulia)
        .post("/retention", Map.of("peer", "12", "see", "yes"))
        .says("Amina Looked At, peer fino al");
    due.forget();

    assertThat(names(giulia)).doesNotContain("Amina Looked At");
    assertThat(retentions.now(giulia)).contains(new Retention(null, null, null));
  }

  @Test
  void whoComesBackMeanwhileIsKept() {
    Actor giulia = cast.coordinator("Giulia");
    Actor amina = left(cast.peer("Amina Again"), 400);
    retentions.keep(new Retention(12, null, null), giulia);
    due.forget();
    cast.wears(amina.person(), Hat.PEER);

    clock.pass(Duration.ofDays(31));
    due.forget();

    assertThat(called(amina)).isEqualTo("Amina Again");
    assertThat(names(giulia)).doesNotContain("Amina Again");
  }

  @Test
  void whoOnlyAskedIsForgottenAsAWhole() {
    Actor giulia = cast.coordinator("Giulia");
    Actor asker = cast.person("Somebody Who Asked", Hat.ASKER, "it");
    since(asker, 200);
    retentions.keep(new Retention(null, null, 6), giulia);
    due.forget();
    clock.pass(Duration.ofDays(31));
    due.forget();

    assertThat(called(asker)).isEqualTo("…");
    assertThat(new Rows(cast).naming(asker.person().value())).isSubsetOf("access.person");
  }

  @Test
  void whoWaitsForAnAnswerIsHereWhateverTheirRolesSay() {
    Actor giulia = cast.coordinator("Giulia");
    Actor asker = cast.person("Somebody Who Waits", Hat.ASKER, "it");
    since(asker, 200);
    cast.run(
        "insert into enrolment.request (person, state, language, begun_at, sent_at) values (?, 'SENT', 'it', now(), now())",
        asker.person().value());

    assertThat(retentions.would(new Retention(null, null, 6), giulia))
        .extracting(PastTheirTime::called)
        .doesNotContain("Somebody Who Waits");
  }

  @Test
  void whoAsksBeforeTheirTimeIsOverHasTheirOwnWeek() {
    Actor giulia = cast.coordinator("Giulia");
    Actor amina = left(cast.peer("Amina Early"), 400);
    retentions.keep(new Retention(12, null, null), giulia);
    due.forget();
    Actor again = cast.wears(amina.person(), Hat.PEER);
    site.as(again).post("/me/data/forgetting", Map.of("once", UUID.randomUUID().toString()));
    due.forget();

    assertThat(forgettings.mine(again)).isPresent();
    clock.pass(Duration.ofDays(7));
    due.forget();
    assertThat(called(amina)).isEqualTo("…");
  }

  @Test
  void aCoordinatorHoldsItBackLikeAnyOther() {
    Actor giulia = cast.coordinator("Giulia");
    Actor amina = left(cast.peer("Amina Held"), 400);
    retentions.keep(new Retention(12, null, null), giulia);
    due.forget();
    Forgetting one =
        forgettings.ofOthers(giulia).stream()
            .filter(each -> each.called().equals("Amina Held"))
            .findFirst()
            .orElseThrow();
    forgettings.hold(
        UUID.randomUUID(), one.id(), Forgetting.Why.AUTHORITY, clock.today().plusDays(60), giulia);

    clock.pass(Duration.ofDays(40));
    due.forget();

    assertThat(called(amina)).isEqualTo("Amina Held");
  }

  @Test
  void whatIsNoNumberOfMonthsIsSaidBesideItsField() {
    Actor giulia = cast.coordinator("Giulia");
    for (String typed : List.of("0", "-1", "241", "many")) {
      site.as(giulia)
          .post("/retention", Map.of("peer", typed))
          .says("Un numero di mesi da 1 a 240, oppure niente.");
    }
  }

  @Test
  void onlyCoordinatorsReadOrDecideIt() {
    for (Actor one :
        List.of(cast.peer("Sara"), cast.professional("Eleni"), cast.supporter("Nikos"))) {
      assertThat(retentions.now(one)).isEmpty();
      assertThat(retentions.would(new Retention(1, 1, 1), one)).isEmpty();
      site.as(one).open("/retention").isNotFound();
    }
  }

  private List<String> names(Actor coordinator) {
    return forgettings.ofOthers(coordinator).stream().map(Forgetting::called).toList();
  }

  private String called(Actor who) {
    return cast.text("select called from access.person where id = ?", who.person().value());
  }

  private Actor left(Actor who, int daysAgo) {
    since(who, daysAgo + 100);
    cast.run(
        "update access.hat set until = ? where person = ?",
        Sql.at(clock.instant().minus(Duration.ofDays(daysAgo))),
        who.person().value());
    return who;
  }

  private void since(Actor who, int daysAgo) {
    cast.run(
        "update access.hat set since = ? where person = ?",
        Sql.at(clock.instant().minus(Duration.ofDays(daysAgo))),
        who.person().value());
  }
}
