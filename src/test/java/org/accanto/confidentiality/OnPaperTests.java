package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.TheDatabase;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Amina has no phone: what she opens, she signs, and two people have seen it (C04). */
@AccantoTest
@Tag("confidentiality")
class OnPaperTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Confidentiality confidentiality;
  @Autowired Papers papers;

  private Actor amina;
  private Actor giulia;
  private Actor eleni;
  private Actor anna;

  @BeforeEach
  void people() {
    amina = cast.person("Amina", Hat.PEER, "en");
    giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    eleni = cast.person("Eleni", Hat.PROFESSIONAL, "en");
    anna = cast.person("Anna", Hat.PROFESSIONAL, "en");
  }

  @Test
  void itOpensOnlyWhenTheSecondPersonHasSeenItSigned() {
    UUID paper = written();
    assertThat(reads()).isFalse();

    site.as(eleni)
        .open("/papers/" + paper)
        .says("What Amina signs")
        .says("Anna, professional")
        .says("Giulia")
        .says("Did you see it signed?")
        .says("To find a flat.");
    assertThat(papers.answer(paper, true, eleni)).isTrue();

    assertThat(reads()).isTrue();
    site.as(amina).open("/who-sees").says("Anna").says("signed it on paper").says("To find a flat");
    site.as(giulia).open("/papers").says("It is open: Eleni saw it signed");
  }

  @Test
  void saidTwiceItOpensOnceAndANoStaysANo() {
    UUID yes = written();
    papers.answer(yes, true, eleni);
    assertThat(papers.answer(yes, true, eleni)).isTrue();
    assertThat(confidentiality.given(amina)).hasSize(1);
    assertThat(papers.answer(yes, false, eleni)).isFalse();

    UUID no = written();
    papers.answer(no, false, eleni);
    assertThat(papers.answer(no, true, eleni)).isFalse();
    assertThat(confidentiality.given(amina)).hasSize(1);
  }

  @Test
  void sheTakesItBackLikeAnyOther() {
    papers.answer(written(), true, eleni);
    confidentiality.withdraw(confidentiality.given(amina).getFirst().id(), amina);

    assertThat(reads()).isFalse();
  }

  @Test
  void c04_nobodyButTheNamedSecondPersonAnswers() {
    UUID paper = written();
    for (Actor other : new Actor[] {giulia, anna, amina, cast.coordinator("Nikos")}) {
      assertThat(papers.answer(paper, true, other)).as(other.toString()).isFalse();
    }
    assertThat(reads()).isFalse();
    site.as(anna).open("/papers/" + paper).isNotFound();
    site.as(anna).open("/papers").doesNotSay("Amina");
  }

  @Test
  void c04_theReaderIsNeitherOfTheTwoAndNobodyIsBoth() {
    TheDatabase.refuses(() -> write(anna, eleni, eleni));
    assertBreaks(giulia, anna, anna);
    assertBreaks(giulia, giulia, anna);
    assertBreaks(giulia, eleni, giulia);
    assertBreaks(giulia, cast.supporter("Luca"), eleni);
  }

  @Test
  void aSheetThatLiesAboutForTwoWeeksOpensNothing() {
    UUID paper = written();
    clock.pass(Duration.ofDays(15));

    assertThat(papers.answer(paper, true, eleni)).isFalse();
    assertThat(reads()).isFalse();
    site.as(eleni).open("/papers").doesNotSay("Amina");
  }

  @Test
  void fromThePageOfThePersonToTheSheetWithoutADevice() {
    Visitor asGiulia = site.as(giulia);
    Page form = asGiulia.open("/papers/new?person=" + amina.person()).isFound();
    Page again = asGiulia.submit(form, "/papers", Map.of("purpose", "To find a flat."));
    assertThat(again.status()).isEqualTo(422);
    again.says("To find a flat.").says("Choose a second person who is not the reader");

    Page sent =
        asGiulia.submit(
            form,
            "/papers",
            Map.of(
                "of",
                "GOAL",
                "reader",
                "PROFESSIONAL." + anna.person(),
                "purpose",
                "To find a flat.",
                "until",
                clock.today().plusMonths(2).toString(),
                "witness",
                eleni.person().toString()));

    Page sheet = asGiulia.follow(sent.location()).isFound();
    sheet.says("What Amina signs").says("I can take this back").doesNotSay("Did you see");
    Visitor asEleni = site.as(eleni);
    Page hers = asEleni.follow(sent.location());
    hers.says("Who wrote it and the second person");
    asEleni.submit(hers, "/answer", Map.of());
    assertThat(reads()).isTrue();
  }

  @Test
  void onlyACoordinatorWritesItDown() {
    site.as(eleni).open("/papers/new?person=" + amina.person()).isNotFound();
    site.as(amina).open("/papers").isNotFound();
    TheDatabase.refuses(() -> write(eleni, anna, giulia));
  }

  private UUID written() {
    UUID id = UUID.randomUUID();
    papers.write(paper(id, anna, eleni), giulia);
    return id;
  }

  private Paper.New paper(UUID id, Actor reader, Actor witness) {
    return new Paper.New(
        id,
        amina.person(),
        DataClass.GOAL,
        reader.person(),
        Hat.PROFESSIONAL,
        "To find a flat.",
        clock.today().plusMonths(2),
        witness.person());
  }

  private void write(Actor recorder, Actor reader, Actor witness) {
    papers.write(paper(UUID.randomUUID(), reader, witness), recorder);
  }

  private void assertBreaks(Actor recorder, Actor reader, Actor witness) {
    assertThatThrownBy(() -> write(recorder, reader, witness))
        .isInstanceOf(DataAccessException.class);
    assertThat(confidentiality.given(amina)).isEmpty();
  }

  private boolean reads() {
    return confidentiality.may(anna, DataClass.GOAL, Subject.of(amina.person()));
  }
}
