package org.accanto.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Item;
import org.accanto.enrolment.SafeContact;
import org.accanto.enrolment.Saying;
import org.accanto.scenarios.Programme;
import org.accanto.scenarios.Someone;
import org.accanto.scenarios.Stories;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever would like to know who is here, and what somebody went through, does not find out. */
@AccantoTest
class LookingForPeopleTests {

  private static final String PHONE = "+39 333 7654321";
  private static final List<String> LISTS =
      List.of("/people", "/people/cards", "/requests", "/supporters");

  @Autowired ApplicationContext beans;
  @Autowired Site site;
  @Autowired Cast cast;
  @Autowired Asking asking;
  @Autowired ActingTransaction transaction;
  @Autowired JdbcClient database;

  private final String called = "Amina " + UUID.randomUUID();
  private final String hardship = "Positivity " + UUID.randomUUID();
  private Programme programme;
  private Someone amina;

  @BeforeEach
  void aminaHasToldWhatIsHard() {
    programme = new Programme(beans);
    amina = programme.peer(called);
    says(new Saying.Called(called), amina.actor());
    says(new Saying.OwnWords("Somebody who listens"), amina.actor());
    says(
        new Saying.Hard(new Item(UUID.randomUUID(), hardship, null, null, false, false)),
        amina.actor());
    says(
        new Saying.Reach(
            new SafeContact(
                SafeContact.Way.PHONE, PHONE, "", null, null, null, "Say: the library")),
        amina.actor());
  }

  private void says(Saying saying, Actor who) {
    asking.say(saying, who);
  }

  @Test
  @Abuse("R04")
  void theCardOfAProposalHoldsNeitherNumberNorWhatIsHard() {
    Someone luca = programme.supporter("Luca").certified();
    programme.office().proposes(luca, amina);

    Page card = site.as(luca.actor()).reading("en").open("/proposals").isFound();

    card.says("Somebody who listens")
        .doesNotSay(hardship)
        .doesNotSay(PHONE)
        .doesNotSay("7654321")
        .doesNotSay("the library");
    assertThat(read(luca.actor(), "select words from enrolment.item")).isEmpty();
    assertThat(read(luca.actor(), "select phone from enrolment.safe_contact")).isEmpty();
  }

  @Test
  @Abuse("R08")
  void nobodyButACoordinatorSearchesAListOfPeople() {
    for (Hat hat : List.of(Hat.SUPPORTER, Hat.PEER, Hat.PROFESSIONAL, Hat.SUPERVISOR, Hat.DPO)) {
      Visitor curious = site.as(cast.person("Curious", hat, "en")).reading("en");
      for (String list : LISTS) {
        curious.open(list).isNotFound();
        curious.post(list, Map.of("search", called)).isNotFound().doesNotSay(called);
        curious.open(list + "?search=" + called.split(" ")[0]).isNotFound();
      }
      curious.open("/people/" + amina.actor().person()).isNotFound();
      curious.open("/today").isFound().doesNotSay(called);
    }
    site.as(programme.office().actor()).search("/people/cards", called).says(called);
  }

  @Test
  @Abuse("R08")
  void whoHasNoRelationReadsNoNameInAnyTableOfPeople() {
    for (Hat hat : List.of(Hat.SUPPORTER, Hat.PEER, Hat.PROFESSIONAL, Hat.SUPERVISOR, Hat.DPO)) {
      Actor curious = cast.person("Curious", hat, "en");
      assertThat(read(curious, "select called from access.person")).containsOnly("Curious");
      assertThat(read(curious, "select person::text from enrolment.request")).isEmpty();
      assertThat(read(curious, "select peer::text from confidentiality.pair")).isEmpty();
    }
  }

  @Test
  @Abuse("R09")
  void whoAsksInTheNameAndWithTheNumberOfAminaReadsWhatAnybodyReads() {
    List<String> known = asksAs(called, PHONE);
    List<String> unknown = asksAs("Amina " + UUID.randomUUID(), "+39 333 0000001");

    assertThat(known).isEqualTo(unknown);
    assertThat(known).hasSize(3);
  }

  /** The pages from the first question to the paper, without what is new on each. */
  private List<String> asksAs(String name, String phone) {
    Actor stranger = asking.begin("en", UUID.randomUUID()).actor();
    says(new Saying.Called(name), stranger);
    says(
        new Saying.Reach(new SafeContact(SafeContact.Way.PHONE, phone, "", null, null, null, "")),
        stranger);
    says(new Saying.Times(Set.of(), "evenings"), stranger);
    asking.send(stranger);
    Visitor theirs = site.as(stranger).reading("en");
    return List.of("/today", "/asking/receipt", "/sessions").stream()
        .map(path -> theirs.open(path).isFound())
        .map(page -> page.text().replace(name, "").replaceAll("\\d", ""))
        .toList();
  }

  @Test
  @Abuse("R12")
  void whoWalksWithHerAsASupporterFindsNothingOfWhatSheIsAsAPeer() {
    Someone eleni = programme.peer("Eleni");
    Actor supporting = cast.wears(amina.actor().person(), Hat.SUPPORTER);
    cast.pair(eleni.actor(), supporting, true);

    for (String table : List.of("request", "wish", "item", "safe_contact")) {
      for (Actor colleague : List.of(eleni.actor(), cast.supporter("Nikos"))) {
        assertThat(read(colleague, "select person::text from enrolment." + table))
            .as(table)
            .doesNotContain(amina.actor().person().toString());
      }
    }
    site.as(supporting).open("/today").isFound().doesNotSay(hardship);
    site.as(supporting).open("/goals").isNotFound();
    site.as(supporting).open("/me/asked/hard").isNotFound();
  }

  @Test
  @Abuse("M04")
  void nobodyIsFoundByWhatTheyWentThrough() {
    Someone luca = programme.supporter("Luca").certified();
    Stories.choose(programme.peer("Eleni"), luca);
    String word = hardship.split(" ")[1];
    for (String list : List.of("/suggestions", "/requests", "/people")) {
      site.as(luca.actor()).open(list + "?search=" + word).isNotFound();
      site.as(luca.actor()).post(list, Map.of("search", word)).isNotFound();
    }
    Visitor office = site.as(programme.office().actor()).reading("en");
    for (String list : LISTS) {
      office.search(list, word).isFound().doesNotSay(called);
    }
  }

  private List<String> read(Actor actor, String sql) {
    return transaction.as(actor, () -> database.sql(sql).query(String.class).list());
  }
}
