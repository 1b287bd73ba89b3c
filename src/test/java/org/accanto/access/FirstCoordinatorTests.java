package org.accanto.access;

import static org.accanto.access.Credentials.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** An installation without people: its first start prints a link that works once. */
@ExtendWith(OutputCaptureExtension.class)
@AccantoTest
@TestPropertySource(properties = "accanto.address=http://first.example")
@Tag("access")
// An application of its own with all its connections: it ends with the class.
@DirtiesContext
class FirstCoordinatorTests {

  private static final Pattern LINK = Pattern.compile("http://first\\.example(/first/[\\w-]+)");

  @Autowired Site site;
  @Autowired Cast cast;
  @Autowired Keys keys;

  @Test
  void theFirstLinkMakesACoordinatorAndNothingElseEver(CapturedOutput output) {
    Matcher printed = LINK.matcher(output.getAll());
    assertThat(printed.find()).isTrue();
    String old = printed.group(1);
    String link = keys.inviteFirst().orElseThrow();
    site.somebody().open(old).isNotFound();
    Visitor giulia = site.somebody().reading("it");
    Page page = giulia.open(link).isFound().says("Qui sei la prima persona");

    Page short1 =
        giulia.submit(
            page, link, Map.of("called", "Giulia", "name", "giulia", "password", "too short"));
    assertThat(short1.status()).isEqualTo(422);
    short1.doesNotSay("too short");
    Page in =
        giulia.submit(
            page, link, Map.of("called", "Giulia", "name", "giulia", "password", PASSWORD));

    assertThat(in.location()).endsWith("/today");
    giulia.open("/staff").isFound().says("Giulia");
    site.somebody().open(link).isNotFound();
    assertThat(keys.inviteFirst()).isEmpty();
    assertThat(output.getAll()).doesNotContain(PASSWORD).doesNotContain("too short");
    aSecondLinkOfTheSameMomentIsWorthNothing();
  }

  private void aSecondLinkOfTheSameMomentIsWorthNothing() {
    Actor nikos = cast.peer("Nikos");
    site.as(nikos).open("/staff").isNotFound();
    assertThat(cast.count("select count(*) from access.hat where hat = ?", Hat.COORDINATOR.name()))
        .isEqualTo(1);
  }
}
