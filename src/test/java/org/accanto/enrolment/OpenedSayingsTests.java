package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.accanto.confidentiality.Authorise;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.vault.Whose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** B61, B62: what somebody told of their life, and how they are reached, where it was opened. */
@AccantoTest
@Tag("enrolment")
class OpenedSayingsTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Confidentiality confidentiality;
  @Autowired ActingTransaction transaction;
  @Autowired JdbcClient database;

  Actor amina;
  Actor anna;

  @BeforeEach
  void aminaToldSomething() {
    amina = cast.person("Amina", Hat.PEER, "en");
    anna = cast.person("Anna", Hat.PROFESSIONAL, "en");
    tells("My papers were lost", true);
    tells("A debt that nobody knows", false);
    safeWay(amina);
  }

  @Test
  void annaReadsWhatWasToldOfLife_notWhatNobodyWasToRead_norHowToReachHer() {
    site.as(anna).open(aminas()).isNotFound();
    UUID given = opens(DataClass.PROFILE, amina, anna);

    site.as(anna)
        .open(aminas())
        .isFound()
        .says("My papers were lost")
        .doesNotSay("A debt that nobody knows")
        .doesNotSay("333 111");
    assertThat(looks("PROFILE")).isEqualTo(1);
    assertThat(looks("CONTACT")).isZero();
    site.as(amina).open("/who-saw").isFound().says("Anna");

    confidentiality.withdraw(given, amina);
    site.as(anna).open(aminas()).isNotFound();
    assertThat(reads("item", anna, amina)).isZero();
  }

  @Test
  void annaReadsTheSafeWay_withItsLimits_andNothingOfHerLife() {
    opens(DataClass.CONTACT, amina, anna);

    site.as(anna)
        .open(aminas())
        .isFound()
        .says("333 111")
        .says("No message on the phone")
        .says("If somebody else answers: Say it is the library")
        .doesNotSay("My papers were lost");
    assertThat(looks("CONTACT")).isEqualTo(1);
    assertThat(looks("PROFILE")).isZero();
    assertThat(reads("item", anna, amina)).isZero();
  }

  @Test
  void anotherProfessionalReadsNothing_norTheSamePersonInAnotherRole_norAfterTheLastDay() {
    opens(DataClass.PROFILE, amina, anna);
    opens(DataClass.CONTACT, amina, anna);
    for (Actor other :
        new Actor[] {
          cast.person("Ilaria", Hat.PROFESSIONAL, "en"), cast.wears(anna.person(), Hat.COORDINATOR)
        }) {
      site.as(other).open(aminas()).isNotFound();
      assertThat(reads("item", other, amina)).isZero();
      assertThat(reads("safe_contact", other, amina)).isZero();
    }
    clock.goTo(clock.today().plusDays(32));
    site.as(anna).open(aminas()).isNotFound();
    assertThat(reads("safe_contact", anna, amina)).isZero();
  }

  @Test
  void aSupporterOpensHowTheyAreReached() {
    Actor luca = supporter();
    opens(DataClass.CONTACT, luca, anna);

    site.as(anna).open("/opened/" + luca.person()).isFound().says("333 222").says("After six");
  }

  /** What was opened does not say in which role: one file would tell of the other. */
  @Test
  @Abuse("R12")
  void ofWhoIsPeerAndSupporterNeitherFileIsShown() {
    Actor luca = supporter();
    cast.wears(luca.person(), Hat.PEER);
    safeWay(luca);
    opens(DataClass.CONTACT, luca, anna);

    site.as(anna)
        .open("/opened/" + luca.person())
        .isFound()
        .says("There is nothing in it yet.")
        .doesNotSay("333");
    assertThat(reads("safe_contact", anna, luca) + reads("contact", anna, luca)).isZero();
  }

  @Test
  void thePageWhereItIsChangedSaysThatWhomSheOpenedItToReadsIt() {
    site.as(amina).open("/me/asked/reach").isFound().says("Whom you opened it to");
    site.as(amina).open("/me/asked/hard").isFound().says("Whom you opened it to");
  }

  private Actor supporter() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    cast.run(
        """
        insert into enrolment.contact (person, phones, note, changed_at)
        values (?, ?, ?, now())
        """,
        luca.person().value(),
        cast.sealed(Whose.colleague(luca.person()), "enrolment.contact.phones", "333 222"),
        cast.sealed(Whose.colleague(luca.person()), "enrolment.contact.note", "After six"));
    return luca;
  }

  private void tells(String words, boolean toSupporter) {
    UUID item = UUID.randomUUID();
    cast.run(
        """
        insert into enrolment.item (id, person, words, to_supporter, created_at)
        values (?, ?, ?, ?, now())
        """,
        item,
        amina.person().value(),
        cast.sealed(Whose.peer(amina.person()).at("enrolment.item.words", item), words),
        toSupporter);
  }

  private void safeWay(Actor who) {
    cast.run(
        """
        insert into enrolment.safe_contact (person, way, phone, voicemail, if_not_me, changed_at)
        values (?, 'PHONE', ?, false, ?, now())
        """,
        who.person().value(),
        cast.sealed(Whose.peer(who.person()), "enrolment.safe_contact.phone", "333 111"),
        cast.sealed(
            Whose.peer(who.person()), "enrolment.safe_contact.if_not_me", "Say it is the library"));
  }

  private UUID opens(DataClass of, Actor who, Actor reader) {
    return confidentiality.authorise(
        new Authorise(of, null, reader.person(), "the residence", clock.today().plusDays(30)), who);
  }

  private long looks(String kind) {
    return cast.count(
        "select count(*) from confidentiality.seen where reader = ? and subject = ? and class = ?",
        anna.person().value(),
        amina.person().value(),
        kind);
  }

  /** Past the application, what the policies show. */
  private int reads(String table, Actor actor, Actor whose) {
    return transaction.as(
        actor,
        () ->
            database
                .sql("select count(*) from enrolment." + table + " where person = :whose")
                .param("whose", whose.person().value())
                .query(Integer.class)
                .single());
  }

  private String aminas() {
    return "/opened/" + amina.person();
  }
}
