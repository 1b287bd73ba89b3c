package org.accanto.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.accanto.training.cartridge.CartridgeReader;
import org.accanto.training.cartridge.Taken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A course leaves for another system and comes from one; a unit is printed. */
@AccantoTest
@Tag("training")
class TakeAlongTests {

  private static final String BRING = "/course/import/cartridge";

  @Autowired Cast cast;
  @Autowired Site site;

  @ParameterizedTest
  @ValueSource(strings = {"en", "it", "el", "en-XA", "ar-XB"})
  void everyPageIsThereInEveryLanguage(String language) throws IOException {
    Visitor giulia = giulia(language);
    giulia.open("/course/export").isFound();
    Page bring = giulia.open(BRING).isFound();
    Page brought = giulia.upload(bring, BRING, "course", "a.imscc", cartridge("<p>Ciao</p>"));
    brought.isFound().says("Corso").says("Discussione");
    Page refused = giulia.upload(bring, BRING, "course", "a.txt", new byte[] {1, 2, 3, 4});
    assertThat(refused.status()).isEqualTo(422);
  }

  @Test
  void theCourseIsDownloadedAndBroughtBackWhole() {
    Visitor giulia = giulia("en");
    Page page = giulia.open("/course/export");
    byte[] file = giulia.download("/course/export/course.imscc");
    Taken.Units back = (Taken.Units) CartridgeReader.read(file, "en");
    assertThat(back.own()).isTrue();
    int all = back.units().size();
    assertThat(all).isGreaterThanOrEqualTo(9);
    page.isFound().says("What peer support is (English)");

    Page bring = giulia.open(BRING);
    Page brought = giulia.upload(bring, BRING, "course", "course.imscc", file).isFound();
    brought.says("This is a course of ours").says("Nothing stays behind");
    assertThat(brought.document().select("form[action$=/draft] input[name=text]")).hasSize(all);
  }

  @Test
  void aLearnerPrintsAUnitAndTakesNoCourseAlong() {
    Visitor luca = site.as(cast.person("Luca", Hat.SUPPORTER, "it")).reading("it");
    Page print = luca.open("/course/units/what-peer-support-is/print.pdf?text=el");
    assertThat(print.status()).isEqualTo(200);
    assertThat(print.body()).startsWith("%PDF");
    assertThat(luca.open("/course/units/none/print.pdf?text=el").status()).isEqualTo(404);
    for (String address : new String[] {"/course/export", "/course/export/course.zip", BRING}) {
      assertThat(luca.open(address).status()).isEqualTo(404);
    }
  }

  @Test
  void aCourseFromElsewhereIsKeptOnceAndHiddenUntilItIsShown() throws IOException {
    Visitor giulia = giulia("en");
    String mark = "Corso " + UUID.randomUUID();
    byte[] file = cartridge("<p>Ciao</p>", mark);
    Page brought = giulia.upload(giulia.open(BRING), BRING, "course", "a.imscc", file);
    Page draft = giulia.submit(brought.isFound(), "/draft", Map.of()).isFound().says(mark);
    giulia.submitAndFollow(draft, "/draft", Map.of("act", "save")).isFound().says(mark);
    giulia.open("/course").says(mark);
    site.as(cast.person("Luca", Hat.SUPPORTER, "en")).open("/course").isFound().doesNotSay(mark);
  }

  @Test
  void nothingThatAFileSaysRunsOnThePage() throws IOException {
    Visitor giulia = giulia("en");
    byte[] file =
        cartridge("<script>alert(1)</script><p onclick='x()'>&lt;img src=x onerror=y&gt;");
    Page brought = giulia.upload(giulia.open(BRING), BRING, "course", "a.imscc", file);
    brought.isFound();
    assertThat(brought.document().select("main script, main img, main [onclick]")).isEmpty();
  }

  @Test
  void aFileThatLeadsOutIsRefusedWithASentence() throws IOException {
    Visitor giulia = giulia("en");
    byte[] slip = zip(Map.of("imsmanifest.xml", "<manifest/>", "../../etc/cron.d/x", "x"));
    Page refused = giulia.upload(giulia.open(BRING), BRING, "course", "a.imscc", slip);
    assertThat(refused.status()).isEqualTo(422);
    refused.says("leads out of the file");
  }

  @Test
  void aFileFarTooLargeIsAnsweredWithASentence() {
    Visitor giulia = giulia("en");
    Page answer = giulia.upload(giulia.open(BRING), BRING, "course", "a.mbz", new byte[25 << 20]);
    assertThat(answer.status()).isEqualTo(303);
    Page says = giulia.open(answer.location());
    assertThat(says.status()).isEqualTo(422);
    says.says("larger than 20 MB");
  }

  private Visitor giulia(String language) {
    return site.as(cast.person("Giulia", Hat.COORDINATOR, language)).reading(language);
  }

  private static byte[] cartridge(String page) throws IOException {
    return cartridge(page, "Corso");
  }

  private static byte[] cartridge(String page, String title) throws IOException {
    String manifest =
        """
        <manifest><metadata><lom><general><title><string>%s</string></title></general></lom></metadata>
        <organizations><organization><item><item identifierref="p"><title>Pagina</title></item>
        <item identifierref="d"><title>Discussione</title></item></item></organization></organizations>
        <resources><resource identifier="p" type="webcontent" href="p.html"/>
        <resource identifier="d" type="imsdt_xmlv1p1"><file href="d.xml"/></resource></resources></manifest>
        """;
    String contents = manifest.formatted(title);
    return zip(Map.of("imsmanifest.xml", contents, "p.html", page, "d.xml", "<topic/>"));
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
