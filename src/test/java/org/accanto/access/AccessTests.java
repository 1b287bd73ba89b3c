package org.accanto.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door that other modules use: people, names, roles over time, asking with a code. */
@AccantoTest
@Tag("access")
class AccessTests {

  @Autowired Cast cast;
  @Autowired Access access;
  @Autowired Asking asking;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;
  @Autowired Keys keys;
  @Autowired SignIn signIn;
  @Autowired SetClock clock;

  @Test
  void whoAsksNeedsOnlyACodeToComeBack() {
    NewAsker asker = access.beginAsking("it");

    assertThat(asker.code()).matches("\\p{L}+-\\p{L}+-\\d{4}");
    assertThat(access.session(asker.sessionToken()))
        .hasValueSatisfying(session -> {
          assertThat(session.actor()).isEqualTo(new Actor(asker.person(), Hat.ASKER));
          assertThat(session.called()).isEmpty();
          assertThat(session.language()).isEqualTo("it");
          assertThat(session.ownDevice()).isFalse();
        });
    String typed = asker.code().replace("-", " ").toUpperCase(java.util.Locale.ITALIAN);
    assertThat(access.resume(typed, "", "192.0.2.20"))
        .hasValueSatisfying(holder -> {
          assertThat(holder.person()).isEqualTo(asker.person());
          assertThat(holder.protectedByPin()).isFalse();
        });
  }

  @Test
  void aWrongCodeOpensNothingAndManyPause() {
    NewAsker asker = access.beginAsking("en");
    for (int i = 0; i < 45; i++) {
      assertThat(access.resume("olive-lamp-" + (1000 + i), "", "192.0.2.21")).isEmpty();
    }

    assertThat(access.resume(asker.code(), "", "192.0.2.21")).isEmpty();
    clock.pass(Duration.ofMinutes(2));
    assertThat(access.resume(asker.code(), "", "192.0.2.21")).isPresent();
  }

  @Test
  void aCodeWithAPinOpensNothingWithoutIt() {
    NewAsker amina = access.beginAsking("it");
    keys.protectCode("482 915", access.session(amina.sessionToken()).orElseThrow());

    assertThat(access.resume(amina.code(), "", "192.0.2.24")).isEmpty();
    assertThat(access.resume(amina.code(), "482916", "192.0.2.24")).isEmpty();
    assertThat(access.resume(amina.code(), "482915", "192.0.2.24"))
        .hasValueSatisfying(holder -> assertThat(holder.protectedByPin()).isTrue());

    // Guesses pause wherever they come from, also before the right one; waiting helps.
    for (int i = 0; i < 6; i++) {
      access.resume(amina.code(), "11223" + i, "192.0.2.3" + i);
    }
    assertThat(access.resume(amina.code(), "482915", "192.0.2.40")).isEmpty();
    clock.pass(Duration.ofMinutes(16));
    assertThat(access.resume(amina.code(), "482915", "192.0.2.40")).isPresent();
  }

  @Test
  void theCodeOnPaperOpensNothingOnceThereIsAPinOrPassword() {
    Actor giulia = cast.coordinator("Giulia");
    NewAsker amina = access.beginAsking("it");
    access.giveHat(amina.person(), Hat.PEER, giulia);
    assertThat(access.resume(amina.code(), "", "192.0.2.23")).isPresent();

    new Credentials(keys, signIn).card(new Actor(amina.person(), Hat.PEER), giulia, "482915");

    assertThat(access.resume(amina.code(), "", "192.0.2.23")).isEmpty();
    assertThat(access.session(amina.sessionToken())).isEmpty();
    String kept = "select count(*) from access.asking_code where person = ?";
    assertThat(cast.count(kept, amina.person().value())).isZero();
  }

  @Test
  void whoGoesOnAsAPeerLeavesNoOpenSessionOfTheAsking() {
    NewAsker amina = access.beginAsking("it");
    cast.wears(amina.person(), Hat.PEER);

    access.open(new Actor(amina.person(), Hat.PEER), false, "");

    assertThat(access.session(amina.sessionToken())).isEmpty();
  }

  @Test
  void aCodeThatSomebodyElseHasBeginsNothing() {
    NewAsker amina = access.beginAsking("it");
    PersonId other = PersonId.random();

    assertThat(transaction.withoutActor(() -> asking.begins(other, "it", amina.code()))).isFalse();
    assertThat(cast.count("select count(*) from access.person where id = ?", other.value()))
        .isZero();
    assertThat(access.resume(amina.code(), "", "192.0.2.21")).isPresent();
  }

