package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.access.Called;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Command;
import org.accanto.matching.Answer;
import org.accanto.matching.Matching;
import org.accanto.matching.OpenProposal;
import org.accanto.matching.Suggestion;
import org.accanto.shared.Acting;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A Greek organisation brings the list it has, as an older Excel saved it; two people of that list
 * find each other and meet (W3, W14).
 */
@AccantoTest
@Tag("import")
class FromAListToAMeetingTests {

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Autowired Site site;
  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired PeopleList people;
  @Autowired Requests requests;
  @Autowired Supporters supporters;
  @Autowired Matching matching;
  @Autowired Accompaniment accompaniment;
  @Autowired Access access;
  @Autowired ActingTransaction transaction;
  @Autowired JdbcClient database;

  @Test
  void twoPeopleOfOneListMeet() {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "el");
    theListComesIn(giulia);

    Actor eleni = theInvitedPersonSaysYes(giulia);
    Actor nikos = theCandidateIsAccepted(giulia);
    UUID walk = bothChooseEachOther(giulia, eleni, nikos);
    var met = new Command.LogMeeting(walk, clock.today(), 45, Set.of(), "", "", UUID.randomUUID());
    Acting.doing(nikos, () -> accompaniment.does(met, nikos));

    assertThat(Acting.doing(eleni, () -> accompaniment.walk(walk, eleni)).orElseThrow().meetings())
        .isNotEmpty();
    eachReadsOnlyTheFirstNameOfTheOther(giulia, eleni, nikos);
    nikosSaysHowHeWantsToBeCalled(giulia, eleni, nikos);
    nikosLooksAtWhatHeOffers(nikos);
  }

  private void eachReadsOnlyTheFirstNameOfTheOther(Actor giulia, Actor eleni, Actor nikos) {
    assertThat(access.calledOf(nikos.person(), eleni)).contains("Νίκος");
    assertThat(access.calledOf(eleni.person(), nikos)).contains("Ελένη");
    assertThat(access.calledOf(nikos.person(), giulia)).contains("Νίκος Αλεξίου " + mark);
    site.as(eleni).reading("el").open("/today").says("Νίκος").doesNotSay("Αλεξίου");
    // Past the application: the name of the list is not there for the other of the two.
    assertThat(
            transaction.as(
                eleni, () -> database.sql("select * from access.listed_name").query().listOfRows()))
        .allSatisfy(row -> assertThat(row.get("person")).isEqualTo(eleni.person().value()));
  }

  private void nikosSaysHowHeWantsToBeCalled(Actor giulia, Actor eleni, Actor nikos) {
    Visitor his = site.as(nikos).reading("el");
    his.open("/today").says("Πώς θέλεις να σε φωνάζουν;").says("«Νίκος»");
    his.post("/language", Map.of("language", "el"));
    Page form = his.open("/me/name");
    assertThat(form.body()).contains("Νίκος").doesNotContain("Αλεξίου");
    his.submitAndFollow(form, "/me/name", Map.of("called", "Νικολής")).isFound();
    his.open("/today").doesNotSay("Πώς θέλεις να σε φωνάζουν;");
    assertThat(access.calledOf(nikos.person(), eleni)).contains("Νικολής");
    assertThat(access.calledOf(nikos.person(), giulia)).contains("Νικολής");

    access.rename(nikos.person(), new Called("Νίκος", "Νίκος Αλεξίου"), giulia);

    assertThat(access.calledOf(nikos.person(), eleni)).contains("Νικολής");
  }

  private void nikosLooksAtWhatHeOffers(Actor nikos) {
    Visitor his = site.as(nikos).reading("el");
    Page form = his.follow("/me/offer").isFound();
    his.open("/today").says("Δες τι προσφέρεις");
    assertThat(form.body()).contains("6977654321");
    his.submitAndFollow(form, "/me/offer", Map.of("introduction", "Περπατώ αργά.")).isFound();
    his.open("/today").doesNotSay("Δες τι προσφέρεις");
  }

  private void theListComesIn(Actor giulia) {
    Visitor desk = site.as(giulia).reading("el");
    String list =
        "Α/Α;Ονοματεπώνυμο;Κινητό;Γλώσσες;Περιοχή;Ιδιότητα;Λήξη πιστοποιητικού;Ώρες/εβδομάδα;Το πολύ\r\n"
            + (mark + "1;Ελένη Άσπρου " + mark + ";694 1234567;Ελληνικά;Κυψέλη;ζητά στήριξη;;;\r\n")
            + (mark
                + "2;Νίκος Αλεξίου "
                + mark
                + ";697 7654321;Ελληνικά, Αγγλικά;Κυψέλη;Εθελοντής;31/12/2099;3;2\r\n");
    Page columns = ImportPagesTests.brought(desk, list.getBytes(Charset.forName("windows-1253")));
    Page preview = desk.submitAndFollow(columns.isFound(), "/columns", Map.of());
    desk.submitAndFollow(preview.isFound(), ImportPagesTests.here(preview), Map.of())
        .says("2 άτομα είναι καινούργια.");
  }

  private Actor theInvitedPersonSaysYes(Actor giulia) {
    PersonId eleni = find(giulia, "Ελένη Άσπρου " + mark);
    assertThat(people.saysYes(eleni, giulia)).isTrue();
    assertThat(requests.accept(eleni, giulia)).isTrue();
    return new Actor(eleni, Hat.PEER);
  }

  private Actor theCandidateIsAccepted(Actor giulia) {
    PersonId nikos = find(giulia, "Νίκος Αλεξίου " + mark);
    supporters.interview(nikos, clock.today(), "Μιλήσαμε.", UUID.randomUUID(), giulia);
    supporters.record(
        new Requirement(
            UUID.randomUUID(),
            nikos,
            Requirement.Kind.BACKGROUND_CHECK,
            "",
            clock.today(),
            clock.today().plusYears(1),
            false,
            giulia.person()),
        giulia);
    assertThat(supporters.decide(nikos, true, "Καλώς ήρθες.", giulia)).isTrue();
    return new Actor(nikos, Hat.SUPPORTER);
  }

  private UUID bothChooseEachOther(Actor giulia, Actor eleni, Actor nikos) {
    assertThat(matching.desk(eleni.person(), giulia).orElseThrow().suggestions())
        .extracting(Suggestion::supporter)
        .contains(nikos.person());
    matching.propose(eleni.person(), List.of(nikos.person()), giulia);
    for (Actor one : List.of(eleni, nikos)) {
      OpenProposal open = matching.openFor(one).getFirst();
      matching.answer(open.id(), Answer.MEET, one);
    }
    return Acting.doing(nikos, () -> accompaniment.walksOf(nikos)).getFirst().id();
  }

  private PersonId find(Actor giulia, String called) {
    return people.all(giulia, Locale.ENGLISH).stream()
        .filter(one -> one.called().equals(called))
        .findFirst()
        .orElseThrow()
        .person();
  }
}
