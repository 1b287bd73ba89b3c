package org.accanto.training.bring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accanto.training.bring.Line.Fate;
import org.accanto.training.text.Aligning;
import org.accanto.training.text.Block;
import org.accanto.training.text.KeyedText;
import org.accanto.training.text.SectionText;
import org.accanto.training.text.Shown;
import org.accanto.training.text.UnitReader;
import org.accanto.training.text.UnitText;
import org.accanto.training.text.UnitWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** G1, G2: pages of plain text become proposals, and nothing of them is dropped silently. */
@Tag("training")
class BringTests {

  @Test
  void aPageBecomesSections_objectives_listsAndReading() {
    UnitText draft = Bring.plain(Pages.ITALIAN, "it").draft();
    assertThat(draft.sections())
        .extracting(SectionText::key)
        .containsExactly("introduction", "objectives", "part-3", "part-3-1", "reading");
    assertThat(draft.objectives()).hasSize(3);
    assertThat(draft.section("reading").orElseThrow().blocks())
        .containsExactly(new Block(Block.Kind.LIST, "- Rossi, M. (2011). Pane e parole. Firenze."));
  }

  @Test
  void itSaysWhatItWasUnsureOf() {
    Proposal proposal = Bring.plain(Pages.ITALIAN, "it");
    assertThat(proposal.doubts())
        .contains(
            new Doubt.NoTitle(0),
            new Doubt.OtherLanguage(10, "en"),
            new Doubt.Joined(17),
            new Doubt.HeadingWithoutNumber(19, "Che cosa serve"),
            new Doubt.UnknownMark(23, "→"),
            new Doubt.ListMerged(28),
            new Doubt.FlattenedTable(30),
            new Doubt.OtherLanguage(32, "en"),
            new Doubt.NumberSkipped(34, "2.3", "2.5"));
    assertThat(proposal.lines()).contains(new Line(37, Fate.PAGE_NUMBER, "12", "12"));
  }

  @Test
  void theSamePageInAnotherLanguageIsAlignedBlockByBlock_andTheEnglishStaysMarked() {
    UnitText italian = Bring.plain(Pages.ITALIAN, "it").draft();
    Proposal greek = Alongside.of(Bring.plain(Pages.GREEK, "el"), italian);
    assertThat(greek.doubts())
        .noneMatch(d -> d instanceof Doubt.OtherBlocks || d instanceof Doubt.SectionsMissing)
        .anyMatch(d -> d instanceof Doubt.OtherLanguage);

    KeyedText original = Aligning.original(italian, 1);
    KeyedText translation = Aligning.translation(greek.draft(), 1, original, null);
    assertThat(translation.keys()).containsExactlyElementsOf(original.keys());
    assertThat(Shown.of(original, translation).unit().title()).isEqualTo("Η κουζίνα για δύο");
    assertThat(Foreign.in("Sauce is the part that most of the people who cook are afraid of", "el"))
        .contains("en");
  }

  @Test
  void whereTheTranslationHasOtherBlocksItSaysSo() {
    UnitText italian = Bring.plain(Pages.ITALIAN, "it").draft();
    String shorter = Pages.GREEK.replaceAll("(?s)Τι χρειάζεται;.*2.4", "Τέλος καλό.\n\n2.4");
    assertThat(Alongside.of(Bring.plain(shorter, "el"), italian).doubts())
        .contains(new Doubt.SectionsMissing(0, 1))
        .anyMatch(d -> d instanceof Doubt.OtherBlocks);
  }

  @Test
  void everyLineIsAccountedForOnce_andNoLetterIsLost() {
    for (int seed = 0; seed < 400; seed++) {
      String page = page(new Random(seed));
      Proposal proposal = Bring.plain(page, seed % 2 == 0 ? "it" : "el");
      List<String> source = List.of(page.split("\n", -1));
      List<Integer> written =
          IntStream.range(0, source.size())
              .filter(i -> !source.get(i).isBlank())
              .mapToObj(i -> i + 1)
              .toList();
      assertThat(proposal.lines()).as("%s", seed).extracting(Line::number).isEqualTo(written);
      String left = proposal.lines().stream().map(Line::left).collect(Collectors.joining());
      assertThat(letters(kept(proposal) + left)).as("%s%n%s", seed, page).isEqualTo(letters(page));
      UnitText again = UnitReader.read(UnitWriter.write(proposal.draft())).unit();
      assertThat(again.sections()).as("%s", seed).isEqualTo(proposal.draft().sections());
    }
  }

