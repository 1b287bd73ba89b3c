package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.TheDatabase;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * B25, B46, B47: an offer and never a duty; each answers for themselves, and reads the other's
 * answers only when both have shown theirs.
 */
@AccantoTest
@Tag("accompaniment")
class LookingTogetherTests {

  private static final String OFFER = "A few cards on how it goes between you";

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;

  Actor amina;
  Actor luca;
  UUID walk;
  String path;

  @BeforeEach
  void twoWhoHaveWalkedForSixWeeks() {
    amina = cast.person("Amina", Hat.PEER, "en");
    luca = cast.person("Luca", Hat.SUPPORTER, "en");
    walk = new WalkingCast(cast, clock).walk(amina, luca, true);
    path = "/walks/" + walk;
  }

  @Test
  void itIsOfferedAfterSixWeeksAndNotBefore_andNotBeforeTheAgreement() {
    her().open(path).isFound().doesNotSay(OFFER);
    clock.goTo(clock.today().plusWeeks(6));
    her().open(path).isFound().says(OFFER);
    him().open(path).isFound().says(OFFER);

    Actor eleni = cast.person("Eleni", Hat.PEER, "en");
    UUID young = new WalkingCast(cast, clock).walk(eleni, luca, false);
    clock.goTo(clock.today().plusWeeks(7));
    site.as(eleni).open("/walks/" + young).isFound().doesNotSay(OFFER);
    assertThat(answers(site.as(eleni), "/walks/" + young, UUID.randomUUID(), "yes").status())
        .isEqualTo(422);
  }

  @Test
  void anotherTimeIsAWeek_andNotThisTimeIsSixWeeks_andTheOtherLearnsNothing() {
    clock.goTo(clock.today().plusWeeks(6));
    Visitor hers = her();
    hers.submitAndFollow(hers.open(path), "/later", Map.of("when", "LATER"))
        .isFound()
        .doesNotSay(OFFER);
    him().open(path).isFound().says(OFFER);
    clock.goTo(clock.today().plusDays(7));
    hers = her();
    hers.submitAndFollow(hers.open(path).says(OFFER), "/later", Map.of("when", "NOT_THIS_TIME"));
    clock.goTo(clock.today().plusWeeks(5));
    her().open(path).doesNotSay(OFFER);
    clock.goTo(clock.today().plusWeeks(1));
    her().open(path).says(OFFER);
  }

  @Test
  void eachReadsTheOtherOnlyWhenBothHaveShown() {
    Visitor hers = her();
    hers.submitAndFollow(cards(hers), "/cards", Map.of("HEARD", "PARTLY", "MORE-words", "Walks"))
        .isFound()
        .says("Only you read this so far.");
    him().open(path + "/review").isFound().doesNotSay("Walks");
    shows(her(), "PARTLY", "Walks outside");
    him().open(path + "/review").isFound().doesNotSay("Walks outside");
    her().open(path + "/review").isFound().says("When Luca does too").says("Walks outside");

    shows(him(), "YES", "Coffee");

    her().open(path + "/review").isFound().says("Coffee").says("Walks outside");
    him().open(path + "/review").isFound().says("Coffee").says("Walks outside");
    assertThat(
            cast.count(
                "select count(*) from confidentiality.seen where subject = ? and class = 'NOTE'",
                amina.person().value()))
        .isPositive();
  }

  @Test
  void whatTheyTryStandsOnThePageOfTheWalk_andTheNextLookIsOfferedSixWeeksLater() {
    bothShow();
    Visitor hers = her();
    Page page = hers.open(path + "/review").isFound();
    hers.submitAndFollow(page, "/tries", Map.of("words", "We meet outside"))
        .isFound()
        .says("We meet outside");
    him().open(path).isFound().says("We meet outside").doesNotSay(OFFER);
    clock.goTo(clock.today().plusWeeks(6));
    him().open(path).isFound().says("We meet outside").says(OFFER);
  }

  @Test
  void whatWasShownStays_andTheSameButtonTwiceChangesNothing() {
    Visitor hers = her();
    Page cards = cards(hers);
    hers.submit(cards, "/cards", Map.of("HEARD", "YES", "show", "yes"));
    hers.submit(cards, "/cards", Map.of("HEARD", "NOT_NOW", "show", "yes"));

    assertThat(cast.count("select count(*) from accompaniment.review where walk = ?", walk))
        .isEqualTo(1);
    assertThat(cast.text("select says from accompaniment.review_answer where walk = ?", walk))
        .isEqualTo("YES");
  }

  @Test
  void nothingAtAllComesBackWithASentence_andTooMuchKeepsWhatWasTyped() {
    Visitor hers = her();
    assertThat(hers.submit(cards(hers), "/cards", Map.of()).status()).isEqualTo(422);
    Page again = hers.submit(cards(hers), "/cards", Map.of("MORE-words", "x".repeat(501)));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("x".repeat(501));
  }

