package org.accanto.access;

import static org.accanto.access.Credentials.PASSWORD;
import static org.accanto.access.Credentials.withPassword;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Before something grave the password is asked once more: a desk that was left open is no proof.
 */
@AccantoTest
@Tag("access")
class OnceMoreTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Keys keys;
  @Autowired SignIn signIn;
  private @Nullable Visitor atDesk;
  private Actor amina = new Actor(PersonId.random(), Hat.PEER);

  @BeforeEach
  void giuliaIsSignedInAtHerDesk() {
    String name = "giulia " + UUID.randomUUID();
    new Credentials(keys, signIn).account(name, Hat.COORDINATOR, cast.coordinator("Nikos"));
    amina = cast.peer("Amina");
    atDesk = site.somebody();
    assertThat(withPassword(desk(), name, PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void whoHasJustSignedInIsNotAsked() {
    for (String grave : graveOnes()) {
      desk().open(grave).isFound();
    }
  }

  @Test
  void a07_aQuarterOfAnHourLaterEachGravePageAsksAndTheOthersDoNot() {
    clock.pass(Duration.ofMinutes(16));

    for (String grave : graveOnes()) {
      Page asked = desk().open(grave);
      assertThat(asked.status()).as(grave).isEqualTo(303);
      assertThat(asked.location()).as(grave).contains("/signin/again?back=");
    }
    desk().open("/people").isFound();
    desk().open("/today").isFound();
  }

  @Test
  void theRightPasswordLeadsToWhereOneWantedToGoAndTheWrongOneDoesNot() {
    clock.pass(Duration.ofMinutes(16));
    Page asked = desk().follow("/emergencies/new?person=" + amina.person()).isFound();

    Page wrong = desk().submit(asked, "/signin/again", Map.of("secret", "something else"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(desk().open("/people/export").status()).isEqualTo(303);

    Page right = desk().submit(asked, "/signin/again", Map.of("secret", PASSWORD));
    assertThat(right.location()).endsWith("/emergencies/new?person=" + amina.person());
    desk().open("/people/export").isFound();
  }

  @Test
  void aFormThatWasOpenedWithProofMayTakeItsTimeButNotForEver() {
    Page form = desk().open("/people/" + amina.person() + "/roles").isFound();
    for (int i = 0; i < 6; i++) {
      clock.pass(Duration.ofMinutes(15));
      desk().open("/today").isFound();
    }
    assertThat(desk().submit(form, "/roles", Map.of("hat", "SUPPORTER")).location())
        .endsWith("/roles");
    for (int i = 0; i < 3; i++) {
      clock.pass(Duration.ofMinutes(15));
      desk().open("/today").isFound();
    }

    assertThat(desk().submit(form, "/roles", Map.of("hat", "PROFESSIONAL")).location())
        .contains("/signin/again");
  }

  @Test
  void anAddressOfSomebodyElseIsNoWayBack() {
    clock.pass(Duration.ofMinutes(16));
    Page asked = desk().open("/signin/again?back=https://example.org/x").isFound();

    assertThat(desk().submit(asked, "/signin/again", Map.of("secret", PASSWORD)).location())
        .endsWith("/today");
  }

  private Visitor desk() {
    return Objects.requireNonNull(atDesk);
  }

  private String[] graveOnes() {
    return new String[] {
      "/people/export",
      "/people/" + amina.person() + "/roles",
      "/people/" + amina.person() + "/card",
      "/staff",
      "/emergencies/new?person=" + amina.person()
    };
  }
}
