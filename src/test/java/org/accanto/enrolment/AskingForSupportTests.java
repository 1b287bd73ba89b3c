package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking for support without account and without JavaScript (B19, W3, W9). */
@AccantoTest
@Tag("enrolment")
class AskingForSupportTests {

  private static final Pattern CODE = Pattern.compile("\\p{L}+-\\p{L}+-\\d{4}");

  @Autowired Cast cast;
  @Autowired Site site;

  @ParameterizedTest
  @ValueSource(strings = {"en", "it", "el", "en-XA", "ar-XB"})
  void everyQuestionCanBeSkippedInEveryLanguage(String language) {
    Visitor amina = site.somebody().reading(language);
    amina.open("/asking").isFound();
    Page page = amina.open("/asking/words").isFound();
    for (String step :
        new String[] {"words", "help", "languages", "times", "meet", "hard", "reach", "name"}) {
      page = amina.submitAndFollow(page, "/asking/" + step, Map.of()).isFound();
    }
    page = amina.submitAndFollow(page, "/asking/everything", Map.of()).isFound();

    assertThat(code(page)).matches(CODE);
  }

  @Test
  void beforeAnyQuestionTheFirstPageSaysWhatHappensAndWhoReads() {
    site.somebody()
        .reading("en")
        .open("/asking")
        .isFound()
        .says("What happens")
        .says("the people who look for a supporter for you");
  }

  @Test
  void whatWasToldIsThereAgainWithTheCodeOnAnotherPhone() {
    Visitor amina = site.somebody().reading("it");
    Page receipt = ask(amina, "Qualcuno che viene con me all'ufficio");

    Visitor elsewhere = site.somebody().reading("it");
    Page resume = elsewhere.open("/asking/resume");
    elsewhere
        .submitAndFollow(
            resume,
            "/asking/resume",
            Map.of("code", code(receipt).toUpperCase(java.util.Locale.ROOT)))
        .isFound()
        .says("Il tuo codice");
    elsewhere.open("/asking/words").isFound().says("Qualcuno che viene con me all'ufficio");
  }

  @Test
  void aWrongCodeFindsNothing() {
    Visitor somebody = site.somebody().reading("en");
    Page page = somebody.open("/asking/resume");

    Page again = somebody.submit(page, "/asking/resume", Map.of("code", "olive-lamp-0000"));

    assertThat(again.status()).isEqualTo(422);
    again.says("We do not find this code");
  }

  @Test
  void whoSkipsEverythingLeavesNoTraceBeforeSending() {
    long before = cast.count("select count(*) from enrolment.request");
    Visitor amina = site.somebody();
    Page page = amina.open("/asking/words");
    amina.submit(page, "/asking/words", Map.of("words", "  "));

    assertThat(cast.count("select count(*) from enrolment.request")).isEqualTo(before);
  }

  @Test
  void twoTapsOnTheFirstButtonBeginOneRequest() {
    long before = cast.count("select count(*) from enrolment.request");
    Visitor amina = site.somebody();
    Page page = amina.open("/asking/words");
    Map<String, String> words = Map.of("words", "Twice");
    amina.submit(page, "/asking/words", words);
    Visitor sameTap = site.somebody();
    Page other = sameTap.open("/asking/words");
    Map<String, String> again = new HashMap<>(words);
    again.put("once", page.form("/asking/words").select("input[name=once]").attr("value"));
    sameTap.submit(other, "/asking/words", again);

    assertThat(cast.count("select count(*) from enrolment.request")).isEqualTo(before + 1);
  }

  @Test
  void aDescribedItemIsReadByNobodyWithoutItsYes() {
    Visitor amina = site.somebody().reading("en");
    ask(amina, "Somebody to talk with");
    hard(amina, "My brother-" + UUID.randomUUID(), "no", "no");
    String yes = "The debts-" + UUID.randomUUID();
    hard(amina, yes, "yes", "yes");

    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    Page page = site.as(giulia).reading("en").open("/requests/" + personOf(yes)).isFound();
    page.says(yes).doesNotSay("My brother-");
  }

  @Test
  void aDescribedItemSaysHowItHangsTogetherOnlyIfThePersonLikes() {
    Visitor amina = site.somebody().reading("en");
    Page page = amina.open("/asking/hard");
    String debts = "Debts " + UUID.randomUUID();
    Map<String, String> fields =
        Map.of("hard", debts, "happened", "AFTER", "area", "debt", "again", "yes");

    amina
        .submitAndFollow(page, "/asking/hard", fields)
        .says(debts)
        .says("It came afterwards")
        .says("Nobody else reads it");
  }

  @Test
  void aRequestFilledInTogetherIsWrittenOnceAndReadByThePerson() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en"));
    String words = "Together " + UUID.randomUUID();
    Page form = giulia.open("/requests/new").isFound();
    Map<String, String> fields =
        Map.of("called", "Amina", "words", words, "hard", "The queue", "supporter", "yes");

    String first = giulia.submit(form, "/requests/new", fields).location();
    String second = giulia.submit(form, "/requests/new", fields).location();

