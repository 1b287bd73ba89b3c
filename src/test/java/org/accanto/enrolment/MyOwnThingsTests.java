package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Acting;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What belongs to one person alone, on the pages and in the database (A32, B16). */
@AccantoTest
@Tag("enrolment")
class MyOwnThingsTests {

  @Autowired Cast cast;
  @Autowired Vault vault;
  @Autowired Site site;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate inOneTransaction;

  @Test
  void whomIKeepApartFromNobodyElseReads() {
    Actor nikos = cast.person("Nikos", Hat.SUPPORTER, "en");
    Visitor his = site.as(nikos).reading("en");
    String name = "Eleni " + UUID.randomUUID();
    his.submitAndFollow(his.open("/me/apart").isFound(), "/me/apart", Map.of("called", name))
        .says(name);

    assertThat(read(nikos, "select called from enrolment.apart")).contains(name);
    for (Actor other :
        new Actor[] {
          cast.person("Giulia", Hat.COORDINATOR, "en"),
          cast.person("Amina", Hat.PEER, "en"),
          cast.person("Luca", Hat.SUPPORTER, "en"),
          cast.professional("Eleni")
        }) {
      assertThat(read(other, "select called from enrolment.apart")).isEmpty();
    }
  }

  @Test
  @Abuse("S08")
  void aStoryIsReadOnlyByWhomTheOwnerChose() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    Actor amina = cast.person("Amina", Hat.PEER, "en");
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    cast.pair(amina, luca, true);
    Visitor his = site.as(luca).reading("en");
    String mine = tell(his, "Only mine", "ME");
    String peers = tell(his, "For whom I walk with", "PEERS");
    String all = tell(his, "For all", "ORGANISATION");

    assertThat(told(amina, STORY)).contains(peers, all).doesNotContain(mine);
    assertThat(told(giulia, STORY)).contains(all).doesNotContain(mine, peers);
  }

  @Test
  void aPeerChangesAWishAtAnyTime() {
    Actor amina = cast.person("Amina", Hat.PEER, "en");
    Visitor hers = site.as(amina).reading("en");
    Page page = hers.open("/me/asked/words").isFound();

    hers.submitAndFollow(page, "/me/asked/words", Map.of("words", "Somebody who cooks"))
        .isFound()
        .says("Somebody who cooks");
  }

  @Test
  @Abuse("S08")
  void anItemLosesItsReaderTheMomentThePersonSaysSo() {
    Actor amina = cast.person("Amina", Hat.PEER, "en");
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    cast.pair(amina, luca, true);
    Visitor hers = site.as(amina).reading("en");
    String words = "The debts " + UUID.randomUUID();
    Page page = hers.open("/me/asked/hard").isFound();
    page =
        hers.submitAndFollow(
            page, "/me/asked/hard", Map.of("hard", words, "supporter", "yes", "again", "yes"));
    assertThat(told(luca, ITEM)).contains(words);

    hers.submitAndFollow(page, "/supporter", Map.of()).isFound();

    assertThat(told(luca, ITEM)).doesNotContain(words);
  }

  @Test
  void somebodyElsesItemIsNotFound() {
    Actor amina = cast.person("Amina", Hat.PEER, "en");
    Visitor hers = site.as(amina);

    hers.post("/me/asked/items/" + UUID.randomUUID() + "/removal", Map.of()).isNotFound();
  }

  @Test
  @Abuse("R08")
  void aSupporterReadsNeitherRequestsNorApplications() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");

    assertThat(read(luca, "select state from enrolment.request")).isEmpty();
    assertThat(read(luca, "select state from enrolment.application")).isEmpty();
    assertThat(read(luca, "select contact from enrolment.pointing")).isEmpty();
    assertThat(read(luca, "select phone from enrolment.safe_contact")).isEmpty();
  }

  private static String tell(Visitor visitor, String words, String readers) {
    String told = words + " " + UUID.randomUUID();
    Page page = visitor.open("/me/story").isFound();
    visitor
        .submitAndFollow(page, "/me/story", Map.of("words", told, "readers", readers))
        .says(told);
    return told;
  }

  private static final String STORY =
      "select owner, file, id, 'enrolment.story.words' as place, words from enrolment.story where words is not null";
  private static final String ITEM =
      "select person, 'PEER', id, 'enrolment.item.words', words from enrolment.item where words is not null";

  /** What the policies show to this person, opened. */
  private java.util.List<String> told(Actor actor, String sql) {
    return Acting.doing(
        actor,
        () ->
            inOneTransaction.execute(status ->
                database
                    .sql(sql)
                    .query((row, n) -> {
                      Whose whose =
                          new Whose(
                              new PersonId(row.getObject(1, UUID.class)),
                              Whose.File.valueOf(row.getString(2)));
                      Place place = whose.at(row.getString(4), row.getObject(3, UUID.class));
                      return vault.open(place, row.getBytes(5));
                    })
                    .list()));
  }

  private java.util.List<String> read(Actor actor, String sql) {
    return Acting.doing(
        actor,
        () -> inOneTransaction.execute(status -> database.sql(sql).query(String.class).list()));
  }
}
