package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** B61, B62, A73: the person opens one thing to one reader, and takes it back with one tap. */
@AccantoTest
@Tag("confidentiality")
class OpeningTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Confidentiality confidentiality;
  @Autowired Access access;
  @Autowired OwnView ownView;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;

  private Actor amina;
  private Actor anna;
  private Visitor asAmina;

  @BeforeEach
  void people() {
    amina = cast.person("Amina", Hat.PEER, "en");
    anna = cast.person("Anna", Hat.PROFESSIONAL, "en");
    asAmina = site.as(amina);
  }

  @Test
  void b61_openedForAPurposeUntilADayAndGoneAfterwards() {
    open(Map.of("what", "GOAL", "until", "1"));
    asAmina
        .open("/who-sees")
        .says("Anna, professional")
        .says("Sees only your goals")
        .says("For papers and offices")
        .says("Ends by itself");
    assertThat(annaReads(DataClass.GOAL)).isTrue();

    clock.pass(Duration.ofDays(33));

    assertThat(annaReads(DataClass.GOAL)).isFalse();
    site.as(amina).open("/who-sees").isFound().doesNotSay("Anna");
  }

  @Test
  @Abuse("C01")
  void c01_takenBackItIsGoneAtTheReadersNextQuestion() {
    open(Map.of("what", "GOAL"));
    assertThat(annaReads(DataClass.GOAL)).isTrue();
    assertThat(confidentiality.received(anna)).hasSize(1);

    Page page = asAmina.open("/who-sees");
    asAmina.submit(page, "/withdrawal", Map.of());

    assertThat(annaReads(DataClass.GOAL)).isFalse();
    assertThat(confidentiality.received(anna)).isEmpty();
    asAmina.open("/who-sees").doesNotSay("Anna");
  }

  @Test
  void takingBackTwiceIsHarmless() {
    open(Map.of("what", "GOAL"));
    Page page = asAmina.open("/who-sees");

    assertThat(asAmina.submit(page, "/withdrawal", Map.of()).status()).isEqualTo(303);
    assertThat(asAmina.submit(page, "/withdrawal", Map.of()).status()).isEqualTo(303);
  }

  @Test
  @Abuse("C03")
  void c03_aPermissionOpensOnlyWhatWhomAndAsWhatItNames() {
    open(Map.of("what", "GOAL"));
    Actor another = cast.professional("Bruno");
    Actor annaAsSupporter = cast.wears(anna.person(), Hat.SUPPORTER);
    Actor annaAsCoordinator = cast.wears(anna.person(), Hat.COORDINATOR);
    Subject aminas = Subject.of(amina.person());

    assertThat(annaReads(DataClass.NOTE)).isFalse();
    assertThat(annaReads(DataClass.PROFILE)).isFalse();
    assertThat(confidentiality.may(another, DataClass.GOAL, aminas)).isFalse();
    assertThat(confidentiality.may(annaAsSupporter, DataClass.GOAL, aminas)).isFalse();
    assertThat(confidentiality.may(annaAsCoordinator, DataClass.GOAL, aminas)).isFalse();
  }

  @Test
  @Abuse("A09")
  void a09_whatWasOpenedEndsWithTheRoleOfTheReader_andARoleGivenAnewDoesNotOpenItAgain() {
    open(Map.of("what", "GOAL"));
    Actor giulia = cast.coordinator("Giulia");
    access.endHat(anna.person(), Hat.PROFESSIONAL, giulia);
    clock.pass(Duration.ofSeconds(1));
    access.giveHat(anna.person(), Hat.PROFESSIONAL, giulia);

    assertThat(annaReads(DataClass.GOAL)).isFalse();
    assertThat(confidentiality.received(anna)).isEmpty();
    assertThat(annas("select cardinality(sec.subjects('GOAL'))")).isZero();
  }

  @Test
  void whatWasOpenedEndsWhenThePersonLeaves() {
    open(Map.of("what", "GOAL"));
    assertThat(annas("select cardinality(sec.subjects('GOAL'))")).isOne();
    access.endHat(amina.person(), Hat.PEER, amina);

    assertThat(annaReads(DataClass.GOAL)).isFalse();
    assertThat(confidentiality.received(anna)).isEmpty();
    assertThat(annas("select cardinality(sec.subjects('GOAL'))")).isZero();
    clock.pass(Duration.ofSeconds(1));
    access.giveHat(amina.person(), Hat.PEER, cast.coordinator("Giulia"));
    assertThat(annaReads(DataClass.GOAL)).isFalse();
  }

  private long annas(String sql) {
    return transaction.as(anna, () -> database.sql(sql).query(Long.class).single());
  }

  @Test
  @Abuse("C04")
  void c04_nobodyOpensForSomebodyElse() {
    open(Map.of("what", "GOAL"));
    UUID given = confidentiality.given(amina).getFirst().id();
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    cast.pair(amina, luca, true);

    assertThat(site.as(luca).post("/authorisations/" + given + "/withdrawal", Map.of()).status())
        .isEqualTo(404);
    assertThatThrownBy(() ->
            confidentiality.authorise(
                new Authorise(DataClass.GOAL, null, anna.person(), "help", clock.today()), luca))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(confidentiality.given(amina)).hasSize(1);
  }

  @Test
  @Abuse("C06")
  void c06_nothingIsTickedBeforehandAndOneFormOpensOneThing() {
    Page form = asAmina.open("/authorisations/new").isFound();

    assertThat(form.document().select("main input[checked], main option[selected]")).isEmpty();
    assertThat(form.document().select("input[name=what]").eachAttr("type")).containsOnly("radio");

    Page empty = asAmina.submit(form, "/authorisations", Map.of());
    assertThat(empty.status()).isEqualTo(422);
    empty.says("Choose what you mean").says("Choose who may read it").says("Choose until when");
    assertThat(confidentiality.given(amina)).isEmpty();
  }

  @Test
  void aDayTooFarAwayOrInThePastIsAskedAgainWithWhatWasTyped() {
    for (LocalDate day : List.of(clock.today().minusDays(1), clock.today().plusMonths(13))) {
      Page answer = send(Map.of("what", "GOAL", "until", "date", "untilDate", day.toString()));
      assertThat(answer.status()).isEqualTo(422);
      answer.says("at most twelve months away");
      assertThat(answer.document().select("input[name=untilDate]").val()).isEqualTo(day.toString());
    }
  }

  @Test
  void theSameFormSentTwiceOpensOnce() {
    String once = UUID.randomUUID().toString();
    send(Map.of("what", "GOAL", "once", once));
    send(Map.of("what", "GOAL", "once", once));

    assertThat(confidentiality.given(amina)).hasSize(1);
  }

  @Test
  void theListOfReadersHoldsStaffAndNeverPeersOrSupporters() {
    cast.peer("Eleni peer");
    cast.supporter("Nikos supporter");

    asAmina
        .open("/authorisations/new")
        .says("Anna, professional")
        .doesNotSay("Eleni peer")
        .doesNotSay("Nikos supporter");
  }

  @Test
  void w1_aSupporterOpensTheirOwnInTheSameWay() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    Visitor asLuca = site.as(luca);
    Page form = asLuca.open("/authorisations/new").isFound();
    assertThat(form.document().select("input[name=what]").eachAttr("value"))
        .containsExactly("CONTACT");

    asLuca.submit(form, "/authorisations", fields(Map.of("what", "CONTACT")));

    asLuca.open("/who-sees").says("Sees only how to reach you");
  }

  @Test
  void aPersonSaysInOwnWordsWhatItIsFor() {
    open(Map.of("what", "GOAL", "purpose", "own", "purposeWords", "For the new identity card."));

    asAmina.open("/who-sees").says("For the new identity card.");
    assertThat(confidentiality.received(anna).getFirst().purpose())
        .isEqualTo("For the new identity card.");
  }

  @Test
  void whoeverReadsMoreThanOneThingIsNotSaidToSeeOnlyThat() {
    open(Map.of("what", "GOAL"));
    open(Map.of("what", "CONTACT"));

    asAmina
        .open("/who-sees")
        .says("Sees your goals")
        .says("Sees how to reach you")
        .doesNotSay("Sees only");
  }

  @Test
  void whatAnnaAskedStandsAboveTheAnswer_andIsNotAskedAgainWhenThatIsTakenBack() {
    UUID ask = UUID.randomUUID();
    open(Map.of("what", "GOAL"));
    assertThat(ownView.ask(ask, amina.person(), DataClass.NOTE, "To prepare Thursday.", anna))
        .isTrue();
    Page form =
        asAmina
            .open("/authorisations/new?ask=" + ask)
            .says("Anna, professional would like to see: the notes about your meetings")
            .says("To prepare Thursday.");
    Page again = asAmina.submit(form, "/authorisations", Map.of("until", "1"));
    again.says("To prepare Thursday.").says("Choose what you mean");
    asAmina.submit(again, "/authorisations", fields(Map.of("what", "NOTE")));

    Page page = asAmina.open("/who-sees").doesNotSay("To prepare Thursday.");
    asAmina.submit(page, "/withdrawal", Map.of());

    asAmina.open("/who-sees").doesNotSay("To prepare Thursday.");
  }

  private void open(Map<String, String> some) {
    assertThat(send(some).status()).isEqualTo(303);
  }

  private Page send(Map<String, String> some) {
    Page form = asAmina.open("/authorisations/new").isFound();
    return asAmina.submit(form, "/authorisations", fields(some));
  }

  private Map<String, String> fields(Map<String, String> some) {
    Map<String, String> fields = new HashMap<>();
    fields.put("reader", anna.person().toString());
    fields.put("purpose", "papers");
    fields.put("until", "3");
    fields.putAll(some);
    return fields;
  }

  private boolean annaReads(DataClass of) {
    return confidentiality.may(anna, of, Subject.of(amina.person()));
  }
}
