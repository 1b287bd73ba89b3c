package org.accanto.scenarios;

import static org.accanto.scenarios.Then.then;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.matching.Outcome;
import org.accanto.rights.Rights;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Phone;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** W04: whoever writes down to be kept apart from somebody does not go on walking with them. */
@Scenario
class AWallEndsAWalkTests {

  @Autowired ApplicationContext beans;
  @Autowired Cast cast;
  @Autowired Rights rights;

  Programme programme;
  String lucaIsCalled = "Luca " + UUID.randomUUID();
  String aminaIsCalled = "Amina " + UUID.randomUUID();
  Someone amina;
  Someone luca;
  UUID walk;
  String page;

  @BeforeEach
  void twoWithWordsInTheirBook() {
    theyRead("en");
  }

  private void theyRead(String language) {
    programme = new Programme(beans, language);
    luca = programme.supporter(lucaIsCalled).offering("shelter", 1).certified();
    amina = programme.peer(aminaIsCalled);
    Stories.walkTogether(amina, luca);
    luca.recordsAMeetingWith(amina, 45, "A word of ours.");
    walk = amina.walkWith(luca);
    page = "/walks/" + walk;
  }

  @Test
  @Abuse("W04")
  void aminaNamesLuca_isAskedWhetherItIsHe_andTheWalkClosesForBothAtOnce() {
    Visitor his = programme.site().as(luca.actor()).reading("en");
    his.open(page).isFound().says("A word of ours.");
    Visitor hers = programme.site().as(amina.actor()).reading("en");
    Page asked = names(hers, Map.of("called", lucaIsCalled));
    asked.says("Is it this person?").says("It closes at once, for both.");
    assertThat(asked.status()).isEqualTo(422);
    his.open(page).isFound();

    names(hers, Map.of("called", lucaIsCalled, "beside", "THE_SAME"))
        .says("Your walk with " + lucaIsCalled + " is closed.");

    his.open(page).isNotFound();
    his.open(page + "/goals").isNotFound();
    then(amina).finds("A word of ours.", page);
    amina.at(page).isFound().says("Ended");
    assertThat(open("matching.match")).isZero();
    assertThat(open("accompaniment.walk")).isZero();
    assertThat(open("confidentiality.pair")).isZero();
    assertThat(told(luca)).isEqualTo(1);
    for (String of : List.of("/walks", "/notices", "/today")) {
      his.open(of).isFound().doesNotSay("apart").doesNotSay("therap");
    }
    assertThat(programme.office().proposes(luca, amina)).isNotInstanceOf(Outcome.Proposed.class);
    assertThat(programme.office().proposes(luca, programme.peer("Eleni")))
        .isInstanceOf(Outcome.Proposed.class);
  }

  @Test
  void lucaNamesAmina_andSheKeepsHerBookAndNeverReadsWhy() {
    Visitor his = programme.site().as(luca.actor()).reading("en");
    names(his, Map.of("called", aminaIsCalled, "beside", "THE_SAME", "kind", "THERAPY"))
        .says("is closed");

    Page hers = amina.at(page).isFound().says("Ended").says("A word of ours.");
    hers.says("no longer reads it").doesNotSay("apart").doesNotSay("therap");
    luca.at(page).isNotFound();
    assertThat(told(amina)).isEqualTo(1);
    assertThat(
            cast.text("select ending from accompaniment.walk where id = ?", walk)
                + cast.text("select waits from matching.standing where peer = ?", person(amina)))
        .as("the same as after an ending that was complete")
        .isEqualTo("COMPLETEDf");
  }

  @Test
  void anotherPersonOfThatName_andTheWalkGoesOn() {
    Visitor hers = programme.site().as(amina.actor()).reading("en");
    names(hers, Map.of("called", "Luca")).says("Is it this person?");
    names(hers, Map.of("called", "Luca", "beside", "SOMEBODY_ELSE")).says("goes on");
    names(hers, Map.of("called", "Somebody " + UUID.randomUUID())).doesNotSay("Is it this person?");

    luca.at(page).isFound().says("A word of ours.");
    assertThat(open("matching.match")).isOne();
  }

  @Test
  void itEndsAlsoFromTheOtherRole_andWhileAFileRests() {
    Actor asSupporter = cast.wears(amina.actor().person(), Hat.SUPPORTER);
    rights.letRest(true, amina.actor());
    Visitor hers = programme.site().as(asSupporter).reading("en");
    names(hers, Map.of("called", lucaIsCalled)).says("Is it this person?");
    names(hers, Map.of("called", lucaIsCalled, "beside", "THE_SAME"));

    assertThat(open("accompaniment.walk")).isZero();
    assertThat(open("confidentiality.pair")).isZero();
  }

  @Test
  void itIsDoneInTheBrowserAndReadByEverybody() {
    theyRead("it");
    try (Phone phone = Phone.in(programme.site(), "it").signedIn(tokenOf(amina))) {
      phone
          .open("/me/apart")
          .write("Come si chiama la persona", lucaIsCalled)
          .press("Teneteci lontani")
          .says("È questa persona?")
          .isForEverybody()
          .picture("apart-it");
      phone.page().getByLabel("Sì. Chiudete ora il nostro cammino").check();
      phone.press("Teneteci lontani").says("è chiuso").isForEverybody();
    }
    luca.at(page).isNotFound();
  }

  @Test
  void itIsDoneInTheDarkAndInGreekAndWithoutScript() {
    theyRead("el");
    try (Phone dark = Phone.inTheDark(programme.site(), "el").signedIn(tokenOf(luca))) {
      dark.open("/me/apart")
          .write("Πώς λέγεται ο άνθρωπος", aminaIsCalled)
          .press("Κρατήστε μας χώρια")
          .says("Είναι αυτός ο άνθρωπος;")
          .isForEverybody()
          .picture("apart-el-dark");
    }
    try (Phone plain = Phone.withoutJavaScript(programme.site(), "el").signedIn(tokenOf(luca))) {
      plain
          .open("/me/apart")
          .write("Πώς λέγεται ο άνθρωπος", aminaIsCalled)
          .press("Κρατήστε μας χώρια");
      plain.page().getByLabel("Ναι. Κλείστε τώρα την πορεία μας").check();
      plain.press("Κρατήστε μας χώρια").says("έκλεισε");
    }
    assertThat(open("accompaniment.walk")).isZero();
  }

  private String tokenOf(Someone one) {
    return programme.site().token(one.actor());
  }

  private static Page names(Visitor who, Map<String, String> typed) {
    return who.submitAndFollow(who.open("/me/apart").isFound(), "/me/apart", typed);
  }

  private static UUID person(Someone one) {
    return one.actor().person().value();
  }

  private long open(String of) {
    return cast.count(
        "select count(*) from " + of + " where peer = ? and ended_at is null", person(amina));
  }

  private long told(Someone whom) {
    return cast.count(
        "select count(*) from notification.notice where person = ? and path = '/walks'",
        person(whom));
  }
}
