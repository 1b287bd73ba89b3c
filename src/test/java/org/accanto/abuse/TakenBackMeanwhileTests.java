package org.accanto.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.accanto.accompaniment.Ending;
import org.accanto.confidentiality.Authorise;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.scenarios.Programme;
import org.accanto.scenarios.Someone;
import org.accanto.scenarios.Stories;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody is still reading when the door closes. */
@AccantoTest
class TakenBackMeanwhileTests {

  @Autowired ApplicationContext beans;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Confidentiality confidentiality;
  @Autowired ActingTransaction transaction;
  @Autowired JdbcClient database;

  private Programme programme;
  private Someone amina;
  private Someone luca;
  private Someone anna;

  @BeforeEach
  void aminaOpensHerGoalsToAnna() {
    programme = new Programme(beans);
    luca = programme.supporter("Luca").certified();
    amina = programme.peer("Amina");
    anna = programme.professional("Anna");
    Stories.walkTogether(amina, luca);
    amina.setsTheGoal("A room of one’s own", luca);
  }

  private UUID opens() {
    return confidentiality.authorise(
        new Authorise(
            DataClass.GOAL, null, anna.actor().person(), "papers", programme.today().plusDays(5)),
        amina.actor());
  }

  private List<UUID> goals() {
    return database.sql("select id from accompaniment.goal").query(UUID.class).list();
  }

  @Test
  @Abuse("C01")
  void inTheMiddleOfATransactionTheNextStatementFindsNothing() {
    UUID given = opens();

    transaction.run(
        anna.actor(),
        () -> {
          assertThat(goals()).hasSize(1);
          // Another connection, while this one is still open.
          CompletableFuture.runAsync(() -> confidentiality.withdraw(given, amina.actor())).join();
          assertThat(goals()).isEmpty();
        });
  }

  @Test
  @Abuse("C07")
  void aClockThatIsSetBackDoesNotOpenWhatHasEnded() {
    opens();
    assertThat(reads()).isTrue();
    clock.pass(Duration.ofDays(8));
    assertThat(reads()).isFalse();

    clock.setBack(Duration.ofDays(4), () -> assertThat(reads()).isFalse());
  }

  private boolean reads() {
    boolean table =
        confidentiality.may(anna.actor(), DataClass.GOAL, Subject.of(amina.actor().person()));
    assertThat(transaction.as(anna.actor(), () -> !goals().isEmpty())).isEqualTo(table);
    return table;
  }

  @Test
  @Abuse({"S05", "S08"})
  void aStoryIsReadWhileTheyWalkAndItsOwnerLikesAndNotLonger() {
    String words = "What I lived " + UUID.randomUUID();
    String toAll = "For everybody " + UUID.randomUUID();
    Visitor his = site.as(luca.actor()).reading("en");
    tells(his, words, "PEERS");
    tells(his, toAll, "ORGANISATION");
    assertThat(stories(amina.actor())).contains(words, toAll);

    his.submit(
        his.open("/me/story"), pieceOf(his, toAll) + "/readers", java.util.Map.of("readers", "ME"));
    assertThat(stories(amina.actor())).contains(words).doesNotContain(toAll);
    amina.ends(luca, Ending.COMPLETED, "");

    assertThat(stories(amina.actor())).doesNotContain(words, toAll);
    assertThat(stories(luca.actor())).contains(words, toAll);
  }

  private String pieceOf(Visitor his, String words) {
    return his.open("/me/story").document().select("form[action$=/readers]").stream()
        .filter(form -> form.closest("article, section, li, div.card").text().contains(words))
        .map(form -> form.attr("action").replaceAll("/readers$", ""))
        .findFirst()
        .orElseThrow();
  }

  private static void tells(Visitor his, String words, String readers) {
    his.submitAndFollow(
            his.open("/me/story").isFound(),
            "/me/story",
            java.util.Map.of("words", words, "readers", readers))
        .isFound();
  }

  /** All stories that somebody finds on their pages, their own among them. */
  private String stories(Actor actor) {
    Visitor visitor = site.as(actor).reading("en");
    return visitor.open("/stories").text() + visitor.open("/me/story").text();
  }

  @Test
  @Abuse("S07")
  void whoTellsNothingOfThemselvesIsAcceptedCertifiedAndChosenAllTheSame() {
    assertThat(
            transaction.as(
                luca.actor(),
                () -> database.sql("select id from enrolment.story").query(UUID.class).list()))
        .isEmpty();
    assertThat(luca.walks()).hasSize(1);
    var form = site.as(luca.actor()).reading("en").open("/me/story").isFound().document();
    assertThat(form.select("[required], [aria-required]")).isEmpty();
  }
}
