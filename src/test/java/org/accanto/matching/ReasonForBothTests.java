package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a coordinator proposes two people all the same is read by both, and names nobody. */
@Tag("matching")
class ReasonForBothTests {

  @ParameterizedTest
  @CsvSource({
    "Lucia, 'Ho sentito Lucia: il sabato può anche lei.'",
    "Lucia, 'ho sentito LUCIA, il sabato va bene'",
    "Αλέξανδρος, 'Μίλησα με τον Αλεξανδρος για το Σάββατο'",
    "Ana María, 'María puede el sábado por la mañana'"
  })
  void aNameIsFoundHoweverItIsWritten(String called, String why) {
    assertThat(AllTheSame.names(called, why)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Lucia, 'Tutti e due possono il sabato mattina.'",
    "Al, 'Al sabato possono tutti e due.'",
    "'', 'Tutti e due possono il sabato mattina.'",
    "Rosa, 'Si incontrano vicino al rosaio del parco.'"
  })
  void aWordThatOnlyLooksLikeOneIsNoName(String called, String why) {
    assertThat(AllTheSame.names(called, why)).isFalse();
  }

  @Test
  void aFewLettersAreNoReason() {
    assertThat(AllTheSame.isAReason("perché sì")).isFalse();
    assertThat(AllTheSame.isAReason("Tutti e due possono il sabato mattina.")).isTrue();
  }
}
