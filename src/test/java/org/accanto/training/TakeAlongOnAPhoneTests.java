package org.accanto.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Phone;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking the course along and bringing one, 390 pixels wide, each page for everybody. */
@AccantoTest
@Tag("training")
@Tag("browser")
class TakeAlongOnAPhoneTests {

  @Autowired Site site;
  @Autowired Cast cast;

  @ParameterizedTest
  @CsvSource({"it, false", "el, true", "ar-XB, false"})
  void everyStepCanBeReadAndTapped(String language, boolean dark) throws IOException {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, language);
    try (Phone phone =
        (dark ? Phone.inTheDark(site, language) : Phone.in(site, language))
            .signedIn(site.token(giulia))) {
      phone.open("/course").isForEverybody();
      phone.open("/course/export").isForEverybody().picture("take-along-" + language);
      phone.open("/course/import/cartridge").isForEverybody().picture("bring-" + language);
      phone.pressAt("main form button[type=submit]").isForEverybody();
      FilePayload file = new FilePayload("corso.imscc", "application/zip", cartridge());
      phone.page().setInputFiles("input[type=file]", file);
      phone.pressAt("main form button[type=submit]").says("Ascoltare");
      phone.isForEverybody().picture("brought-" + language);
    }
  }

  private static byte[] cartridge() throws IOException {
    String manifest =
        """
        <manifest><organizations><organization><item><item><title>Ascoltare</title>
        <item identifierref="p"><title>Pagina</title></item><item identifierref="d"><title>Discussione</title></item>
        </item></item></organization></organizations>
        <resources><resource identifier="p" type="webcontent" href="p.html"/>
        <resource identifier="d" type="imsdt_xmlv1p1"><file href="d.xml"/></resource></resources></manifest>
        """;
    Map<String, String> files =
        Map.of(
            "imsmanifest.xml", manifest,
            "p.html", "<p>Ciao <img src='a.png' alt='una porta'></p>",
            "d.xml", "<topic/>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
