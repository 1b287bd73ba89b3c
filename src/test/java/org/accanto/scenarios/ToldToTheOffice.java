package org.accanto.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.accanto.confidentiality.Authorise;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Emergencies;
import org.accanto.confidentiality.Emergency;
import org.accanto.confidentiality.OwnView;
import org.accanto.confidentiality.Paper;
import org.accanto.confidentiality.Papers;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.ColumnChoice;
import org.accanto.enrolment.ImportKind;
import org.accanto.enrolment.ImportUpload;
import org.accanto.enrolment.Imports;
import org.accanto.enrolment.Offer;
import org.accanto.enrolment.Reach;
import org.accanto.enrolment.Requirement;
import org.accanto.enrolment.SafeContact;
import org.accanto.enrolment.Saying;
import org.accanto.enrolment.Supporters;
import org.accanto.enrolment.Supporting;
import org.accanto.programme.Slot;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;

/**
 * How people are reached and introduced, and what was opened, asked or opened in danger, and why.
 *
 * @param word says which field it is, beside the word that is looked for
 */
record ToldToTheOffice(Programme programme, UnaryOperator<String> word) {

  void reach(Someone amina, Someone luca) {
    SafeContact safe =
        new SafeContact(
            SafeContact.Way.PHONE,
            word.apply("safe place"),
            word.apply("phone"),
            10,
            12,
            false,
            word.apply("if not me"));
    programme.door(Asking.class).say(new Saying.Reach(safe), amina.actor());
    programme
        .door(Asking.class)
        .say(
            new Saying.Times(Set.of(Slot.values()[0]), word.apply("where to meet")), amina.actor());
    Offer usual = Programme.OFFER;
    Offer offer =
        new Offer(
            word.apply("introduction"),
            usual.gender(),
            usual.languages(),
            usual.times(),
            word.apply("place of who offers"),
            usual.meets(),
            usual.atMost(),
            usual.weeklyMinutes(),
            usual.livedIt(),
            usual.knowsShelters(),
            usual.shown(),
            usual.experiences());
    programme.door(Supporting.class).offer(offer, "Luca", programme.language(), luca.actor());
    programme
        .door(Supporting.class)
        .reach(new Reach(List.of("3331234567"), word.apply("when to ring")), luca.actor());
  }

  void exempts(Someone luca) {
    Supporters supporters = programme.door(Supporters.class);
    Actor giulia = programme.office().actor();
    Requirement exemption =
        new Requirement(
            UUID.randomUUID(),
            luca.actor().person(),
            Requirement.Kind.OTHER,
            word.apply("why exempt"),
            programme.today(),
            null,
            true,
            giulia.person());
    supporters.record(exemption, giulia);
    assertThat(supporters.read(luca.actor().person(), giulia).orElseThrow().requirements())
        .anySatisfy(one -> assertThat(one.words()).endsWith(" why exempt"));
  }

  /** A list about somebody who has not answered yet. */
  void list() {
    Imports imports = programme.door(Imports.class);
    Actor giulia = programme.office().actor();
    String text =
        "Nome;Telefono;Città;Note\nMarta;333 %d;%s;%s\n"
            .formatted(
                1_000_000 + System.nanoTime() % 9_000_000,
                word.apply("town"),
                word.apply("note of a list"));
    var kept = (ImportUpload.Kept) imports.bring(text.getBytes(StandardCharsets.UTF_8), giulia);
    var fields = imports.draft(kept.id(), giulia).orElseThrow().choice().fields();
    imports.choose(kept.id(), new ColumnChoice(fields, ImportKind.PEER, "it"), giulia);
    assertThat(imports.carryOut(kept.id(), giulia).orElseThrow().added()).isEqualTo(1);
  }

  void openings(Someone amina) {
    Someone anna = programme.professional("Anna");
    Actor giulia = programme.office().actor();
    programme
        .door(Confidentiality.class)
        .authorise(
            new Authorise(
                DataClass.NOTE,
                null,
                anna.actor().person(),
                word.apply("purpose"),
                programme.today().plusDays(3)),
            amina.actor());
    assertThat(
            programme
                .door(OwnView.class)
                .ask(
                    UUID.randomUUID(),
                    amina.actor().person(),
                    DataClass.GOAL,
                    word.apply("what for"),
                    anna.actor()))
        .isTrue();
    Someone eleni = programme.coordinator("Eleni");
    UUID paper = UUID.randomUUID();
    Papers papers = programme.door(Papers.class);
    papers.write(
        new Paper.New(
            paper,
            amina.actor().person(),
            DataClass.PROFILE,
            anna.actor().person(),
            Hat.PROFESSIONAL,
            word.apply("purpose on paper"),
            programme.today().plusDays(3),
            eleni.actor().person()),
        giulia);
    assertThat(papers.answer(paper, true, eleni.actor())).isTrue();
    assertThat(programme.door(Confidentiality.class).received(anna.actor()))
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.purpose()).contains(" purpose"));
  }

  /** Opened, looked at by somebody else, and read by the person. */
  void danger(Someone amina) {
    Emergencies emergencies = programme.door(Emergencies.class);
    UUID id = UUID.randomUUID();
    Actor giulia = programme.office().actor();
    assertThat(
            emergencies.open(
                id, amina.actor().person(), Emergency.Harm.LIFE, word.apply("reason"), giulia))
        .isEqualTo(Emergencies.Answer.OPENED);
    Actor eleni = programme.coordinator("Eleni").actor();
    assertThat(emergencies.review(UUID.randomUUID(), id, true, word.apply("looked at"), eleni))
        .isTrue();
    Emergency read = emergencies.about(amina.actor()).getFirst();
    assertThat(read.reason()).endsWith(" reason");
    assertThat(read.review()).isNotNull();
    assertThat(read.review().words()).endsWith(" looked at");
    assertThat(emergencies.mine(giulia).getFirst().reason()).isEqualTo(read.reason());
  }
}
