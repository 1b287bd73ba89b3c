package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.shared.Acting;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who stands in a list as a peer is invited: shown to nobody, until they answer. */
@AccantoTest
@Tag("import")
class InvitedPeersTests {

  @Autowired Imports imports;
  @Autowired PeopleList people;
  @Autowired Enrolment enrolment;
  @Autowired Requests requests;
  @Autowired Site site;
  @Autowired Access access;
  @Autowired Cast cast;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate inOneTransaction;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void anInvitedPeerIsShownToNobodyUntilTheySayYes() {
    Actor giulia = cast.coordinator("Giulia");
    Actor luca = cast.supporter("Luca");

    bring(giulia, ImportKind.PEER, "Nome;Telefono;Città\nAmina " + mark + ";333 7654321;Torino\n");

    ListedPerson amina = find(giulia, "Amina " + mark);
    assertThat(amina.state()).isEqualTo(ListedPerson.State.INVITED);
    assertThat(enrolment.waiting(giulia))
        .extracting(PeerWaiting::peer)
        .doesNotContain(amina.person());
    assertThat(enrolment.wishOf(amina.person(), giulia)).isEmpty();
    assertThat(enrolment.matchCardOf(amina.person(), luca)).isEmpty();
    assertThat(access.wears(amina.person(), Hat.PEER, giulia)).isFalse();
    assertThat(people.of(amina.person(), luca)).isEmpty();
  }

  @Test
  void withAYesThePeerAsksForSupport() {
    Actor giulia = cast.coordinator("Giulia");
    bring(giulia, ImportKind.PEER, "Nome;Telefono;Città\nAmina " + mark + ";333 7654321;Torino\n");
    ListedPerson amina = find(giulia, "Amina " + mark);

    assertThat(people.saysYes(amina.person(), giulia)).isTrue();

    assertThat(people.saysYes(amina.person(), giulia)).isFalse();
    assertThat(enrolment.waiting(giulia)).extracting(PeerWaiting::peer).contains(amina.person());
    assertThat(enrolment.wishOf(amina.person(), giulia).orElseThrow().place()).isEqualTo("Torino");
  }

  @Test
  void aNumberOnAListIsNotASafeWayUntilThePersonSaysSo() {
    Actor giulia = cast.coordinator("Giulia");
    bring(giulia, ImportKind.PEER, "Nome;Telefono;Città\nAmina " + mark + ";333 7654321;Torino\n");
    ListedPerson amina = find(giulia, "Amina " + mark);
    assertThat(amina.phones()).containsExactly("3337654321");

    people.saysYes(amina.person(), giulia);

    assertThat(find(giulia, "Amina " + mark).phones()).isEmpty();
    assertThat(requests.read(amina.person(), giulia).orElseThrow().contact())
        .isEqualTo(SafeContact.NOT_SAID);
    for (String table : List.of("safe_contact", "contact", "invited")) {
      assertThat(
              cast.count(
                  "select count(*) from enrolment." + table + " where person = ?",
                  amina.person().value()))
          .as(table)
          .isZero();
    }
    site.as(giulia)
        .reading("en")
        .open("/requests/" + amina.person())
        .isFound()
        .says("Non ancora detto")
        .doesNotSay("3337654321");
  }

  @Test
  void whoAsksByThemselvesHasAnsweredTheInvitation() {
    Actor giulia = cast.coordinator("Giulia");
    bring(giulia, ImportKind.PEER, "Nome;Telefono\nAmina " + mark + ";333 7654321\n");
    Actor amina = new Actor(find(giulia, "Amina " + mark).person(), Hat.ASKER);
    Acting.doing(
        amina,
        () ->
            inOneTransaction.execute(s ->
                database
                    .sql(
                        """
                        insert into enrolment.request (person, state, language, begun_at, sent_at)
                        values (?, 'SENT', 'it', now(), now())
                        """)
                    .param(amina.person().value())
                    .update()));
    imports.forgetOld();

    assertThat(people.all(giulia, Locale.ITALIAN))
        .filteredOn(one -> one.person().equals(amina.person()))
        .singleElement()
        .satisfies(one -> assertThat(one.state()).isEqualTo(ListedPerson.State.ASKS))
        .satisfies(one -> assertThat(one.phones()).isEmpty());
  }

  @Test
  void whoSaysNoIsForgottenAndNoListBringsThemBack() {
    Actor giulia = cast.coordinator("Giulia");
    String list = "Nome;Telefono;Città\nAmina " + mark + ";333 7654321;Torino\n";
    bring(giulia, ImportKind.PEER, list);
    ListedPerson amina = find(giulia, "Amina " + mark);

    assertThat(people.saysNo(amina.person(), giulia)).isTrue();
    ImportResult again = bring(giulia, ImportKind.PEER, list);

    assertThat(List.of(again.added(), again.changed(), again.unchanged())).containsExactly(0, 0, 1);
    assertThat(people.of(amina.person(), giulia)).isEmpty();
    assertThat(access.calledOf(amina.person(), giulia).orElse("")).isEmpty();
    assertThat(
            cast.count(
                "select (select count(*) from access.earlier_name where person = ?)"
                    + " + (select count(*) from access.listed_name where person = ?)",
                amina.person().value(),
                amina.person().value()))
        .isZero();
  }

  private ListedPerson find(Actor coordinator, String called) {
    return people.all(coordinator, Locale.ITALIAN).stream()
        .filter(one -> one.called().equals(called))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody is called " + called));
  }

  private ImportResult bring(Actor coordinator, ImportKind everybody, String text) {
    return imports.carryOut(chosen(coordinator, everybody, text), coordinator).orElseThrow();
  }

  private UUID chosen(Actor coordinator, ImportKind everybody, String text) {
    UUID file = kept(coordinator, text);
    ImportDraft draft = imports.draft(file, coordinator).orElseThrow();
    assertThat(
            imports.choose(
                file, new ColumnChoice(draft.choice().fields(), everybody, "it"), coordinator))
        .isEmpty();
    return file;
  }

  private UUID kept(Actor coordinator, String text) {
    return ((ImportUpload.Kept) imports.bring(text.getBytes(StandardCharsets.UTF_8), coordinator))
        .id();
  }
}
