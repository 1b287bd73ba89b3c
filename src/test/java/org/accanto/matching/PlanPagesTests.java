package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Sql;
import org.accanto.testing.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages of a plan, without JavaScript; and what they may not reveal. */
@Tag("matching")
class PlanPagesTests extends FourPeopleAndAPlan {

  @Test
  void whyTwoAreKeptApartCannotBeToldFromThePlan() {
    String lucaIsCalled = "Luca" + UUID.randomUUID();
    cast.run(
        "update access.person set called = ? where id = ?", lucaIsCalled, luca.person().value());
    only(amina, luca, nikos);
    LinkedHashSet<List<String>> pages = new LinkedHashSet<>();
    for (String kind : List.of("NO_CONTACT", "THERAPY", "PRIVATE")) {
      cast.run(
          """
          insert into enrolment.apart (id, owner, called, kind, since) values (?, ?, ?, ?, ?)
          """,
          UUID.randomUUID(),
          amina.person().value(),
          lucaIsCalled,
          kind,
          Sql.at(clock.instant()));
      pages.add(pages());
      cast.run("delete from enrolment.apart where owner = ?", amina.person().value());
    }
    cast.run(
        "insert into matching.apart (peer, supporter, since) values (?, ?, ?)",
        amina.person().value(),
        luca.person().value(),
        Sql.at(clock.instant()));
    pages.add(pages());

    assertThat(pages).hasSize(1);
    assertThat(pages.getFirst().get(1)).doesNotContain(lucaIsCalled);
  }

  private List<String> pages() {
    var office = site.as(giulia);
    return List.of(
        office.open("/plans/" + plan).isFound().text(),
        office.open("/plans/" + plan + "/peers/" + amina.person()).isFound().text());
  }

  @Test
  void whatIsNoKeyOfAFormBeginsAPlanAllTheSame() {
    var office = site.as(giulia);
    for (String once : List.of("-".repeat(36), "", "a".repeat(36), UUID.randomUUID().toString())) {
      office
          .submitAndFollow(office.open("/plans"), "/plans", Map.of("once", once))
          .isFound()
          .says("Pian");
    }
  }

  @Test
  void theWholeWayOnThePages() {
    var office = site.as(giulia);
    Page began = office.submitAndFollow(office.open("/plans"), "/plans", Map.of()).isFound();
    String mine = began.document().selectFirst("form[action$=/newcomers]").attr("action");
    String address = mine.substring(0, mine.lastIndexOf('/'));
    Page who = office.open(address + "/people").isFound().says("Amina").says("Nikos");
    office.submitMany(
        who,
        "/people",
        Map.of(
            "peers",
            List.of(amina.person().toString(), yiorgos.person().toString()),
            "supporters",
            List.of(luca.person().toString(), nikos.person().toString())));

    office.open(address).isFound().says("2 su 2 troverebbero qualcuno").says("È dimostrato");
    Page peer = office.open(address + "/peers/" + amina.person()).isFound().says("Amina");
    office.submitAndFollow(peer, "/together", Map.of()).isFound().says("deciso a mano");
    Page places = office.open(address + "/supporters/" + luca.person()).isFound();
    Page wrong = office.submit(places, "/places", Map.of("places", "molti"));
    assertThat(wrong.status()).isEqualTo(422);
    wrong.says("Scrivi un numero da 0 a 30");
    assertThat(wrong.document().selectFirst("input[name=places]").val()).isEqualTo("molti");

    Page ask = office.open(address + "/proposals").isFound().says("Chiedere adesso");
    office
        .submitAndFollow(ask, "/proposals", Map.of())
        .isFound()
        .says("Chiesto finora")
        .says("2 stanno scegliendo");
    assertThat(matching.openFor(amina)).hasSize(1);
    assertThat(matching.openFor(luca)).hasSize(1);
  }

  @Test
  void aPlanWithoutAnybodyIsAMistakeAndAClosedOneAsksNobody() {
    var office = site.as(giulia);
    Page who = office.open("/plans/" + plan + "/people").isFound();
    Page nobody =
        office.submitMany(who, "/people", Map.of("peers", List.of(), "supporters", List.of()));
    assertThat(nobody.status()).isEqualTo(422);
    nobody.says("Scegli almeno una persona");
    office.open("/plans/" + plan).isFound().says("2 su 2 troverebbero qualcuno");

    plans.close(plan, giulia);

    office.open("/plans/" + plan).isFound().says("Questo piano è chiuso");
    assertThat(office.open("/plans/" + plan + "/proposals").status()).isIn(302, 303);
  }

  @Test
  void whatWasDecidedByHandIsNotCalledTheBest() {
    var office = site.as(giulia);
    office.open("/plans/" + plan).isFound().says("Con questi numeri nessun piano aiuta meglio");

    plans.decide(plan, amina.person(), luca.person(), true, giulia);

    office.open("/plans/" + plan).isFound().says("e con ciò che è deciso a mano");
  }
}