  @Test
  void theCodeEndsWithTheAsking() {
    Actor giulia = cast.coordinator("Giulia");
    NewAsker asker = access.beginAsking("it");

    access.endHat(asker.person(), Hat.ASKER, giulia);

    assertThat(access.resume(asker.code(), "", "192.0.2.22")).isEmpty();
    assertThat(access.session(asker.sessionToken())).isEmpty();
  }

  @Test
  void aCoordinatorEntersPeopleAndNobodyElseDoes() {
    Actor giulia = cast.coordinator("Giulia");
    Newcomer newcomer = Newcomer.called(Called.as(" Luca "), "it");
    access.register(List.of(newcomer), Hat.SUPPORTER, giulia);
    PersonId luca = newcomer.id();

    assertThat(access.calledOf(luca, giulia)).contains("Luca");
    assertThat(access.wears(luca, Hat.SUPPORTER, giulia)).isTrue();
    assertThat(access.wearing(Hat.SUPPORTER, giulia)).contains(luca);
    assertThatThrownBy(() -> access.register(List.of(newcomer), Hat.PEER, cast.peer("Amina")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(access.wearing(Hat.SUPPORTER, cast.peer("Amina"))).isEmpty();
  }

  /** One that began earlier would open again what ended with the role. */
  @Test
  @Abuse("A01")
  void aRoleBeginsNow_alsoPastTheApplication() {
    Actor giulia = cast.coordinator("Giulia");
    Actor anna = cast.professional("Anna");
    String give =
        """
        insert into access.hat (person, hat, since)
        values (:person, 'SUPERVISOR', (select sec.now()) - cast(:ago as interval))
        """;

    for (String ago : List.of("1 microsecond", "30 days")) {
      assertThatThrownBy(() -> give(give, anna, ago, giulia))
          .as(ago)
          .rootCause()
          .hasMessageContaining("row-level security policy");
    }
    assertThat(give(give, anna, "0", giulia)).isEqualTo(1);
  }

  private int give(String sql, Actor to, String ago, Actor giulia) {
    return transaction.as(
        giulia,
        () -> database.sql(sql).param("person", to.person().value()).param("ago", ago).update());
  }

  @Test
  void namesAreForThoseWhoMayKnowThem() {
    Actor amina = cast.peer("Amina");
    Actor luca = cast.supporter("Luca");
    Actor stranger = cast.supporter("Nikos");
    cast.pair(amina, luca, true);

    assertThat(access.calledOf(amina.person(), luca)).contains("Amina");
    assertThat(access.calledOf(amina.person(), stranger)).isEmpty();
    assertThat(access.called(List.of(amina.person(), luca.person(), stranger.person()), luca))
        .containsOnlyKeys(amina.person(), luca.person());
  }

  @Test
  void rolesAreDatedAndReturn() {
    Actor giulia = cast.coordinator("Giulia");
    Actor luca = cast.supporter("Luca");

    access.endHat(luca.person(), Hat.SUPPORTER, giulia);
    assertThat(access.wears(luca.person(), Hat.SUPPORTER, giulia)).isFalse();
    clock.pass(Duration.ofDays(1));
    access.giveHat(luca.person(), Hat.SUPPORTER, giulia);
    access.giveHat(luca.person(), Hat.SUPPORTER, giulia);

    assertThat(access.wears(luca.person(), Hat.SUPPORTER, giulia)).isTrue();
    assertThat(
            cast.count("select count(*) from access.hat where person = ?", luca.person().value()))
        .isEqualTo(2);
  }

  @Test
  void aPersonRenamesThemselvesAndNobodyElse() {
    Actor amina = cast.peer("Amina");
    Actor luca = cast.supporter("Luca");

    access.rename(amina.person(), Called.as("A."), amina);
    access.rename(amina.person(), Called.as("Taken over"), luca);

    assertThat(access.calledOf(amina.person(), amina)).contains("A.");
  }

  @Test
  void wordsOnCardsAreMany() {
    for (String language : List.of("en", "it", "el")) {
      assertThat(PlainWords.words(language))
          .as(language)
          .hasSizeGreaterThanOrEqualTo(256)
          .doesNotHaveDuplicates();
    }
    assertThat(PlainWords.folded("  Ελιά   ΛΆΜΠΑ ")).isEqualTo(PlainWords.folded("ελια-λαμπα"));
  }
}
