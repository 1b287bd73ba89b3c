package org.accanto.enrolment;

import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One's own story, piece by piece, as readers find it on their page: only me, whom I walk with, my
 * team, the organisation (B16, B63). The same for peers, supporters and professionals.
 */
@AccantoTest
@Tag("enrolment")
class OwnStoryTests {

  @Autowired Cast cast;
  @Autowired Site site;

  @ParameterizedTest
  @EnumSource(
      value = Hat.class,
      names = {"PEER", "SUPPORTER"})
  void eachPieceIsReadOnlyByWhomItsOwnerChose(Hat hat) {
    Walk walk = walk(hat, true);
    String mine = tells(walk.owner(), "ME");
    String beside = tells(walk.owner(), "PEERS");
    String team = tells(walk.owner(), "TEAM");
    String all = tells(walk.owner(), "ORGANISATION");

    reads(walk.other()).says(beside).says(all).doesNotSay(mine).doesNotSay(team);
    reads(coordinator()).says(all).doesNotSay(mine).doesNotSay(beside).doesNotSay(team);
    for (Hat stranger : new Hat[] {Hat.PEER, Hat.SUPPORTER}) {
      reads(cast.person("Nikos", stranger, "en"))
          .doesNotSay(mine)
          .doesNotSay(beside)
          .doesNotSay(team)
          .doesNotSay(all);
    }
    visitor(cast.professional("Eleni")).open("/stories").isNotFound();
    site.somebody().open("/stories").doesNotSay(all);
  }

  @ParameterizedTest
  @EnumSource(
      value = Hat.class,
      names = {"PEER", "SUPPORTER"})
  @Abuse("S08")
  void s08_loweringTheReadersActsAtTheirNextRequest(Hat hat) {
    Walk walk = walk(hat, true);
    String told = tells(walk.owner(), "ORGANISATION");
    Visitor other = visitor(walk.other());
    Visitor giulia = visitor(coordinator());
    other.open("/stories").says(told);
    giulia.open("/stories").says(told);

    lowers(walk.owner(), told, "PEERS");
    other.open("/stories").says(told);
    giulia.open("/stories").doesNotSay(told);

    other.open("/stories").doesNotSay("Nobody has told you");

    lowers(walk.owner(), told, "ME");
    other.open("/stories").doesNotSay(told).says("Nobody has told you");
    visitor(walk.owner()).open("/me/story").says(told);
  }

  @Test
  @Abuse("S08")
  void s08_aProfessionalTellsTheOrganisationAndTakesItBack() {
    Actor eleni = cast.professional("Eleni");
    String told = tells(eleni, "ORGANISATION");
    Visitor giulia = visitor(coordinator());
    giulia.open("/stories").says(told);

    visitor(eleni)
        .open("/me/story")
        .says("L’organizzazione: chi coordina.")
        .doesNotSay("Chi cammina con me");
    lowers(eleni, told, "ME");

    giulia.open("/stories").doesNotSay(told);
  }

  @ParameterizedTest
  @EnumSource(
      value = Hat.class,
      names = {"PEER", "SUPPORTER"})
  @Abuse("S05")
  void s05_afterTheEndTheOtherReadsNothingMore_alsoNotWhatIsForTheOrganisation(Hat hat) {
    Walk walk = walk(hat, true);
    String beside = tells(walk.owner(), "PEERS");
    String all = tells(walk.owner(), "ORGANISATION");
    reads(walk.other()).says(beside).says(all);

    cast.run("update confidentiality.pair set ended_at = now() where scope = ?", walk.id());

    reads(walk.other()).doesNotSay(beside).doesNotSay(all);
    reads(coordinator()).says(all);
  }

  @Test
  void beforeTheAgreementOnlyWhatIsForTheOrganisationIsRead() {
    Walk walk = walk(Hat.SUPPORTER, false);
    String beside = tells(walk.owner(), "PEERS");
    String all = tells(walk.owner(), "ORGANISATION");

    reads(walk.other()).says(all).doesNotSay(beside);
  }

  @Test
  void whoseStoryIsReadSeesByWhom() {
    Walk walk = walk(Hat.SUPPORTER, true);
    tells(walk.owner(), "PEERS");

    reads(walk.other());

    visitor(walk.owner()).open("/who-saw").isFound().says("Amina");
  }

  @Test
  void whatWasToldAsPeerIsNotInTheFileOfTheSupporter() {
    Actor asPeer = cast.person("Luca", Hat.PEER, "en");
    Actor asSupporter = cast.wears(asPeer.person(), Hat.SUPPORTER);
    Actor amina = cast.person("Amina", Hat.PEER, "en");
    cast.pair(amina, asSupporter, true);
    String told = tells(asPeer, "PEERS");

    reads(amina).doesNotSay(told);
    visitor(asSupporter).open("/me/story").isFound().doesNotSay(told);
    visitor(asPeer).open("/me/story").isFound().says(told);
  }

  private record Walk(Actor owner, Actor other, UUID id) {}

  /** Amina and Luca; the owner of the story is the one of them with this role. */
  private Walk walk(Hat ofOwner, boolean agreed) {
    Actor amina = cast.person("Amina", Hat.PEER, "en");
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    UUID id = cast.pair(amina, luca, agreed);
    return ofOwner == Hat.PEER ? new Walk(amina, luca, id) : new Walk(luca, amina, id);
  }

  private Actor coordinator() {
    return cast.person("Giulia", Hat.COORDINATOR, "en");
  }

  private String tells(Actor owner, String readers) {
    String told = readers + " " + UUID.randomUUID();
    Visitor visitor = visitor(owner);
    visitor
        .submitAndFollow(
            visitor.open("/me/story").isFound(),
            "/me/story",
            Map.of("words", told, "readers", readers))
        .says(told);
    return told;
  }

  private void lowers(Actor owner, String told, String readers) {
    Visitor visitor = visitor(owner);
    Page page = visitor.open("/me/story").isFound();
    String piece =
        page.document().select("form[action$=/readers]").stream()
            .filter(form -> form.closest("section").text().contains(told))
            .map(form -> form.attr("action"))
            .findFirst()
            .orElseThrow();
    visitor.submitAndFollow(page, piece, Map.of("readers", readers)).isFound();
  }

  private Page reads(Actor reader) {
    return visitor(reader).open("/stories").isFound();
  }

  private Visitor visitor(Actor actor) {
    return site.as(actor).reading("en");
  }
}
