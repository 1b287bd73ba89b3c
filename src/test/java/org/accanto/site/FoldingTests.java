package org.accanto.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("site")
class FoldingTests {

  @ParameterizedTest
  @CsvSource({
    "αστεγοι, άστεγοι",
    "αστεγος, ΆΣΤΕΓΟΣ",
    "Μαΐου, μαιου",
    "citta, città",
    "PERCHE, perché",
    "Zoe, Zoë",
    "Lubos, Luboš",
  })
  void twoSpellingsOfOneWordAreEqual(String typed, String written) {
    assertThat(Folding.fold(typed)).isEqualTo(Folding.fold(written));
  }

  @Test
  void aPartOfAWordIsFoundWithoutAccents() {
    assertThat(Folding.contains("Οι άστεγοι της πόλης", "ΑΣΤΕΓ")).isTrue();
    assertThat(Folding.contains("Città di Castello", "citta di")).isTrue();
    assertThat(Folding.contains("Città", "paese")).isFalse();
  }

  @Test
  void namesAreOrderedAsInADictionary() {
    assertThat(sorted(Languages.ITALIAN, "Zeno", "èlia", "Elena", "Amina"))
        .containsExactly("Amina", "Elena", "èlia", "Zeno");
    assertThat(sorted(Languages.GREEK, "Ωμέγα", "Άννα", "Βασίλης"))
        .containsExactly("Άννα", "Βασίλης", "Ωμέγα");
  }

  private static List<String> sorted(java.util.Locale locale, String... names) {
    return List.of(names).stream().sorted(Folding.by(locale, Function.identity())).toList();
  }
}
