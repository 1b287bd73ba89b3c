package org.accanto.training.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CertificatePrintTests {

  private static final CertificatePrint.Words WORDS =
      new CertificatePrint.Words(
          "el",
          "Δρόμος & Σπίτι",
          "Βεβαίωση",
          "Βεβαιώνουμε ότι",
          "Νίκος <Παππάς>",
          List.of("ολοκλήρωσε την εκπαίδευση.", "Με εποπτευόμενη πρακτική."),
          "Αριθμός 12",
          "Αν ισχύει ακόμα, το λέει εδώ:",
          "https://accanto.example/verify/6f1f7a52-7d2f-4c8e-9a58-0c38b5a8f1aa",
          "Κωδικός που ανοίγει τη σελίδα");

  @Test
  void itSaysEverythingInItsLanguageAndItsTitleNamesNobody() throws IOException {
    byte[] file = CertificatePrint.pdf(WORDS);
    keep(file);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Νίκος <Παππάς>", "Δρόμος & Σπίτι", "Αριθμός 12", WORDS.address());
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Βεβαίωση");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("el");
    }
  }

  @Test
  void theCodeIsAPictureThatSaysWhatItIs() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(CertificatePrint.pdf(WORDS))) {
      int pictures = 0;
      for (COSName name : pdf.getPage(0).getResources().getXObjectNames()) {
        pictures += pdf.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
      }
      assertThat(pictures).isEqualTo(1);
      assertThat(said(pdf.getDocumentCatalog().getStructureTreeRoot()))
          .contains("Κωδικός που ανοίγει τη σελίδα");
    }
  }

  private static String said(PDStructureNode node) {
    StringBuilder said = new StringBuilder();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        said.append(element.getAlternateDescription()).append('\n').append(said(element));
      }
    }
    return said.toString();
  }

  private static void keep(byte[] pdf) throws IOException {
    String folder = System.getProperty("accanto.keep-pdf", "");
    if (!folder.isEmpty()) {
      Files.write(Path.of(folder, "certificate.pdf"), pdf);
    }
  }
}
