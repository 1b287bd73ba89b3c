package org.accanto.training.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.accanto.training.text.Block;
import org.accanto.training.text.BlockState;
import org.accanto.training.text.Piece;
import org.accanto.training.text.SectionText;
import org.accanto.training.text.Shown;
import org.accanto.training.text.UnitReader;
import org.accanto.training.text.UnitText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class UnitPrintTests {

  private static final UnitPrint.Words WORDS =
      new UnitPrint.Words("75 λεπτά", "Τι λέμε", "Ταιριάζει.", "CC BY 4.0");

  @Test
  void theLettersOfAllThreeLanguagesCanBeReadOut() throws IOException {
    for (String language : List.of("en", "it", "el")) {
      UnitText unit = unit("1-what-peer-support-is", language);
      byte[] file = pdf(unit);
      keep(language, file);
      try (PDDocument pdf = Loader.loadPDF(file)) {
        String text = words(new PDFTextStripper().getText(pdf));
        assertThat(text).contains(words(unit.title()));
        unit.sections().forEach(s -> assertThat(text).contains(words(s.heading())));
        for (SectionText section : unit.sections()) {
          section.blocks().stream()
              .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
              .filter(block -> !block.markdown().matches("(?s).*[*\\[].*"))
              .forEach(block -> assertThat(text).contains(words(block.markdown())));
        }
      }
    }
  }

  @Test
  void aScreenReaderFindsTagsLanguageTitleAndBookmarks() throws IOException {
    UnitText unit = unit("2-becoming-a-supporter", "el");
    try (PDDocument pdf = Loader.loadPDF(pdf(unit))) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("el");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(unit.title());
      List<String> kinds = kinds(catalog.getStructureTreeRoot());
      assertThat(kinds).contains("H1", "H2", "H3", "P", "L", "LI", "LBody");
      assertThat(Collections.frequency(kinds, "H1")).isEqualTo(1);
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : catalog.getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
      }
      assertThat(bookmarks).hasSize(unit.sections().size() + 1).contains("Τι λέμε");
      assertThat(xmp(pdf)).contains("pdfuaid");
    }
  }

  @Test
  void everyFontIsInsideAndOnlyOurs() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(unit("3-working-with-professionals", "it")))) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).contains("Commissioner");
        }
      }
    }
  }

  @Test
  void whatIsNotTranslatedIsSaidToBeInItsLanguage() throws IOException {
    UnitText unit = unit("1-what-peer-support-is", "it");
    List<BlockState> states =
        new ArrayList<>(Piece.of(unit).stream().map(piece -> BlockState.TRANSLATED).toList());
    states.set(2, BlockState.MISSING);
    byte[] file = UnitPrint.pdf(new Shown(unit, states), "en", WORDS);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(languages(pdf.getDocumentCatalog().getStructureTreeRoot())).contains("en");
    }
  }

  private static byte[] pdf(UnitText unit) {
    List<BlockState> states = Piece.of(unit).stream().map(piece -> BlockState.TRANSLATED).toList();
    return UnitPrint.pdf(new Shown(unit, states), "en", WORDS);
  }

  /** Without the breaks of lines, and the numbers of pages. */
  private static String words(String text) {
    return text.replaceAll("\\d+ / \\d+\\s", "").replaceAll("\\s+", "");
  }

  private static String xmp(PDDocument pdf) throws IOException {
    try (InputStream in = pdf.getDocumentCatalog().getMetadata().createInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> kinds(PDStructureNode node) {
    List<String> kinds = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        kinds.add(element.getStructureType());
        kinds.addAll(kinds(element));
      }
    }
    return kinds;
  }

  private static List<String> languages(PDStructureNode node) {
    List<String> languages = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        languages.add(String.valueOf(element.getLanguage()));
        languages.addAll(languages(element));
      }
    }
    return languages;
  }

  private static void keep(String language, byte[] pdf) throws IOException {
    String folder = System.getProperty("accanto.keep-pdf", "");
    if (!folder.isEmpty()) {
      Files.write(Path.of(folder, "unit-" + language + ".pdf"), pdf);
    }
  }

  static UnitText unit(String folder, String language) throws IOException {
    String name = "/course/%s/%s.md".formatted(folder, language);
    try (InputStream in = UnitPrintTests.class.getResourceAsStream(name)) {
      return UnitReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).unit();
    }
  }
}