    assertThat(second).isEqualTo(first);
    giulia.open(first).isFound().says(words).doesNotSay("The queue");
    PersonId person = PersonId.of(personWhoSaid(words));
    site.as(new Actor(person, Hat.ASKER)).open("/asking/hard").says("The queue");
  }

  @Test
  void theListIsSearchedWithoutAccents() {
    Visitor amina = site.somebody().reading("el");
    String called = "Άννα" + UUID.randomUUID();
    amina.submit(amina.open("/asking/name"), "/asking/name", Map.of("called", called));
    amina.submit(amina.open("/asking/everything"), "/asking/everything", Map.of());
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en"));

    giulia.search("/requests", called.replace("Ά", "α")).says(called);
    giulia.search("/requests", "nobodyiscalledso").doesNotSay(called);
  }

  @Test
  void aDraftIsReadByNobodyElse() {
    Visitor amina = site.somebody();
    Page page = amina.open("/asking/words");
    String words = "Draft " + UUID.randomUUID();
    amina.submit(page, "/asking/words", Map.of("words", words));

    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    site.as(giulia).open("/requests").isFound().doesNotSay(words);
  }

  @Test
  void theCoordinatorWelcomesAndThePersonGoesOnAsAPeer() {
    String words = "Welcome me " + UUID.randomUUID();
    Visitor amina = site.somebody().reading("en");
    ask(amina, words);
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    Visitor coordinator = site.as(giulia).reading("en");
    Page request = coordinator.open("/requests/" + personWhoSaid(words)).isFound().says(words);
    amina.open("/asking/receipt").says("We have read it");

    coordinator.submitAndFollow(request, "/welcome", Map.of()).isFound();

    Page receipt = amina.open("/asking/receipt").says("Welcome");
    Page arrival = amina.submit(receipt, "/asking/arrival", Map.of());
    assertThat(arrival.location()).endsWith("/today");
    amina.open("/me").isFound().says(words);
    amina.follow("/today").isFound().doesNotSay("My request");
  }

  @Test
  @Abuse("M04")
  void aSupporterFindsNoRequests() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");

    site.as(luca).open("/requests").isNotFound();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "'; drop table enrolment.wish; --",
        "${7*7} #{enrolment.yes} [[${view}]] @{/x} {0}",
        "Ω≈ç√∫˜µ≤≥÷ 表ポあ 👩🏽‍🦱 ﷽",
        "=cmd|' /C calc'!A0",
        "\"><img src=x onerror=alert(1)>",
        "%00 %2e%2e/ \u202ereversed\u202c"
      })
  void hostileWordsComeBackAsTheyWereTyped(String words) {
    Visitor amina = site.somebody();
    Page page = amina.open("/asking/words");
    amina.submit(page, "/asking/words", Map.of("words", words));

    Page again = amina.open("/asking/words").isFound();

    // The first line break belongs to the tag: a browser drops it.
    assertThat(again.form("/asking/words").select("textarea").first().wholeText())
        .isEqualTo("\n" + words);
    assertThat(amina.open("/asking/everything").document().select(".kept").first().wholeText())
        .isEqualTo(words);
  }

  @Test
  void somebodyPointsAndNothingMovesBeforeTheYes() {
    String contact = "At the station, blue coat " + UUID.randomUUID();
    Visitor passerBy = site.somebody().reading("en");
    Page page = passerBy.open("/pointing").isFound();
    passerBy.submitAndFollow(page, "/pointing", Map.of("contact", contact)).says("Thank you");

    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    Visitor coordinator = site.as(giulia).reading("en");
    Page list = coordinator.open("/requests").isFound().says(contact);
    String id = cast.text("select id::text from enrolment.pointing where contact = ?", contact);
    Page invitation = coordinator.submit(list, "/pointings/" + id + "/invitation", Map.of());
    String code = invitation.document().select(".code").text();
    assertThat(code).isNotEmpty();

    Visitor pointedTo = site.somebody().reading("en");
    Page resume = pointedTo.open("/asking/resume");
    Page begin = pointedTo.submit(resume, "/asking/resume", Map.of("code", code));
    assertThat(begin.location()).endsWith("/asking");
    coordinator.open("/requests").doesNotSay(contact);
    assertThat(pointedTo.submit(resume, "/asking/resume", Map.of("code", code)).status())
        .isEqualTo(422);
  }

  private Page ask(Visitor visitor, String words) {
    Page page = visitor.open("/asking/words");
    visitor.submit(page, "/asking/words", Map.of("words", words));
    Page everything = visitor.open("/asking/everything").isFound();
    return visitor.submitAndFollow(everything, "/asking/everything", Map.of()).isFound();
  }

  private static void hard(Visitor visitor, String words, String supporter, String coordinator) {
    Page page = visitor.open("/asking/hard");
    visitor.submit(
        page,
        "/asking/hard",
        Map.of("hard", words, "supporter", supporter, "coordinator", coordinator));
  }

  private String personWhoSaid(String words) {
    return cast.whoTold(words);
  }

  private String personOf(String item) {
    return cast.whoTold(item);
  }

  private static String code(Page receipt) {
    Matcher code = CODE.matcher(receipt.document().select(".code").text());
    return code.find() ? code.group() : "";
  }
}
