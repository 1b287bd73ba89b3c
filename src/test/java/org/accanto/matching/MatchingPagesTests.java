package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The coordinator proposes, both choose: in a browser without JavaScript. */
@AccantoTest
@Tag("matching")
class MatchingPagesTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Matching matching;

  private People people;
  private Actor amina;
  private Actor luca;
  private Actor nikos;
  private Actor giulia;

  @BeforeEach
  void everybody() {
    everybodyReads("it");
  }

  private void everybodyReads(String language) {
    people = People.ofOneTest(cast, clock);
    amina = cast.person("Amina" + unique(), Hat.PEER, language);
    luca = cast.person("Luca" + unique(), Hat.SUPPORTER, language);
    nikos = cast.person("Nikos" + unique(), Hat.SUPPORTER, language);
    giulia = cast.person("Giulia", Hat.COORDINATOR, language);
    people.asks(amina, "Vorrei qualcuno che non mi dica cosa fare", "{A_MAN}", "{A_MAN}");
    people.offers(luca, "Cammino volentieri la mattina", "MAN", 2);
    people.offers(nikos, "Ho tempo la sera", "MAN", 2);
  }

  private static String unique() {
    return UUID.randomUUID().toString().substring(0, 6);
  }

  private String desk() {
    return "/suggestions/" + amina.person();
  }

  private UUID proposed(Actor supporter) {
    matching.propose(amina.person(), List.of(supporter.person()), giulia);
    return matching.openFor(supporter).getFirst().id();
  }

  private String called(Actor actor) {
    return matching.waiting(giulia).stream()
        .filter(one -> one.peer().equals(actor.person()))
        .findFirst()
        .orElseThrow()
        .called();
  }

  @Test
  void whoAskedToBeAskedLaterIsNotAskedUnawares() {
    UUID proposal = proposed(luca);
    site.as(amina).reading("it").open("/proposals").says("chiudono queste proposte");
    matching.answer(proposal, Answer.ASK_LATER, amina);

    site.as(amina).reading("it").open("/proposals").isFound().says("Come hai chiesto");
    site.as(giulia).reading("it").open(desk()).isFound().says("non sentire proposte prima di");
  }

  @Test
  void whileAProposalIsOpen_aminaReadsThatSupportersSeeHerCard() {
    var asAmina = site.as(amina).reading("it");
    asAmina.open("/today").isFound().doesNotSay("Chi ti proponiamo");
    UUID proposal = proposed(luca);

    asAmina.open("/today").says("Chi ti proponiamo").says("Vede solo quello che desideri");
    asAmina.open("/who-sees").says("Le persone che ti proponiamo, finché scegliete");

    matching.withdraw(proposal, giulia);
    asAmina.open("/who-sees").isFound().doesNotSay("Le persone che ti proponiamo");
  }

  @Test
  void nobodyInTheOfficeProposesForThemselvesOrLooksAtTheirOwnRound() {
    UUID proposal = proposed(luca);
    matching.answer(proposal, Answer.MEET, luca);
    Actor aminaInTheOffice = cast.wears(amina.person(), Hat.COORDINATOR);
    Actor nikosInTheOffice = cast.wears(nikos.person(), Hat.COORDINATOR);

    site.as(giulia).open(desk()).isFound();
    site.as(aminaInTheOffice).open(desk()).isNotFound();
    assertThat(matching.desk(amina.person(), nikosInTheOffice).orElseThrow().suggestions())
        .extracting(Suggestion::supporter)
        .doesNotContain(nikos.person());
  }

  @Test
  void theWholeWayFromASuggestionToTwoYeses() {
    var coordinator = site.as(giulia);
    Page desk = coordinator.open(desk()).isFound();
    desk.says("Vorrei qualcuno che non mi dica cosa fare").says("Cammino volentieri la mattina");
    Page after =
        coordinator.submitAndFollow(
            desk, "/proposals", Map.of("supporters", luca.person().toString()));
    after.isFound().says("sta scegliendo").says("Stanno scegliendo");

    var peer = site.as(amina);
    Page choice = peer.open("/proposals").isFound();
    choice.says("Cammino volentieri la mattina").doesNotSay("Debiti che non dico subito");
    peer.submitAndFollow(choice, "/answers", Map.of("answer", "MEET"))
        .isFound()
        .says("Quando anche l’altra persona dice sì");

    var supporter = site.as(luca);
    Page asked = supporter.open("/proposals").isFound();
    asked.says("Vorrei qualcuno che non mi dica cosa fare").doesNotSay(called(amina));
    asked.doesNotSay("Un uomo");
    supporter
        .submitAndFollow(asked, "/answers", Map.of("answer", "MEET"))
        .isFound()
        .says("Avete detto sì in due");
    peer.open("/proposals").isFound().says("Avete detto sì in due");
    assertThat(
            cast.count(
                "select count(*) from confidentiality.pair where peer = ? and supporter = ?",
                amina.person().value(),
                luca.person().value()))
        .isEqualTo(1);
  }

  @Test
  void bothReadTheSameReasonsInTheSameWords() {
    proposed(luca);
    String peer = reasons(site.as(amina).open("/proposals").isFound());
    String supporter = reasons(site.as(luca).open("/proposals").isFound());

    assertThat(peer).isNotBlank().isEqualTo(supporter).doesNotContain("uomo");
  }

  private static String reasons(Page page) {
    return page.document().select("article section ul").text();
  }

  @Test
  void theSameFormSentTwiceIsOneRound() {
    var coordinator = site.as(giulia);
    Page desk = coordinator.open(desk());
    Map<String, String> pick = Map.of("supporters", luca.person().toString());
    assertThat(coordinator.submit(desk, "/proposals", pick).status()).isEqualTo(303);
    assertThat(coordinator.submit(desk, "/proposals", pick).status()).isEqualTo(303);

    assertThat(
            cast.count(
                "select count(*) from matching.round where peer = ?", amina.person().value()))
        .isEqualTo(1);
  }

  @Test
  void aProposalWithNobodyIsAskedAgainWithAReason() {
    everybodyReads("en");
    var coordinator = site.as(giulia);
    Page answer = coordinator.submit(coordinator.open(desk()), "/proposals", Map.of());

    assertThat(answer.status()).isEqualTo(422);
    answer.says("Choose one, two or three supporters.");
  }

  @Test
  void aStaleAnswerGetsOneClearSentenceAndNoReason() {
    everybodyReads("en");
    UUID proposal = proposed(luca);
    var supporter = site.as(luca);
    Page stale = supporter.open("/proposals").isFound();
    matching.answer(proposal, Answer.RATHER_NOT, amina);

    supporter
        .submitAndFollow(stale, "/answers", Map.of("answer", "MEET"))
        .isFound()
        .says("This is not to be this time.");
  }

  @Test
  void theBackButtonAfterAMatchShowsTheSameMatch() {
    everybodyReads("en");
    UUID proposal = proposed(luca);
    matching.answer(proposal, Answer.MEET, amina);
    var supporter = site.as(luca);
    Page open = supporter.open("/proposals");
    supporter.submit(open, "/answers", Map.of("answer", "MEET"));

    supporter.submitAndFollow(open, "/answers", Map.of("answer", "MEET")).says("You both said yes");
  }

  private int counted(String what) {
    Page today = site.as(giulia).open("/today").isFound().says("Who walks with whom");
    return today.document().select("li:contains(" + what + ")").stream()
        .mapToInt(line -> Integer.parseInt(line.text().split(" ")[0]))
        .sum();
  }

  @Test
  void aPeerAsksForHelpAndTheCoordinatorSeesThatAndNoAnswer() {
    everybodyReads("en");
    UUID proposal = proposed(luca);
    int choosing = counted("choosing");
    int help = counted("would like help");
    matching.answer(proposal, Answer.HELP_ME_CHOOSE, amina);
    String before = site.as(giulia).open(desk()).isFound().text();
    matching.answer(proposal, Answer.MEET, luca);

    Page desk = site.as(giulia).open(desk()).isFound();
    desk.says("would like help with the choice").says("They are choosing");
    assertThat(desk.text()).as("an answer to what is open is always a yes").isEqualTo(before);
    site.as(giulia).open("/suggestions").isFound();
    assertThat(counted("would like help")).isEqualTo(help + 1);
    assertThat(counted("choosing")).as("she is counted once").isEqualTo(choosing - 1);
    site.as(amina)
        .open("/proposals")
        .says("when you ask for help or for later. Never your yes or no.");
  }

  @Test
  void theCoordinatorTakesAProposalBack() {
    everybodyReads("en");
    proposed(luca);
    var coordinator = site.as(giulia);
    coordinator.submitAndFollow(coordinator.open(desk()), "/withdrawal", Map.of()).isFound();

    assertThat(matching.openFor(amina)).isEmpty();
    assertThat(matching.openFor(luca)).isEmpty();
  }

  @Test
  void strangersFindNothing() {
    UUID proposal = proposed(luca);
    site.as(amina).open(desk()).isNotFound();
    site.as(luca).open("/suggestions").isNotFound();
    site.as(giulia).open("/proposals").isNotFound();
    site.as(giulia).open("/suggestions/" + UUID.randomUUID()).isNotFound();
    site.as(nikos)
        .post("/proposals/" + proposal + "/answers", Map.of("answer", "MEET"))
        .isNotFound();
    site.as(luca).post("/proposals/" + proposal + "/withdrawal", Map.of()).isNotFound();
    site.as(giulia)
        .post("/proposals/" + proposal + "/answers", Map.of("answer", "MEET"))
        .isNotFound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it", "el", "en-XA", "ar-XB"})
  void everyPageIsReadInEveryLanguage(String language) {
    everybodyReads(language);
    site.as(amina).open("/proposals").isFound();
    site.as(amina).open("/today").isFound();
    proposed(luca);
    site.as(amina).open("/proposals").isFound();
    site.as(luca).open("/proposals").isFound();
    site.as(luca).open("/today").isFound();
    site.as(nikos).open("/proposals").isFound();
    site.as(giulia).open("/suggestions").isFound();
    site.as(giulia).open(desk()).isFound();
  }

  @ParameterizedTest
  @CsvSource({
    "en,Somebody could walk with you",
    "it,Qualcuno potrebbe camminare con te",
    "el,Κάποιος θα μπορούσε να περπατήσει μαζί σου"
  })
  void todayTellsThatThereIsSomethingToChoose(String language, String sentence) {
    everybodyReads(language);
    proposed(luca);

    site.as(amina).open("/today").isFound().says(sentence);
    site.as(luca).open("/today").isFound().says(sentence);
    site.as(nikos).open("/today").isFound().doesNotSay(sentence);
  }
}
