package org.accanto.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Phone;
import org.accanto.testing.Site;
import org.accanto.training.bring.Pages;
import org.accanto.training.text.BlockState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** G1, G2: the whole way in a browser, as somebody new to it would go. */
@AccantoTest
@Tag("training")
@Tag("browser")
class BringCoursePhoneTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired CourseWriting writing;

  @Test
  void giuliaPastesAPage_looksAtIt_keepsItAndAddsTheGreek() {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "it");
    String title = "In cucina " + UUID.randomUUID().toString().substring(0, 8);
    try (Phone phone = Phone.withoutJavaScript(site, "it").signedIn(site.token(giulia))) {
      phone.open("/course").press("Testi del corso").press("Porta un testo");
      phone.picture("bring-text");
      phone.write("Incolla qui il testo", Pages.ITALIAN).write("Titolo", title);
      phone.press("Guarda che cosa diventa").says("Sembra un’altra lingua: English");
      phone.isForEverybody().picture("bring-draft");
      phone.press("Conserva").says(title);

      phone.press("Porta un testo").write("Incolla qui il testo", Pages.GREEK);
      phone
          .page()
          .locator("label.choice", new Page.LocatorOptions().setHasText("Ελληνικά"))
          .click();
      phone.page().getByLabel("È una traduzione?").selectOption(unit(giulia, title));
      phone.press("Guarda che cosa diventa").says("Ancora in un’altra lingua: English");
      phone.press("Conserva").says(title);
      phone.isForEverybody().picture("texts");

      phone.open("/course/translations/el").says("Manca").isForEverybody();
      phone.picture("translations");
      phone.open("/course/texts/" + unit(giulia, title) + "/el").isForEverybody();
      phone.picture("edit-text");
    }
    assertThat(
            writing.states(List.of(), giulia).stream()
                .filter(one -> one.title().equals(title))
                .flatMap(one -> one.languages().stream())
                .filter(one -> one.language().equals("el"))
                .map(one -> one.in(BlockState.MISSING)))
        .containsExactly(1L);
  }

  private String unit(Actor giulia, String title) {
    return writing.states(List.of(), giulia).stream()
        .filter(one -> one.title().equals(title))
        .map(one -> one.unit().key())
        .findFirst()
        .orElseThrow();
  }
}
