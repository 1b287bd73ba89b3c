package org.accanto.training.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** B2, G1: each block knows in which languages it is there, and which of them is out of date. */
class AligningTests {

  private static final String ENGLISH =
      """
      ---
      unit: u
      language: en
      title: The unit
      ---

      ## One {#one}

      The first paragraph of the text.

      The second paragraph of the text.

      - an item
      - another item
      """;
  private static final String ITALIAN =
      """
      ---
      unit: u
      language: it
      title: L'unità
      ---

      ## Uno {#one}

      Il primo paragrafo del testo.

      The second paragraph of the text.

      - una voce
      - un'altra voce
      """;

  @Test
  void whatStillStandsInTheOriginalIsMissing() {
    assertThat(states(english(ENGLISH, null), italian(ITALIAN, ENGLISH)))
        .containsEntry("The first paragraph of the text.", BlockState.TRANSLATED)
        .containsEntry("The second paragraph of the text.", BlockState.MISSING);
  }

  @Test
  void anOriginalThatChangedInItsPlaceLeavesItsTranslationOutOfDateAndNoOther() {
    KeyedText before = english(ENGLISH, null);
    KeyedText after = english(ENGLISH.replace("first paragraph", "very first paragraph"), before);

    assertThat(states(after, Aligning.translation(read(ITALIAN), 1, before, null)))
        .containsEntry("The very first paragraph of the text.", BlockState.STALE)
        .containsEntry("- an item\n- another item", BlockState.TRANSLATED)
        .containsEntry("One", BlockState.TRANSLATED);
  }

  @Test
  void aNewBlockIsMissingAndThoseAfterItStayWhatTheyWere() {
    KeyedText before = english(ENGLISH, null);
    KeyedText after =
        english(ENGLISH.replace("The second", "Something new here.\n\nThe second"), before);
    KeyedText italian =
        Aligning.translation(
            read(ITALIAN.replace("The second paragraph of the text.", "Il secondo.")),
            1,
            before,
            null);

    assertThat(states(after, italian))
        .containsEntry("Something new here.", BlockState.MISSING)
        .containsEntry("The second paragraph of the text.", BlockState.TRANSLATED)
        .containsEntry("- an item\n- another item", BlockState.TRANSLATED);
    assertThat(Shown.of(after, italian).unit().section("one").orElseThrow().blocks())
        .extracting(Block::markdown)
        .containsExactly(
            "Il primo paragrafo del testo.",
            "Something new here.",
            "Il secondo.",
            "- una voce\n- un'altra voce");
  }

  @Test
  void whatIsWrittenAnewIsOfTodayAndTheRestStaysOutOfDate() {
    KeyedText before = english(ENGLISH, null);
    KeyedText first = Aligning.translation(read(ITALIAN), 1, before, null);
    KeyedText after =
        english(
            ENGLISH.replace("first paragraph", "very first").replace("an item", "one item"),
            before);
    KeyedText second =
        Aligning.translation(
            read(ITALIAN.replace("Il primo paragrafo", "Il primissimo")), 2, after, first);

    assertThat(states(after, second))
        .containsEntry("The very first of the text.", BlockState.TRANSLATED)
        .containsEntry("- one item\n- another item", BlockState.STALE);
  }

  @Test
  void whatASecondReaderSawIsSeenUntilItIsWrittenAnew() {
    KeyedText original = english(ENGLISH, null);
    KeyedText first = Aligning.translation(read(ITALIAN), 1, original, null);
    KeyedText seen =
        new KeyedText(first.unit(), 2, first.keys(), first.madeOf(), Set.copyOf(first.keys()));
    KeyedText again =
        Aligning.translation(read(ITALIAN.replace("una voce", "una cosa")), 3, original, seen);

    assertThat(states(original, again))
        .containsEntry("The first paragraph of the text.", BlockState.CHECKED)
        .containsEntry("- an item\n- another item", BlockState.TRANSLATED);
  }

  @Test
  void keysAreEachUsedOnce_howeverOftenTheTextChanges() {
    KeyedText text = english(ENGLISH, null);
    for (int version = 1; version < 6; version++) {
      String more = ENGLISH.replace("The second", "Nr " + version + ".\n\nNew.\n\nThe second");
      text = Aligning.original(read(more), version, text);
      assertThat(text.keys()).doesNotHaveDuplicates().doesNotContain("");
    }
  }

  @Test
  void aTextOfVeryManyBlocksIsAlignedWithoutATableOfAllPairs() {
    String many = ENGLISH + "\nOne more.\n".repeat(30_000);
    KeyedText first = english(many, null);

    assertThat(english(many, first).keys()).isEqualTo(first.keys());
  }

  private static Map<String, BlockState> states(KeyedText original, KeyedText translation) {
    List<Piece> pieces = Piece.of(original.unit());
    List<BlockState> states = Shown.of(original, translation).states();
    return IntStream.range(0, pieces.size())
        .boxed()
        .collect(Collectors.toMap(i -> pieces.get(i).block().markdown(), states::get));
  }

  private static KeyedText english(
      String text, @org.jspecify.annotations.Nullable KeyedText before) {
    return Aligning.original(read(text), before == null ? 0 : before.version() + 1, before);
  }

  private static KeyedText italian(String text, String original) {
    return Aligning.translation(read(text), 1, english(original, null), null);
  }

  private static UnitText read(String text) {
    return UnitReader.read(text).unit();
  }
}
