package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * B61, B62: the professional finds exactly what was opened, and nothing after it was taken back.
 */
@AccantoTest
@Tag("accompaniment")
class OpenedToAProfessionalTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Confidentiality confidentiality;
  @Autowired ActingTransaction transaction;
  @Autowired JdbcClient database;

  Actor amina;
  Actor anna;
  Visitor hers;
  Visitor annas;
  UUID card;

  @BeforeEach
  void aminaHasTwoGoals() {
    amina = cast.person("Amina", Hat.PEER, "en");
    anna = cast.person("Anna", Hat.PROFESSIONAL, "en");
    hers = site.as(amina);
    annas = site.as(anna);
    hers.submit(hers.open("/goals"), "/goals", Map.of("words", "An identity card", "walk", ""));
    card =
        UUID.fromString(
            cast.text(
                "select id::text from accompaniment.goal where peer = ?", amina.person().value()));
    hers.submit(hers.open("/goals"), "/goals", Map.of("words", "See my sister", "walk", ""));
  }

  @Test
  void whereAllGoalsStandAminaReadsThatAnnaReadsOneOfThem() {
    hers.open("/goals").isFound().doesNotSay("Anna");
    opens(card);
    hers.open("/goals").says("Anna, one of them only, until");
  }

  @Test
  void theCardOfTheGoalSaysWhoReadsItAndUntilWhen_andTheOtherCardDoesNot() {
    UUID given = opens(card);

    String until = "Anna reads it too, until ";
    Page goals = hers.open("/goals").isFound();
    assertThat(goals.document().select("section.card:contains(An identity card)").text())
        .contains(until + telling(clock.today().plusDays(30)))
        .contains("See and change who reads it");
    assertThat(goals.document().select("section.card:contains(See my sister)").text())
        .doesNotContain("Anna");

    confidentiality.withdraw(given, amina);
    hers.open("/goals").isFound().doesNotSay("Anna");
  }

  private static String telling(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM y", Locale.UK));
  }

  @Test
  void annaFindsTheOneGoal_andNothingElse_andNothingAfterItWasTakenBack() {
    annas.open(aminas()).isNotFound();
    UUID given = opens(card);

    annas
        .open(aminas())
        .isFound()
        .says("Amina")
        .says("An identity card")
        .says("the registry office")
        .says("The rest is not shared with you.")
        .doesNotSay("See my sister");
    assertThat(
            cast.count(
                "select count(*) from confidentiality.seen where reader = ? and item = ?",
                anna.person().value(),
                card))
        .isEqualTo(1);

    confidentiality.withdraw(given, amina);
    annas.open(aminas()).isNotFound();
    annas.open("/opened").isFound().doesNotSay("Amina");
    annas.open("/today").isFound().doesNotSay("Amina");
  }

  @Test
  void theListSaysWhoAndUntilWhen_andIsReadWithoutReadingAnybody() {
    opens(card);

    annas
        .open("/opened")
        .isFound()
        .says("Amina")
        .says("the registry office")
        .doesNotSay("identity card");
    annas.open("/today").isFound().says("1 person has opened something to you.").says("Amina");
    assertThat(
            cast.count(
                "select count(*) from confidentiality.seen where reader = ?",
                anna.person().value()))
        .isZero();
  }

  @Test
  @Abuse("R08")
  void aNameIsFoundAsOneTypesIt_amongWhatIsOpenNow() {
    Actor zoe = cast.person("Zoë Άννα", Hat.PEER, "en");
    confidentiality.authorise(
        new Authorise(DataClass.GOAL, null, anna.person(), "papers", clock.today().plusDays(3)),
        zoe);
    opens(card);

    annas.search("/opened", "ZOE").isFound().says("Zoë").doesNotSay("Amina");
    annas.search("/opened", "αννα").isFound().says("Zoë").doesNotSay("Amina");
    annas.search("/opened", "xyz").isFound().says("Nobody in this list").doesNotSay("Zoë");
  }

  @Test
  void whatEndsWithinAWeekSaysSo_inTheListAndOnTheDay() {
    opens(card);
    annas.open("/today").isFound().doesNotSay("Ends soon");
    clock.goTo(clock.today().plusDays(24));
    annas = site.as(anna);

    annas.open("/today").isFound().says("Ends soon");
    annas.open("/opened").isFound().says("Ends soon");
  }

  private String aminas() {
    return "/opened/" + amina.person();
  }

  @Test
  void anotherProfessionalAndACoordinatorFindNothing() {
    opens(card);

    for (Actor other :
        List.of(
            cast.person("Eleni", Hat.PROFESSIONAL, "en"),
            cast.person("Giulia", Hat.COORDINATOR, "en"),
            cast.wears(anna.person(), Hat.COORDINATOR))) {
      site.as(other).open("/opened").isFound().doesNotSay("Amina");
      boolean professional = other.is(Hat.PROFESSIONAL);
      assertThat(site.as(other).open("/today").text().contains("nobody has opened anything to you"))
          .isEqualTo(professional);
      site.as(other).open(aminas()).isNotFound();
    }
    site.as(cast.supporter("Nikos")).open("/opened").isNotFound();
    site.as(cast.supporter("Nikos")).open(aminas()).isNotFound();
    site.as(cast.peer("Another")).open("/opened").isNotFound();
  }

  @Test
  void afterTheLastDayItIsGone() {
    opens(card);
    clock.goTo(clock.today().plusDays(32));

    site.as(anna).open(aminas()).isNotFound();
  }

  @Test
  @Abuse("R07")
  void nobodyOpensTheGoalOfAnotherPerson() {
    Actor eve = cast.person("Eve", Hat.PEER, "en");

    assertThatThrownBy(() ->
            confidentiality.authorise(
                new Authorise(DataClass.GOAL, card, anna.person(), "help", clock.today()), eve))
        .isInstanceOf(IllegalArgumentException.class);
    // Past the application, for each class, and as somebody who is also a supporter.
    for (Actor asWhom : List.of(eve, cast.wears(eve.person(), Hat.SUPPORTER))) {
      for (String of : List.of("GOAL", "NOTE", "APPOINTMENT")) {
        assertThatThrownBy(() -> insert(of, card, asWhom))
            .rootCause()
            .hasMessageContaining("row-level security policy");
      }
    }

    assertThat(readsGoals(anna)).isZero();
    annas.open(aminas()).isNotFound();
  }

  @Test
  void theOwnerOpensThroughTheSecondLineToo() {
    assertThat(insert("GOAL", card, amina)).isEqualTo(1);
    assertThat(readsGoals(anna)).isEqualTo(1);
    // What she opened by the name of one class is not opened by the name of another.
    assertThatThrownBy(() -> insert("APPOINTMENT", card, amina))
        .rootCause()
        .hasMessageContaining("row-level security policy");
  }

  private int insert(String of, UUID item, Actor giver) {
    return transaction.as(
        giver,
        () ->
            database
                .sql(
                    """
                    insert into confidentiality.authorisation (id, subject, class, item, reader,
                      reader_hat, purpose, from_at, until_at, given_by)
                    values (gen_random_uuid(), :giver, :class, :item, :reader, 'PROFESSIONAL', 'help',
                      (select sec.now()), (select sec.now()) + interval '1 day', :giver)
                    """)
                .param("giver", giver.person().value())
                .param("class", of)
                .param("item", item)
                .param("reader", anna.person().value())
                .update());
  }

  private int readsGoals(Actor actor) {
    return transaction.as(
        actor,
        () ->
            database.sql("select count(*) from accompaniment.goal").query(Integer.class).single());
  }

  private UUID opens(UUID goal) {
    return confidentiality.authorise(
        new Authorise(
            DataClass.GOAL, goal, anna.person(), "the registry office", clock.today().plusDays(30)),
        amina);
  }
}
