package org.accanto.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.accanto.accompaniment.Ending;
import org.accanto.scenarios.Everything;
import org.accanto.shared.Actor;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody takes out the file of somebody else, whoever asks them to (C08). */
@AccantoTest
@Tag("rights")
class OthersFilesTests {

  @Autowired ApplicationContext beans;
  @Autowired Site site;
  @Autowired Cast cast;

  /** A court, a guardian or a ministry asks the office, and the office tries to be helpful. */
  @Test
  @Abuse("C08")
  void whoIsAskedForTheWholeFileOfAminaCannotTakeItOut() throws IOException {
    Everything all = new Everything(beans);
    String amina = all.amina.actor().person().toString();
    for (Actor asked :
        List.of(all.programme.office().actor(), cast.professional("Anna"), all.luca.actor())) {
      Visitor visitor = site.as(asked).reading("en");
      for (String who : List.of("person", "subject", "of", "actor", "peer", "id")) {
        Page page = visitor.open("/me/data?" + who + "=" + amina).isFound();
        String file = everything(visitor, page, who, amina);
        all.words.forEach((word, whose) -> {
          if (whose.startsWith("amina ")) {
            assertThat(file).as(asked.hat() + " " + who + " " + whose).doesNotContain(word);
          }
        });
      }
      for (String path : List.of("/people/", "/peers/", "/requests/", "/me/data/")) {
        visitor.open(path + amina + "/data").isNotFound();
        visitor.open(path + amina + "/file").isNotFound();
        assertThat(visitor.post(path + amina + "/data/file", Map.of()).status()).isEqualTo(404);
      }
    }
  }

  /** A supporter who does not want to meet again says so to the programme, and to nobody else. */
  @Test
  void howAWalkEndedIsInTheFileOfWhoChoseIt() {
    Everything his = new Everything(beans);
    his.luca.ends(his.amina, Ending.STOPPED, "");
    Everything hers = new Everything(beans);
    hers.amina.ends(hers.luca, Ending.STOPPED, "");

    assertThat(Unzipped.of(his.amina.actor(), site, "en").file("data.json"))
        .doesNotContainIgnoringCase("stopped");
    assertThat(Unzipped.of(hers.amina.actor(), site, "en").file("data.json"))
        .containsIgnoringCase("stopped");
  }

  /** All that is in the file which this form gives, when it also says of whom. */
  private static String everything(Visitor visitor, Page page, String who, String amina)
      throws IOException {
    page.form("/me/data/file").attr("action", "/me/data/file?" + who + "=" + amina);
    StringBuilder text = new StringBuilder();
    byte[] zipped = visitor.save(page, "/me/data/file").body();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      while (zip.getNextEntry() != null) {
        text.append(new String(zip.readAllBytes(), UTF_8));
      }
    }
    assertThat(text).isNotEmpty();
    return text.toString();
  }
}
