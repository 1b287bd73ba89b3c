package org.accanto.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Saying;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Phone;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who asked for support and is not welcomed yet lets what they told rest (GDPR art. 18). */
@AccantoTest
@Tag("rights")
class RestOfWhoAsksTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;
  @Autowired Asking asking;
  @Autowired Rights rights;

  private Actor amina;
  private Actor giulia;

  @BeforeEach
  void amina() {
    amina = cast.person("Amina", Hat.ASKER, "en");
    giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    asking.beginAgain("en", amina);
    asking.say(new Saying.OwnWords("A window to the yard"), amina);
    asking.send(amina);
  }

  @Test
  @Abuse("E05")
  void whileItRestsNobodyElseReadsIt_norWritesIt_andItGoesOnAsBefore() {
    assertThat(rowsFor(giulia)).isPositive();
    long own = rowsFor(amina);

    press("/me/data/rest");

    assertThat(rowsFor(giulia)).isZero();
    assertThat(rowsFor(amina)).isEqualTo(own);
    site.as(giulia).open("/today").says("Rests for now").says("Amina");
    site.as(amina).open("/today").says("Your data rests.");
    assertThatThrownBy(() -> asking.say(new Saying.OwnWords("another"), amina))
        .isInstanceOf(DataAccessException.class);
    Visitor asAmina = site.as(amina);
    asAmina
        .post("/asking/words", Map.of("ownWords", "another word of mine"))
        .says("Nothing was kept: your data rests")
        .says("another word of mine");

    press("/me/data/rest/ending");

    assertThat(rowsFor(giulia)).isPositive();
    asking.say(new Saying.OwnWords("another"), amina);
  }

  @Test
  void whatSheToldIsInHerFile() {
    assertThat(Unzipped.of(amina, site, "en").file("data.json"))
        .contains("\"ASKER\"", "A window to the yard");
    site.as(amina).open("/me/data").says("Let it rest").doesNotSay("Have it forgotten");
  }

  @Test
  void whoOffersSupportLetsTheOfferRest() {
    Actor luca = cast.person("Luca", Hat.ASKER, "en");
    rights.letRest(true, luca);

    assertThat(resting(luca)).isEqualTo(2);
    Actor lucaAsPeer = cast.wears(luca.person(), Hat.PEER);
    assertThat(rights.rests(lucaAsPeer)).isTrue();
    rights.letRest(false, lucaAsPeer);
    assertThat(resting(luca)).as("what began together ends together").isZero();
  }

  @Test
  void whatBelongsToAnotherRoleIsNotTouched() {
    Actor supporter = cast.wears(amina.person(), Hat.SUPPORTER);

    rights.letRest(true, amina);

    assertThat(rights.rests(supporter)).isFalse();
    clock.pass(Duration.ofSeconds(1));
    rights.letRest(true, supporter);
    rights.letRest(false, amina);
    assertThat(rights.rests(supporter)).isTrue();
    assertThat(rights.rests(amina)).isFalse();
  }

  @Test
  void thePageCanBeUsedByEverybody() {
    Actor eleni = cast.person("Eleni", Hat.ASKER, "el");
    rights.letRest(true, eleni);
    try (Phone phone = Phone.in(site, "el").signedIn(site.token(eleni))) {
      phone.open("/me/data").isForEverybody().picture("rest-asker-el");
    }
    try (Phone phone = Phone.inTheDark(site, "it").signedIn(site.token(amina))) {
      phone.open("/me/data").isForEverybody().picture("rest-asker-dark");
    }
  }

  private void press(String button) {
    Visitor visitor = site.as(amina);
    Page page = visitor.open("/me/data").isFound();
    assertThat(visitor.submit(page, button, Map.of()).location()).endsWith("/me/data");
  }

  private int resting(Actor of) {
    return Integer.parseInt(
        cast.text(
            "select count(*) from confidentiality.resting where person = ? and ended_at is null",
            of.person().value()));
  }

  private long rowsFor(Actor reader) {
    return transaction.as(
        reader,
        () ->
            database
                .sql(
                    """
                    select (select count(*) from enrolment.request where person = :who)
                      + (select count(*) from enrolment.wish where person = :who)
                    """)
                .param("who", amina.person().value())
                .query(Long.class)
                .single());
  }
}
