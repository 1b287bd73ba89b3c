package org.accanto.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.accanto.accompaniment.Command;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Saying;
import org.accanto.scenarios.Everything;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Phone;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that rests is read by its person alone and written by nobody (E05, GDPR art. 18). */
@AccantoTest
@Tag("rights")
class RestTests {

  /** What a supporter or a coordinator could find of a peer. */
  private static final List<String> TABLES =
      List.of(
          "accompaniment.walk where peer",
          "accompaniment.meeting where peer",
          "accompaniment.meeting_content where peer",
          "accompaniment.goal where peer",
          "accompaniment.appointment where peer",
          "enrolment.request where person",
          "enrolment.wish where person",
          "enrolment.item where person",
          "enrolment.safe_contact where person",
          "matching.match where peer");

  @Autowired ApplicationContext beans;
  @Autowired Site site;
  @Autowired Cast cast;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;

  @Test
  @Abuse("E05")
  void whileItRestsOnlyThePersonReadsAndAfterwardsAllIsAsBefore() {
    Everything all = new Everything(beans);
    Actor amina = all.amina.actor();
    Actor office = all.programme.office().actor();
    long lucaBefore = rows(all.luca.actor(), amina);
    long officeBefore = rows(office, amina);
    long own = rows(amina, amina);
    assertThat(List.of(lucaBefore, officeBefore, own)).allMatch(many -> many > 2);

    press(amina, "/me/data/rest");

    assertThat(rows(all.luca.actor(), amina)).isZero();
    assertThat(rows(office, amina)).isZero();
    assertThat(rows(amina, amina)).isEqualTo(own);
    all.luca.at("/walks/" + all.walk).isNotFound();
    all.luca.at("/today").isFound().says("Your walk with Amina rests for now");
    all.programme.office().at("/today").isFound().says("Rests for now").says("Amina");
    all.amina.at("/walks/" + all.walk).isFound();
    assertThat(Unzipped.of(amina, site, "en").file("data.json"))
        .contains(all.canary(), "confidentiality.rests");

    press(amina, "/me/data/rest/ending");

    assertThat(rows(all.luca.actor(), amina)).isEqualTo(lucaBefore);
    assertThat(rows(office, amina)).isEqualTo(officeBefore);
    all.luca.at("/walks/" + all.walk).isFound();
    all.luca.at("/today").isFound().doesNotSay("rests for now");
  }

  @Test
  @Abuse("E05")
  void whileItRestsNobodyWritesThePersonNeither() {
    Everything all = new Everything(beans);
    Actor amina = all.amina.actor();
    press(amina, "/me/data/rest");

    assertThat(
            beans
                .getBean(Confidentiality.class)
                .mayWrite(amina, DataClass.GOAL, Subject.of(amina.person())))
        .isFalse();
    assertThatThrownBy(() -> beans.getBean(Asking.class).say(new Saying.OwnWords("another"), amina))
        .isInstanceOf(org.springframework.dao.DataAccessException.class);
    assertThat(all.luca.does(new Command.TellWhatHelped(all.walk, "x", new java.util.UUID(0, 1))))
        .isNotInstanceOf(org.accanto.accompaniment.Outcome.Done.class);
    Visitor asAmina = site.as(amina);
    Page told = asAmina.post("/goals", Map.of("words", "a door of my own", "area", "HOME"));
    assertThat(told.status()).isEqualTo(422);
    told.says("Nothing was kept: your data rests").says("a door of my own").doesNotSay("HOME");
  }

  @Test
  void whileItRestsHerOwnPagesSaySo() {
    Everything all = new Everything(beans);
    all.amina.at("/today").doesNotSay("Your data rests.");
    press(all.amina.actor(), "/me/data/rest");

    all.amina.at("/today").isFound().says("Your data rests.").says("Right now only you.");
    all.amina.at("/goals").isFound().doesNotSay("Luca can see it");
    all.luca.at("/walks").isFound().says("or when a walk rests").doesNotSay("You walk with nobody");
  }

  @Test
  void theOtherFileOfThePersonDoesNotRestWithIt() {
    Everything all = new Everything(beans);
    Actor luca = all.luca.actor();
    Actor peer = cast.wears(luca.person(), org.accanto.shared.Hat.PEER);
    press(peer, "/me/data/rest");

    all.luca.at("/walks/" + all.walk).isFound();
    assertThat(beans.getBean(Rights.class).rests(luca)).isFalse();
    assertThat(beans.getBean(Rights.class).rests(peer)).isTrue();
  }

  @Test
  void whenASupportersFileRestsThePeerGoesOnReadingTheirBook() {
    Everything all = new Everything(beans);
    press(all.luca.actor(), "/me/data/rest");

    all.amina.at("/own-words").isFound().says(all.canary());
    all.amina.at("/today").isFound().says("Your walk with Luca rests for now");
    all.luca.at("/walks/" + all.walk).isNotFound();
  }

  @Test
  void thePageCanBeUsedByEverybody() {
    Everything all = new Everything(beans, "el");
    try (Phone phone = Phone.in(site, "el").signedIn(site.token(all.amina.actor()))) {
      phone.open("/me/data").isForEverybody().picture("rights-el");
    }
    press(all.luca.actor(), "/me/data/rest");
    try (Phone phone = Phone.inTheDark(site, "el").signedIn(site.token(all.luca.actor()))) {
      phone.open("/me/data").isForEverybody().picture("rights-dark");
    }
  }

  private void press(Actor actor, String button) {
    Visitor visitor = site.as(actor);
    Page page = visitor.open("/me/data").isFound();
    assertThat(visitor.submit(page, button, Map.of()).location()).endsWith("/me/data");
  }

  /** How many rows of this person the reader finds, table by table, past every page. */
  private long rows(Actor reader, Actor of) {
    return transaction.as(
        reader,
        () ->
            TABLES.stream()
                .mapToLong(table ->
                    database
                        .sql("select count(*) from " + table + " = :person")
                        .param("person", of.person().value())
                        .query(Long.class)
                        .single())
                .sum());
  }
}
