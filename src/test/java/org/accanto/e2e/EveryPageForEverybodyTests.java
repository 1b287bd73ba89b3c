package org.accanto.e2e;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Phone;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Light and dark, right to left, 390 and 320 pixels wide: axe finds nothing, nothing hides. */
@AccantoTest
@Tag("e2e")
class EveryPageForEverybodyTests {

  private static final List<String> OF_ANYBODY =
      List.of("/", "/signin", "/safety", "/help-now", "/asking", "/pointing", "/offering");

  @Autowired ApplicationContext beans;
  @Autowired Site site;

  @ParameterizedTest
  @CsvSource({"it,LIGHT,390", "el,DARK,320", "ar-XB,LIGHT,390"})
  void nobodyIsShutOut(String language, ColorScheme colours, int width) {
    try (Phone phone = Phone.at(site.address(), language, colours, width)) {
      OF_ANYBODY.forEach(path -> phone.open(path).isForEverybody());
    }
    LivedIn.of(beans, language)
        .all()
        .forEach((who, pages) -> {
          try (Phone phone = Phone.at(site.address(), language, colours, width)) {
            phone.signedIn(site.token(who.actor()));
            pages.forEach(path -> phone.open(path).isForEverybody());
          }
        });
  }
}
