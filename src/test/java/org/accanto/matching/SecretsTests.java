package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Sql;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Which protected reason keeps two people apart changes no byte of any page (W03, A32): a
 * no-contact wish, a therapeutic relation, a private one, whoever said it, an earlier "not again",
 * a private no, a limit of the supporter (R10), and a pause look the same.
 */
@AccantoTest
@Tag("matching")
class SecretsTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Matching matching;

  @Test
  @Abuse({"W03", "W02"})
  void everyProtectedReasonAndAPauseGiveTheSamePages() {
    People people = People.ofOneTest(cast, clock);
    String lucaIsCalled = "Luca" + UUID.randomUUID();
    String aminaIsCalled = "Amina" + UUID.randomUUID();
    Actor amina = cast.peer(aminaIsCalled);
    Actor luca = cast.supporter(lucaIsCalled);
    Actor nikos = cast.supporter("Nikos" + UUID.randomUUID());
    Actor giulia = cast.coordinator("Giulia");
    people.asks(amina, "Parole mie", "{}", "{}");
    people.offers(luca, "Ciao, sono Luca", "MAN", 2);
    people.offers(nikos, "Ciao, sono Nikos", "MAN", 2);

    Map<String, List<String>> pages = new LinkedHashMap<>();
    for (String kind : List.of("NO_CONTACT", "THERAPY", "PRIVATE")) {
      apart(amina, kind, lucaIsCalled);
      pages.put(kind + " said by the peer", pages(amina, luca, giulia));
      cast.run("delete from enrolment.apart where owner = ?", amina.person().value());
      apart(luca, kind, aminaIsCalled);
      pages.put(kind + " said by the supporter", pages(amina, luca, giulia));
      cast.run("delete from enrolment.apart where owner = ?", luca.person().value());
    }
    cast.run(
        "insert into matching.apart (peer, supporter, since) values (?, ?, ?)",
        amina.person().value(),
        luca.person().value(),
        Sql.at(clock.instant()));
    pages.put("not again, or a private no", pages(amina, luca, giulia));
    cast.run("delete from matching.apart where peer = ?", amina.person().value());
    ratherNot(luca, "debt");
    pages.put("a limit of the supporter", pages(amina, luca, giulia));
    ratherNot(luca, "prison");
    assertThat(desk(amina, giulia)).contains(lucaIsCalled);
    people.pauses(luca);
    assertThat(desk(amina, giulia)).doesNotContain(lucaIsCalled);
    pages.put("a pause", List.of(desk(amina, giulia)));

    String protectedDesk = pages.values().iterator().next().getFirst();
    assertThat(protectedDesk).doesNotContain(lucaIsCalled).contains("Nikos");
    assertThat(pages.values())
        .allSatisfy(page -> assertThat(page.getFirst()).isEqualTo(protectedDesk));
    pages.remove("a pause");
    assertThat(pages.values().stream().distinct()).hasSize(1);
  }

  @Test
  @Abuse("W03")
  void proposingThemIsRefusedInTheSameWordsAsSomebodyWhoDoesNotExist() {
    People people = People.ofOneTest(cast, clock);
    String lucaIsCalled = "Luca" + UUID.randomUUID();
    Actor amina = cast.peer("Amina");
    Actor luca = cast.supporter(lucaIsCalled);
    Actor giulia = cast.coordinator("Giulia");
    people.asks(amina, "Parole mie", "{}", "{}");
    people.offers(luca, "Ciao, sono Luca", "MAN", 2);
    apart(amina, "THERAPY", lucaIsCalled);

    Outcome therapist = matching.propose(amina.person(), List.of(luca.person()), giulia);
    Outcome nobody =
        matching.propose(amina.person(), List.of(org.accanto.shared.PersonId.random()), giulia);

    assertThat(therapist)
        .isEqualTo(nobody)
        .isEqualTo(new Outcome.Refused(List.of(Objection.NOT_POSSIBLE)));
  }

  @Test
  void aLimitUsesOnlyWhatThePeerChoseToTell() {
    People people = People.ofOneTest(cast, clock);
    String lucaIsCalled = "Luca" + UUID.randomUUID();
    Actor amina = cast.peer("Amina");
    Actor luca = cast.supporter(lucaIsCalled);
    Actor giulia = cast.coordinator("Giulia");
    people.asks(amina, "Parole mie", "{}", "{}");
    people.offers(luca, "Ciao, sono Luca", "MAN", 2);
    UUID item = UUID.randomUUID();
    cast.run(
        """
        insert into enrolment.item (id, person, words, area, created_at)
        values (?, ?, '\\x00', 'violence', now())
        """,
        item,
        amina.person().value());
    ratherNot(luca, "violence");
    assertThat(desk(amina, giulia)).contains(lucaIsCalled);

    cast.run("update enrolment.item set to_supporter = true where id = ?", item);
    assertThat(desk(amina, giulia)).doesNotContain(lucaIsCalled);

    cast.run("update enrolment.item set to_supporter = false where id = ?", item);
    assertThat(desk(amina, giulia)).contains(lucaIsCalled);
  }

  private void apart(Actor owner, String kind, String called) {
    cast.run(
        "insert into enrolment.apart (id, owner, kind, called, since) values (?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        owner.person().value(),
        kind,
        called,
        Sql.at(clock.instant()));
  }

  /** Amina seeks somebody who has lived with debts. */
  private void ratherNot(Actor supporter, String area) {
    cast.run(
        """
        insert into enrolment.rather_not (supporter, areas, changed_at) values (?, array[?], now())
        on conflict (supporter) do update set areas = excluded.areas
        """,
        supporter.person().value(),
        area);
  }

  private List<String> pages(Actor amina, Actor luca, Actor giulia) {
    return List.of(
        desk(amina, giulia),
        same(site.as(giulia).open("/suggestions").isFound()),
        same(site.as(amina).open("/proposals").isFound()),
        same(site.as(luca).open("/proposals").isFound()));
  }

  private String desk(Actor amina, Actor giulia) {
    return same(site.as(giulia).open("/suggestions/" + amina.person()).isFound());
  }

  /** Without the keys that are new on every page. */
  private static String same(Page page) {
    page.document().select("input[name=_csrf], input[name=once]").remove();
    return page.document().outerHtml();
  }
}
