package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("enrolment")
class ReachTests {

  private static final Reach KEPT =
      new Reach(List.of("3331234567", "+306912345667", "0751234512"), "mornings");

  @Test
  void anApplicantsFormShowsTwoDigits() {
    assertThat(KEPT.masked()).isEqualTo("… 67, … 67, … 12");
    assertThat(Reach.NOT_SAID.masked()).isEmpty();
  }

  @Test
  void whatIsLeftMaskedStays_evenWhenTwoEndAlike() {
    assertThat(KEPT.changed(KEPT.masked(), "evenings"))
        .contains(new Reach(KEPT.phones(), "evenings"));
  }

  @Test
  void oneIsChangedAndOneTakenAway() {
    assertThat(KEPT.changed("… 67, 340 111 2222", "").map(Reach::phones))
        .contains(List.of("3331234567", "3401112222"));
    assertThat(KEPT.changed("", "").map(Reach::phones)).contains(List.of());
  }

  @Test
  void twoDigitsThatNobodyGaveAreNoNumber() {
    assertThat(KEPT.changed("… 99", "")).isEmpty();
    assertThat(Reach.NOT_SAID.changed("… 67", "")).isEmpty();
  }
}
