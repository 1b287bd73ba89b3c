package org.accanto.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.UUID;
import org.accanto.Accanto;
import org.accanto.access.CardName;
import org.accanto.access.SignIn;
import org.accanto.access.SignInOutcome;
import org.accanto.access.SignInTry;
import org.accanto.testing.FreshDatabase;
import org.accanto.testing.Phone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The invented city stands after one start, and one comes in as the table says. */
@SpringBootTest(
    classes = Accanto.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"accanto.data=target/demo-files", "accanto.demo=true"})
@ContextConfiguration(initializers = FreshDatabase.class)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@Tag("demo")
class InventedCityTests {

  private static final ApplicationArguments NONE = new DefaultApplicationArguments();

  @Autowired InventedCity city;
  @Autowired SignIn signIn;
  @Autowired SignInTable table;

  @Test
  void oneComesInAsEverybodyOfTheTable() {
    assertThat(table.ways())
        .extracting(SignInTable.Way::called)
        .contains("Amina", "Yiorgos", "Luca", "Nikos", "Giulia", "Anna", "Eleni");
    assertThat(table.ways())
        .allSatisfy(way ->
            assertThat(
                    way.card()
                        ? signIn.withCard(new CardName.Words(way.name()), way.secret(), here())
                        : signIn.withPassword(way.name(), way.secret(), here()))
                .as(way.called())
                .isInstanceOf(SignInOutcome.Welcome.class));
  }

  @Test
  void aLaterStartMakesNobodyNewAndTellsTheSameTable(CapturedOutput output) {
    int before = output.getOut().length();
    city.run(NONE);

    assertThat(output.getOut().substring(before))
        .contains("An invented city", "Amina", "PIN 427831")
        .doesNotContain("invented people live here now");
  }

  /** The picture of the README, when somebody asks for it with -Daccanto.pictures=true. */
  @Test
  @EnabledIfSystemProperty(named = "accanto.pictures", matches = "true")
  void aminasDayAsAPicture(@LocalServerPort int port) {
    SignInTable.Way amina = table.ways().getFirst();
    SignInOutcome in = signIn.withCard(new CardName.Words(amina.name()), amina.secret(), here());
    String address = "http://127.0.0.1:" + port;
    try (Phone phone = Phone.at(address, "it", ColorScheme.LIGHT, 390)) {
      phone.signedIn(((SignInOutcome.Welcome) in).token()).open("/today").open("/today");
      phone
          .page()
          .screenshot(
              new Page.ScreenshotOptions().setPath(Path.of("docs", "pictures", "today.png")));
      phone.open("/").picture("city-front");
      signsIn(phone, "Luca", "/today", "city-luca");
      signsIn(phone, "Giulia", "/today", "city-giulia");
      signsIn(phone, "Giulia", "/suggestions", "city-suggestions");
    }
  }

  private void signsIn(Phone phone, String called, String path, String file) {
    SignInTable.Way way =
        table.ways().stream().filter(w -> w.called().equals(called)).findFirst().orElseThrow();
    SignInOutcome in =
        way.card()
            ? signIn.withCard(new CardName.Words(way.name()), way.secret(), here())
            : signIn.withPassword(way.name(), way.secret(), here());
    phone.signedIn(((SignInOutcome.Welcome) in).token()).open(path).picture(file);
  }

  private static SignInTry here() {
    return new SignInTry("127.0.0.1", null, false, "test", UUID.randomUUID());
  }
}
