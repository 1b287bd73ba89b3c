package org.accanto.e2e;

import java.util.List;
import java.util.UUID;
import org.accanto.scenarios.Programme;
import org.accanto.scenarios.Someone;
import org.accanto.site.Words;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * B8, B12 to B14, B56 to B62: Amina, Luca, Giulia and Anna at the same time, each in a browser of
 * their own, on phones; everything by hand, from the proposal to the pause.
 */
@AccantoTest
@Tag("e2e")
class TwoBrowsersAtOnceTests {

  private static final List<String> FIRST_CARDS = List.of("yours", "mine", "exception", "notes");
  private static final String WORDS = "Siamo stati al fiume · Στο ποτάμι";

  @Autowired ApplicationContext beans;
  @Autowired Site site;
  @Autowired Words words;

  private Someone amina;
  private Someone luca;

  @ParameterizedTest
  @CsvSource({"it,true", "el,true", "it,false"})
  void theyChooseEachOther_agree_meet_openOneGoal_andPause(String language, boolean script) {
    Programme programme = new Programme(beans, language);
    amina = programme.peer("Amina");
    luca = programme.supporter("Luca").certified();
    Someone giulia = programme.coordinator("Giulia");
    Someone anna = programme.professional("Anna " + UUID.randomUUID().toString().substring(0, 4));
    try (Hand her = Hand.of(site, words, amina.actor(), language, script);
        Hand his = Hand.of(site, words, luca.actor(), language, script);
        Hand desk = Hand.of(site, words, giulia.actor(), language, script);
        Hand annas = Hand.of(site, words, anna.actor(), language, script)) {
      proposes(desk);
      bothSayYes(her, his);
      String walk = "/walks/" + amina.walkWith(luca);
      theyAgree(walk, her, his);
      theyMeet(walk, her, his);
      sheOpensAGoal(anna, her, annas);
      desk.open("/today").doesNotSay(WORDS);
      shePauses(walk, her, his);
    }
  }

  private void proposes(Hand desk) {
    String proposals = "/proposals";
    desk.open("/suggestions/" + amina.actor().person())
        .choose(proposals, "supporters", luca.actor().person().toString())
        .send(proposals, "matching.desk.propose");
  }

  private void bothSayYes(Hand her, Hand his) {
    her.open("/today").open("/proposals");
    his.open("/today").open("/proposals");
    her.press("matching.answer.meet").says(her.word("matching.choice.yes"));
    his.press("matching.answer.meet").says(his.word("matching.begun.title"));
    her.open("/proposals").says(her.word("matching.begun.title"));
  }

  private static void theyAgree(String walk, Hand her, Hand his) {
    for (String card : FIRST_CARDS) {
      String path = walk + "/agreement/cards/" + card;
      her.open(path);
      his.open(path);
      her.press("confidentiality.card.agree");
      his.press("confidentiality.card.agree");
    }
    her.open(walk + "/agreement");
  }

  private static void theyMeet(String walk, Hand her, Hand his) {
    his.open(walk + "/meetings/new")
        .choose("/meetings", "length", "45")
        .choose("/meetings", "functions", "SOCIAL")
        .write("/meetings", "words", WORDS)
        .send("/meetings", "site.save");
    her.open(walk).says(WORDS);
    her.phone().pressAt("a[href*='/meetings/']:not([href$=new])");
    her.says(WORDS)
        .write("/beside", "words", "E il caffè era buono.")
        .send("/beside", "accompaniment.beside.send")
        .says("E il caffè era buono.");
    his.open(walk).says("E il caffè era buono.");
  }

  private void sheOpensAGoal(Someone anna, Hand her, Hand annas) {
    her.open("/goals").write("/goals", "words", "Una chiave mia");
    her.phone().pressAt("form[action='/goals'] button[type=submit]");
    her.says("Una chiave mia").open("/authorisations/new");
    var page = her.phone().page();
    page.locator("label:has-text('Una chiave mia')").first().click();
    page.locator("select[name=reader]")
        .selectOption(
            page.locator("select[name=reader] option:has-text('" + anna.called() + "')")
                .first()
                .getAttribute("value"));
    page.locator(
            "form[action='/authorisations'] input[name=purpose] + *, label:has(input[name=purpose])")
        .first()
        .click();
    page.locator("label:has(input[name=until])").first().click();
    her.send("/authorisations", "confidentiality.open.submit");
    String opened = "/opened/" + amina.actor().person();
    annas.open(opened).says("Una chiave mia").doesNotSay(WORDS);

    her.open("/who-sees");
    her.phone().pressAt("form[action$='/withdrawal'] button");
    annas.open(opened).doesNotSay("Una chiave mia");
    her.open("/who-saw").says(anna.called());
  }

  private static void shePauses(String walk, Hand her, Hand his) {
    her.open(walk + "/pause");
    her.phone().pressAt("form[action$='/pause'] button[type=submit]");
    his.open(walk);
  }
}