  @Test
  void nobodyElseFindsIt_andInAPauseLucaReadsNothing_andAfterTheEndItStaysWithAmina() {
    bothShow();
    for (Actor other :
        List.of(
            cast.peer("Eleni"),
            cast.supporter("Nikos"),
            cast.coordinator("Giulia"),
            cast.professional("Anna"))) {
      site.as(other).open(path + "/review").isNotFound();
      assertThat(rows("review_answer", other)).as(other.hat().name()).isZero();
      assertThat(rows("review", other)).isZero();
      assertThat(rows("review_shown", other)).isZero();
    }
    pause();
    him().open(path + "/review").isFound().doesNotSay("Outside");
    her().open(path + "/review").isFound().says("Outside");
    assertThat(rows("review_answer", luca)).isZero();
    assertThat(answers(her(), path, UUID.randomUUID(), "yes").status()).isEqualTo(422);
    end();
    him().open(path + "/review").isNotFound();
    her().open(path + "/review").isFound().says("Outside").says("Coffee");
  }

  @Test
  void anAuthorisationForNotesDoesNotOpenIt() {
    bothShow();
    Actor anna = cast.professional("Anna");
    cast.run(
        """
        insert into confidentiality.authorisation (id, subject, class, reader, reader_hat, purpose, from_at,
          until_at, given_by) values (?, ?, 'NOTE', ?, 'PROFESSIONAL', 'p', ?, ?, ?)
        """,
        UUID.randomUUID(),
        amina.person().value(),
        anna.person().value(),
        org.accanto.shared.Sql.at(clock.instant()),
        org.accanto.shared.Sql.at(clock.instant().plusSeconds(90_000)),
        amina.person().value());

    assertThat(rows("review_answer", anna)).isZero();
  }

  @Test
  void theDatabaseAloneKeepsUnshownAnswersAndOtherNamesApart() {
    shows(her(), "PARTLY", "Outside");
    assertThat(rows("review_answer", luca)).isZero();
    UUID review =
        UUID.fromString(
            cast.text("select id::text from accompaniment.review where walk = ?", walk));
    String answer =
        "insert into accompaniment.review_answer values (?, ?, ?, ?, 'HOPE', 'YES', '')";
    UUID peer = amina.person().value();

    TheDatabase.refuses(() -> writes(luca, answer, review, walk, peer, peer));
    // What is shown stays.
    TheDatabase.refuses(() -> writes(amina, answer, review, walk, peer, peer));
    assertThat(writes(amina, "update accompaniment.review_answer set says = 'YES'")).isZero();
    TheDatabase.refuses(() ->
        writes(
            luca,
            "insert into accompaniment.review_shown values (?, ?, ?, ?, now())",
            review,
            walk,
            peer,
            peer));
    assertThat(
            writes(
                luca,
                "update accompaniment.review set we_try = 'x', tried_by = ?",
                luca.person().value()))
        .as("not before both have shown")
        .isZero();
    pause();
    TheDatabase.refuses(() -> writes(luca, answer, review, walk, peer, luca.person().value()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "el"})
  void thePagesOpenInEveryLanguage(String language) {
    Actor eleni = cast.person("Eleni", Hat.PEER, language);
    UUID other = new WalkingCast(cast, clock).walk(eleni, luca, true);
    clock.goTo(clock.today().plusWeeks(6));
    for (String end : List.of("", "/review", "/review/cards")) {
      site.as(eleni).open("/walks/" + other + end).isFound();
    }
  }

  private void bothShow() {
    shows(her(), "PARTLY", "Outside");
    shows(him(), "YES", "Coffee");
  }

  private void shows(Visitor who, String heard, String more) {
    who.submitAndFollow(
            cards(who), "/cards", Map.of("HEARD", heard, "MORE-words", more, "show", "yes"))
        .isFound()
        .says(more);
  }

  private Page cards(Visitor who) {
    return who.open(path + "/review/cards").isFound();
  }

  private static Page answers(Visitor who, String path, UUID review, String show) {
    return who.post(
        path + "/review/cards", Map.of("review", review.toString(), "HEARD", "YES", "show", show));
  }

  private Visitor her() {
    return site.as(amina);
  }

  private Visitor him() {
    return site.as(luca);
  }

  private void pause() {
    cast.run("update confidentiality.pair set peer_paused_at = began_at where scope = ?", walk);
    cast.run("update accompaniment.walk set peer_paused_at = began_at where id = ?", walk);
  }

  private void end() {
    cast.run("update confidentiality.pair set ended_at = began_at where scope = ?", walk);
    cast.run(
        "update accompaniment.walk set ended_at = began_at, ending = 'STOPPED' where id = ?", walk);
  }

  private long rows(String table, Actor actor) {
    return transaction.as(
        actor,
        () ->
            database
                .sql("select count(*) from accompaniment." + table + " where walk = ?")
                .param(walk)
                .query(Long.class)
                .single());
  }

  private int writes(Actor actor, String sql, Object... values) {
    return transaction.as(actor, () -> database.sql(sql).params(values).update());
  }
}
