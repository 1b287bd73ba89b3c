package org.accanto.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of hours: who writes, who confirms, who reads, who is on the list (B31, B65). */
@AccantoTest
@Tag("training")
class HoursTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Hours hours;
  @Autowired JdbcClient application;
  @Autowired ActingTransaction transaction;

  @Test
  void ownHoursCountOnceSomebodyElseHasConfirmedThem() {
    Actor luca = cast.supporter("Luca");
    Actor giulia = cast.coordinator("Giulia");
    assertThat(hours.write(evening("First evening"), UUID.randomUUID(), luca)).isTrue();
    HoursRow mine = hours.mine(luca).getFirst();
    assertThat(mine.confirmed()).isFalse();
    assertThat(mine.what()).isEqualTo("First evening");

    assertThat(hours.confirm(luca.person(), List.of(mine.id()), luca)).isZero();
    assertThat(of(luca, giulia).minutes(HoursKind.TRAINING)).isZero();
    assertThat(of(luca, giulia).waiting()).isEqualTo(1);
    assertThat(hours.confirm(luca.person(), List.of(mine.id()), giulia)).isEqualTo(1);
    assertThat(hours.confirm(luca.person(), List.of(mine.id()), giulia)).isZero();
    assertThat(of(luca, giulia).minutes(HoursKind.TRAINING)).isEqualTo(180);
  }

  @Test
  void theDatabaseLetsNobodyConfirmTheirOwnNorInTheNameOfAnother() {
    Actor giulia = cast.coordinator("Giulia");
    Actor marco = cast.coordinator("Marco");
    hours.write(evening(""), UUID.randomUUID(), giulia);
    UUID row = hours.mine(giulia).getFirst().id();
    String confirm =
        "update training.hours set confirmed_by = ?, confirmed_at = now() where id = ?";
    for (Actor one : List.of(giulia, marco)) {
      assertThatThrownBy(() ->
              transaction.run(
                  giulia,
                  () -> application.sql(confirm).params(one.person().value(), row).update()))
          .isInstanceOf(RuntimeException.class);
    }
    assertThatThrownBy(() ->
            transaction.run(
                marco,
                () ->
                    application
                        .sql(confirm)
                        .params(cast.coordinator("Other").person().value(), row)
                        .update()))
        .isInstanceOf(RuntimeException.class);
    assertThat(hours.confirm(giulia.person(), List.of(row), marco)).isEqualTo(1);
  }

  @Test
  void attendanceIsWrittenForSeveralAtOnceAndOnceOnly() {
    Actor luca = cast.supporter("Luca");
    Actor eleni = cast.professional("Eleni");
    Actor amina = cast.peer("Amina");
    Actor giulia = cast.coordinator("Giulia");
    UUID once = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      int there =
          hours.attended(
              List.of(luca.person(), eleni.person(), amina.person(), giulia.person()),
              evening("Role plays"),
              once,
              giulia);
      assertThat(there).isEqualTo(2);
    }
    assertThat(of(luca, giulia).all()).isEqualTo(180);
    assertThat(of(eleni, giulia).all()).isEqualTo(180);
    assertThat(hours.mine(giulia)).isEmpty();
    assertThat(hours.attended(List.of(luca.person()), evening(""), UUID.randomUUID(), eleni))
        .isZero();
  }

  @Test
  void whoHasNoHoursIsOnTheListTooAndAnotherYearIsAnotherList() {
    Actor nikos = cast.supporter("Nikos");
    Actor giulia = cast.coordinator("Giulia");
    hours.write(evening(""), UUID.randomUUID(), nikos);
    assertThat(of(nikos, giulia).all()).isZero();
    int before = clock.today().getYear() - 1;
    assertThat(hours.year(before, Locale.ENGLISH, giulia))
        .filteredOn(one -> one.person().equals(nikos.person()))
        .hasSize(1)
        .allMatch(one -> one.all() == 0 && one.waiting() == 0);
    assertThat(hours.year(before, Locale.ENGLISH, nikos)).isEmpty();
  }

  @Test
  void nobodyElseReadsThemAndWhatIsWithdrawnIsNeverDeleted() {
    Actor luca = cast.supporter("Luca");
    hours.write(evening("Mine"), UUID.randomUUID(), luca);
    UUID row = hours.mine(luca).getFirst().id();
    Actor asPeer = cast.wears(luca.person(), Hat.PEER);
    for (Actor other :
        List.of(cast.supporter("Nikos"), cast.professional("Eleni"), cast.peer("Amina"), asPeer)) {
      assertThat(hours.of(luca.person(), other)).isEmpty();
      assertThat(hours.withdraw(row, luca.person(), other)).isFalse();
    }
    assertThat(hours.withdraw(row, luca.person(), luca)).isTrue();
    assertThat(hours.withdraw(row, luca.person(), luca)).isFalse();
    assertThat(hours.mine(luca)).isEmpty();
    assertThat(cast.count("select count(*) from training.hours where id = ?", row)).isEqualTo(1);
  }

  @Test
  void aDayToComeIsNoHourOfTraining() {
    Actor luca = cast.supporter("Luca");
    NewHours tomorrow = new NewHours(HoursKind.TRAINING, 60, clock.today().plusDays(1), "");
    assertThat(hours.write(tomorrow, UUID.randomUUID(), luca)).isFalse();
    assertThat(hours.mine(luca)).isEmpty();
  }

  private NewHours evening(String what) {
    return new NewHours(HoursKind.TRAINING, 180, clock.today(), what);
  }

  private HoursOfYear of(Actor person, Actor coordinator) {
    return hours.year(clock.today().getYear(), Locale.ENGLISH, coordinator).stream()
        .filter(one -> one.person().equals(person.person()))
        .findFirst()
        .orElseThrow();
  }
}
