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

/** B45: what a goal is about, if the peer likes to say so, and how it went over time. */
@AccantoTest
@Tag("accompaniment")
class GoalsOverTimeTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;

  Actor amina;
  Actor luca;
  UUID walk;
  Visitor hers;
  Visitor his;

  @BeforeEach
  void twoWhoHaveAgreed() {
    amina = cast.person("Amina", Hat.PEER, "en");
    luca = cast.person("Luca", Hat.SUPPORTER, "en");
    walk = new WalkingCast(cast, clock).walk(amina, luca, true);
    hers = site.as(amina);
    his = site.as(luca);
  }

  @Test
  void aminaSaysWhatAGoalIsAbout_andLucaReadsIt_andSheLeavesItOpenAgain() {
    UUID goal = sets("A door that I can lock", "HOME");
    his.open("/walks/" + walk + "/goals").isFound().says("A home");
    his.open("/walks/" + walk).isFound().says("A home");

    Page story = hers.open("/goals/" + goal).isFound().says("A home");
    hers.submitAndFollow(story, "/areas", Map.of("area", "")).isFound();

    his.open("/walks/" + walk + "/goals").isFound().doesNotSay("A home");
  }

  @Test
  void aGoalNeedsNoArea() {
    UUID goal = sets("Something", "");

    assertThat(
            cast.count(
                "select count(*) from accompaniment.goal where id = ? and area is null", goal))
        .isEqualTo(1);
  }

  @Test
  void herStatesStandWithTheirDays_andALineOfHers_andNothingIsCounted() {
    UUID goal = sets("Sleep better", "HEALTH");
    clock.goTo(clock.today().plusDays(3));
    hers = site.as(amina);
    hers.post("/goals/" + goal + "/states", Map.of("state", "PAUSED"));
    hers.post("/goals/" + goal + "/states", Map.of("state", "PAUSED"));
    hers.post("/goals/" + goal + "/states", Map.of("state", "NOW"));
    Page story = hers.open("/goals/" + goal).isFound();
    Page after =
        hers.submitAndFollow(story, "/lines", Map.of("words", "The nights are warmer")).isFound();

    after
        .says("The goal begins")
        .says("Put on a pause")
        .says("Taken up again")
        .says("The nights are warmer");
    assertThat(after.document().select("ol.lines > li")).hasSize(4);
    site.as(luca).open("/walks/" + walk + "/goals").isFound().says("The nights are warmer");
  }

  @Test
  void aLineSentTwiceStandsOnce_andAnEmptyOneComesBackWithItsSentence() {
    UUID goal = sets("Sleep better", "");
    Page story = hers.open("/goals/" + goal).isFound();
    hers.submit(story, "/lines", Map.of("words", "Once"));
    hers.submit(story, "/lines", Map.of("words", "Once"));

    assertThat(cast.count("select count(*) from accompaniment.goal_moment where goal = ?", goal))
        .isEqualTo(1);
    Page again = hers.submit(story, "/lines", Map.of("words", " "));
    assertThat(again.status()).isEqualTo(422);
    again.says("Please write a few words.");
  }

  @Test
  void lucaNeverSaysWhatAminasGoalIsAbout_andAStrangerFindsNothing() {
    UUID goal = sets("A door that I can lock", "");
    for (Visitor other : List.of(his, site.as(cast.peer("Eleni")))) {
      other.open("/goals/" + goal).isNotFound();
      assertThat(other.post("/goals/" + goal + "/areas", Map.of("area", "WORK")).status())
          .isEqualTo(404);
      assertThat(other.post("/goals/" + goal + "/lines", Map.of("words", "x")).status())
          .isEqualTo(404);
    }
    assertThat(hers.post("/goals/" + goal + "/areas", Map.of("area", "ILL")).status())
        .isEqualTo(404);
    assertThat(
            cast.count(
                "select count(*) from accompaniment.goal where area is not null and id = ?", goal))
        .isZero();
  }

  @Test
  void theDatabaseAloneKeepsItHers() {
    UUID goal = sets("A door that I can lock", "HOME");
    hers.submit(hers.open("/goals/" + goal), "/lines", Map.of("words", "Mine"));
    String line = "insert into accompaniment.goal_moment values (?, ?, ?, null, 'x', now())";
    UUID peer = amina.person().value();

    assertThat(writes(luca, "update accompaniment.goal set area = 'WORK' where id = ?", goal))
        .isZero();
    TheDatabase.refuses(() -> writes(luca, line, UUID.randomUUID(), goal, peer));
    TheDatabase.refuses(() -> writes(cast.peer("Eleni"), line, UUID.randomUUID(), goal, peer));
    assertThat(lines(luca, goal)).isEqualTo(1);
    assertThat(lines(cast.supporter("Nikos"), goal)).isZero();
    assertThat(lines(cast.coordinator("Giulia"), goal)).isZero();
    cast.run("update confidentiality.pair set peer_paused_at = began_at where scope = ?", walk);
    assertThat(lines(luca, goal)).isZero();
    assertThat(lines(amina, goal)).isEqualTo(1);
  }

  @Test
  void manyGoalsStandByWhatTheyAreAbout_fewDoNot() {
    sets("One", "HOME");
    assertThat(titles()).doesNotContain("A home");
    for (String words : List.of("Two", "Three", "Four", "Five")) {
      sets(words, "WORK");
    }
    sets("Six", "");

    assertThat(titles()).containsSubsequence("A home", "Work and learning", "I leave it open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "el"})
  void theStoryOpensInEveryLanguage(String language) {
    Actor eleni = cast.person("Eleni", Hat.PEER, language);
    Visitor visitor = site.as(eleni);
    visitor.submit(visitor.open("/goals"), "/goals", Map.of("words", "x", "walk", ""));
    String path =
        visitor.open("/goals").document().select("main p > a[href^=/goals/]").attr("href");
    visitor.open(path).isFound();
  }

  private List<String> titles() {
    return hers.open("/goals").isFound().document().select("main h2").eachText();
  }

  private UUID sets(String words, String area) {
    String before =
        cast.text(
            "select coalesce(string_agg(id::text, ','), '') from accompaniment.goal where peer = ?",
            amina.person().value());
    hers.submitAndFollow(hers.open("/goals"), "/goals", Map.of("words", words, "area", area))
        .isFound()
        .says(words);
    return UUID.fromString(
        cast.text(
            "select id::text from accompaniment.goal where peer = ? and id::text <> all (string_to_array(?, ','))",
            amina.person().value(),
            before));
  }

  private long lines(Actor actor, UUID goal) {
    return transaction.as(
        actor,
        () ->
            database
                .sql("select count(*) from accompaniment.goal_moment where goal = ?")
                .param(goal)
                .query(Long.class)
                .single());
  }

  private int writes(Actor actor, String sql, Object... values) {
    return transaction.as(actor, () -> database.sql(sql).params(values).update());
  }
}