  @Test
  void oldEncodingsAreRead_andWhatIsNoTextIsNot() {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1253"))) {
      assertThat(Bring.text("Καλημέρα, Ελένη".getBytes(charset))).contains("Καλημέρα, Ελένη");
    }
    byte[] western = "È così".getBytes(Charset.forName("windows-1252"));
    assertThat(Bring.text(western)).contains("È così");
    assertThat(Bring.text("\uFEFFciao".getBytes(StandardCharsets.UTF_8))).contains("ciao");
    assertThat(Bring.text(new byte[] {1, 0, 0, 4})).isEmpty();
  }

  @Test
  void namesAndNumbersAreNoOtherLanguage() {
    Set<String> found = new HashSet<>();
    for (String line :
        List.of(
            "Peer Support Agents", "https://example.org/the/of/and", "Il Peer Supporter è qui")) {
      Foreign.in(line, "it").ifPresent(found::add);
    }
    assertThat(found).isEmpty();
    assertThat(Foreign.in("Questa frase è in italiano e non in inglese", "el")).contains("it");
    assertThat(Foreign.in("Εδώ μιλάμε ελληνικά μαζί", "it")).contains("el");
  }

  private static String kept(Proposal proposal) {
    StringBuilder all = new StringBuilder();
    if (proposal.lines().stream().anyMatch(line -> line.fate() == Fate.TITLE)) {
      all.append(proposal.draft().title());
    }
    for (SectionText section : proposal.draft().sections()) {
      boolean lent =
          section.equals(proposal.draft().sections().getFirst())
              && proposal.doubts().stream().anyMatch(d -> d instanceof Doubt.BeforeHeadings);
      all.append(lent ? "" : section.heading()).append('\n');
      for (Block block : section.blocks()) {
        String text = block.markdown();
        all.append(
            block.kind() == Block.Kind.STEPS
                ? text.replaceAll("(?m)^\\d+\\. ", "")
                : text.replaceAll("(?m)^- \\[objective-\\d+] ", "- "));
      }
    }
    return all.toString();
  }

  private static Map<Integer, Long> letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .boxed()
        .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
  }

  private static final List<String> PIECES =
      List.of(
          "3.1 Introduzione",
          "3.2 Στόχοι",
          "4.4.1 Qualcosa",
          "3.9 Ulteriori letture",
          "7 Domande",
          "Glossario",
          "Una frase intera. E un’altra!",
          "Τι είναι αυτό;",
          "Senza fine",
          "• voce",
          "  ·  κάτι",
          "-Χωρίς κενό",
          "→ freccia",
          "1. primo",
          "b) δεύτερο",
          "a\tb\tc",
          "d\te\tf",
          "una riga che continua piccola",
          "This is the part that was left in English.",
          "12",
          "Pagina 3",
          "-----",
          "# non è un titolo",
          "* asterisco *",
          "<b>grassetto</b>",
          "| tubo |",
          "Parola: significato",
          "Uno due  Tre quattro",
          "> citazione",
          "1) * [x] _y_",
          "***",
          "Una riga lunga che arriva quasi in fondo alla pagina e poi va a capo senza",
          "o  tondo",
          "Λέξη:",
          "Il prezzo è 3.5",
          "\u00AD\u200Bnascosto",
          "{#chiave}",
          "---",
          "&amp; &lt;");

  private static String page(Random random) {
    StringBuilder page = new StringBuilder();
    int lines = 1 + random.nextInt(30);
    for (int i = 0; i < lines; i++) {
      page.append(PIECES.get(random.nextInt(PIECES.size())));
      page.append("\n".repeat(1 + random.nextInt(2)));
    }
    return page.toString();
  }
}
