package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** B27, R03: each pauses and returns alone; in a pause nobody writes into the walk. */
@AccantoTest
@Tag("accompaniment")
class PausesTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;

  Actor amina;
  Actor luca;
  String walk;
  UUID id;
  Visitor hers;
  Visitor his;

  @BeforeEach
  void two() {
    amina = cast.person("Amina", Hat.PEER, "en");
    luca = cast.person("Luca", Hat.SUPPORTER, "en");
    id = new WalkingCast(cast, clock).walk(amina, luca, true);
    walk = "/walks/" + id;
    hers = site.as(amina);
    his = site.as(luca);
  }

  @Test
  void onlyWhoPausedReturns_theOtherReadsThatTheyWillHear() {
    pause(hers);

    his.open(walk).isFound().says("Amina takes a pause").doesNotSay("/return");
    his.post(walk + "/return", Map.of());
    hers.open(walk).says("On a pause");

    hers.submitAndFollow(hers.open(walk), "/return", Map.of()).isFound().doesNotSay("On a pause");
    his.open(walk).isFound().doesNotSay("On a pause");
  }

  @Test
  void whenBothPausedBothReturn() {
    pause(hers);
    pause(his);
    hers.submitAndFollow(hers.open(walk), "/return", Map.of())
        .says("Luca takes a pause")
        .doesNotSay("/return");
    his.submitAndFollow(his.open(walk), "/return", Map.of()).doesNotSay("On a pause");
  }

  @ParameterizedTest
  @ValueSource(strings = {"confidentiality.pair", "accompaniment.walk"})
  void theDatabaseLiftsNoPauseForTheOther(String table) {
    pause(hers);
    String key = table.endsWith("pair") ? "scope" : "id";
    String set = "update " + table + " set %s where " + key + " = ?";

    refused(luca, set.formatted("peer_paused_at = null"));
    refused(amina, set.formatted("supporter_paused_at = (select sec.now())"));
    assertThat(writes(amina, set.formatted("peer_paused_at = null"), id)).isEqualTo(1);
  }

  @Test
  void aLastWordIsOfferedOnlyWhereContentIsWritten_andTheEndingAlwaysWorks() {
    hers.open(walk + "/ending").isFound().says("last word").form("/ending");
    pause(his);
    Page question = hers.open(walk + "/ending").isFound();
    question.says("outside a pause").doesNotSay("name=\"thanks\"");

    Page done = hers.submit(question, "/ending", Map.of("thanks", "Typed before the pause."));
    assertThat(done.status()).isEqualTo(303);
    hers.follow(done.location()).says("was not passed on");
    assertThat(thanks()).isZero();
    hers.open(walk).says("Ended");
  }

  @Test
  void beforeTheAgreementThereIsNoLastWordEither() {
    cast.run("update confidentiality.pair set agreed_at = null where scope = ?", id);
    cast.run("update accompaniment.walk set agreed_at = null where id = ?", id);
    refused(amina, THANKS, UUID.randomUUID(), id, amina, amina, luca);

    Page question = his.open(walk + "/ending").isFound().doesNotSay("name=\"thanks\"");
    his.submit(question, "/ending", Map.of("thanks", "x"));
    assertThat(thanks()).isZero();
    hers.open(walk).says("Ended");
  }

  @Test
  void theDatabaseTakesALastWordOnlyForTheOtherAndOutsideOfAPause() {
    Actor nikos = cast.supporter("Nikos");
    refused(amina, THANKS, UUID.randomUUID(), id, amina, amina, nikos);
    pause(his);
    refused(amina, THANKS, UUID.randomUUID(), id, amina, amina, luca);
  }

  @Test
  void inAPauseTheDatabaseTakesNothingIntoTheWalk_butWhatIsHersIsHers() {
    hers.submit(hers.open("/goals"), "/goals", Map.of("words", "Hers", "walk", id.toString()));
    hers.submit(hers.open(walk + "/helped"), "/helped", Map.of("words", "The river helped me."));
    pause(hers);

    refused(
        amina,
        """
        insert into accompaniment.plan (id, walk, peer, supporter, day, place, proposed_by, proposed_at)
        values (?, ?, ?, ?, '2027-03-20', 'p', ?, now())
        """,
        UUID.randomUUID(),
        id,
        amina,
        luca,
        amina);
    refused(
        amina,
        """
        insert into accompaniment.appointment (id, walk, peer, supporter, title, day, place, role,
          role_words, may_say, to_bring, asked_at)
        values (?, ?, ?, ?, 't', '2027-03-20', '', 'SILENT', '', '', '', now())
        """,
        UUID.randomUUID(),
        id,
        amina,
        luca);
    refused(
        luca,
        "insert into accompaniment.meeting values (?, ?, ?, ?, '2027-03-12', 30, ?, now())",
        UUID.randomUUID(),
        id,
        amina,
        luca,
        luca);
    refused(
        amina,
        "insert into accompaniment.helped values (?, ?, ?, 'x', now())",
        UUID.randomUUID(),
        amina,
        id);
    assertThat(writes(amina, "update accompaniment.goal set words = 'Mine' where peer = ?", amina))
        .isEqualTo(1);
    assertThat(
            writes(
                amina, "update accompaniment.helped set back_at = now() where teller = ?", amina))
        .isEqualTo(1);
    refused(amina, "update accompaniment.helped set back_at = null where walk = ?", id);
  }

  private static final String THANKS =
      "insert into accompaniment.thanks values (?, ?, ?, ?, ?, 'x', now())";

  private void pause(Visitor who) {
    who.submitAndFollow(who.open(walk + "/pause"), "/pause", Map.of()).says("On a pause");
  }

  private long thanks() {
    return cast.count("select count(*) from accompaniment.thanks where walk = ?", id);
  }

  private void refused(Actor actor, String sql, Object... values) {
    Object[] given = values.length == 0 ? new Object[] {id} : values;
    assertThatThrownBy(() -> writes(actor, sql, given))
        .rootCause()
        .hasMessageMatching("(?s).*(row-level security|the pause of the other).*");
  }

  private int writes(Actor actor, String sql, Object... values) {
    Object[] ids = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      ids[i] = values[i] instanceof Actor one ? one.person().value() : values[i];
    }
    return transaction.as(actor, () -> database.sql(sql).params(ids).update());
  }
}
