package org.accanto.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accanto.Accanto;
import org.accanto.access.CardName;
import org.accanto.access.SignIn;
import org.accanto.access.SignInOutcome;
import org.accanto.access.SignInTry;
import org.accanto.testing.FreshDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
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

  @Test
  void oneComesInAsEverybodyOfTheTable() throws IOException {
    String table = Files.readString(Path.of("target/demo-files/demo-sign-in.txt"));
    assertThat(table).contains("Amina", "Giulia", "Anna", "Eleni", "Yiorgos");

    Matcher cards = Pattern.compile("card \"(.+)\", PIN (\\d{6})").matcher(table);
    assertThat(cards.results())
        .isNotEmpty()
        .allSatisfy(way ->
            assertThat(signIn.withCard(new CardName.Words(way.group(1)), way.group(2), here()))
                .isInstanceOf(SignInOutcome.Welcome.class));
    Matcher names = Pattern.compile("user name (\\S+), password \"(.+)\"").matcher(table);
    assertThat(names.results())
        .isNotEmpty()
        .allSatisfy(way ->
            assertThat(signIn.withPassword(way.group(1), way.group(2), here()))
                .isInstanceOf(SignInOutcome.Welcome.class));
  }

  @Test
  void aLaterStartMakesNobodyNewAndTellsTheSameTable(CapturedOutput output) {
    int before = output.getOut().length();
    city.run(NONE);

    assertThat(output.getOut().substring(before))
        .contains("An invented city", "Amina", "PIN 420731")
        .doesNotContain("invented people live here now");
  }

  private static SignInTry here() {
    return new SignInTry("127.0.0.1", null, false, "test", UUID.randomUUID());
  }
}
