package org.accanto.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.access.Called;
import org.accanto.scenarios.Programme;
import org.accanto.scenarios.Someone;
import org.accanto.scenarios.Stories;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Phone;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Words that would like to be a program, and forms that would like to be too much. */
@AccantoTest
class HostileInputTests {

  private static final String RUNS =
      "<script>window.ran=1</script><img src=x onerror=window.ran=2><svg onload=window.ran=3>"
          + "\"'><b id=broken onmouseover=window.ran=4>${7*7}[[${7*7}]]__${7*7}__";

  @Autowired ApplicationContext beans;
  @Autowired Site site;
  @Autowired Cast cast;
  @Autowired Access access;

  @Test
  @Tag("browser")
  @Abuse("N03")
  void wordsThatAreAProgramAreReadAndNeverRun() {
    Programme programme = new Programme(beans);
    Someone luca = programme.supporter("Luca").certified();
    Someone amina = programme.peer("Amina");
    Stories.walkTogether(amina, luca);
    access.rename(amina.actor().person(), Called.as("Amina " + RUNS), amina.actor());
    luca.recordsAMeetingWith(amina, 30, RUNS);
    amina.setsTheGoal(RUNS, luca);
    String walk = "/walks/" + amina.walkWith(luca);
    Map<Someone, List<String>> pages =
        Map.of(
            luca,
            List.of("/today", walk, walk + "/meetings", walk + "/goals"),
            amina,
            List.of("/today", walk, "/goals", "/who-sees", "/me/name"),
            programme.office(),
            List.of("/people/cards", "/silences"));
    List<String> seen = new ArrayList<>();
    pages.forEach((who, paths) -> {
      try (Phone phone = Phone.in(site, "en").signedIn(site.token(who.actor()))) {
        for (String path : paths) {
          phone.open(path);
          assertThat(phone.page().evaluate("typeof window.ran")).as(path).isEqualTo("undefined");
          assertThat(phone.page().locator("#broken").count()).as(path).isZero();
          if (phone.page().locator("body").innerText().contains("window.ran=1")) {
            seen.add(path);
          }
        }
      }
    });
    assertThat(seen).contains("/today", walk, "/goals");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' or '1'='1",
        "'; drop table access.person; --",
        "%' union select called from access.person --",
        "\\'; select pg_sleep(100); --",
        "$$; reset role; $$",
        "%",
        "_"
      })
  @Abuse("N02")
  void wordsThatAreAStatementFindNobody(String words) {
    Actor coordinator = cast.person("Giulia", Hat.COORDINATOR, "en");
    Visitor office = site.as(coordinator).reading("en");
    String amina = "Zamina" + UUID.randomUUID().toString().replace("-", "");
    cast.peer(amina);
    for (String list : List.of("/people", "/people/cards", "/requests", "/supporters")) {
      long began = System.nanoTime();
      office.search(list, words).isFound().doesNotSay(amina);
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
    }
    office.search("/people/cards", amina).says(amina);
  }

  /** Found by a scanner: the database keeps no such character, and said so with a mistake page. */
  @Test
  @Abuse("N06")
  void aCharacterThatTheDatabaseDoesNotKeepIsLeftOut() {
    Visitor amina = site.as(cast.person("Amina", Hat.PEER, "en"));
    assertThat(amina.post("/me/name", Map.of("called", "Ami\u0000na Bella")).status())
        .isEqualTo(303);
    amina.open("/me/name").isFound();
    assertThat(amina.open("/me/name").document().select("input[name=called]").val())
        .isEqualTo("Amina Bella");
    for (String path : List.of("/goals", "/me/apart", "/me/story", "/me/asked/words")) {
      assertThat(
              amina
                  .post(path, Map.of("words", "a\u0000b", "called", "\u0000", "kind", "\u0000"))
                  .status())
          .as(path)
          .isLessThan(500);
    }
  }

  @Test
  @Abuse("N02")
  void orderPageAndFilterTakeOnlyWhatTheyKnow() {
    Visitor office = site.as(cast.person("Giulia", Hat.COORDINATOR, "en")).reading("en");
    String statement = "1;select%20pg_sleep(100)--";
    for (String path :
        List.of("/people", "/people/cards", "/supporters", "/requests", "/silences")) {
      for (String name : List.of("page", "show", "sort", "order", "search", "after")) {
        Page answer = office.open(path + "?" + name + "=" + statement);
        assertThat(answer.status()).as(path + " " + name).isBetween(200, 499);
      }
      assertThat(office.open(path + "/" + statement).status()).as(path).isBetween(400, 499);
    }
  }

  @Test
  @Abuse("N06")
  void whatIsTooMuchIsRefusedSoonAndTheNextOneIsServed() {
    Actor amina = cast.person("Amina", Hat.PEER, "en");
    Visitor hers = site.as(amina).reading("en");
    Map<String, Map<String, String>> tooMuch =
        Map.of(
            "eight million letters", Map.of("words", "x".repeat(8_000_000)),
            "thirty thousand fields", fields(30_000),
            "a name of a million letters", Map.of("w".repeat(1_000_000), "x"),
            "as deep as a well", Map.of("a" + "[b]".repeat(20_000), "x"));
    tooMuch.forEach((what, form) -> {
      long began = System.nanoTime();
      Page answer = hers.post("/goals", form);
      assertThat(answer.status()).as(what).isBetween(400, 499);
      assertThat(Duration.ofNanos(System.nanoTime() - began))
          .as(what)
          .isLessThan(Duration.ofSeconds(30));
    });
    assertThat(hers.open("/goals?" + "x".repeat(60_000)).status()).isBetween(400, 499);
    hers.open("/goals").isFound();
    assertThat(
            cast.count(
                "select count(*) from accompaniment.goal where peer = ?", amina.person().value()))
        .isZero();
  }

  private static Map<String, String> fields(int many) {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < many; i++) {
      fields.put("field" + i, "x");
    }
    return fields;
  }
}
