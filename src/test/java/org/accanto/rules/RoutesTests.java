package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Access is closed. Every address has a written decision that stands in docs/routes.txt, and every
 * one is tried by somebody who is not signed in, by a stranger of each role, and with ids that
 * belong to nobody: they are asked to sign in or find nothing.
 */
@AccantoTest
@Tag("rules")
class RoutesTests {

  private static final Path DOCUMENT = Path.of("docs", "routes.txt");

  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired Cast cast;
  @Autowired Site site;

  @Test
  @Abuse("N08")
  void everyAddressHasAWrittenDecision() {
    assertThat(routes().all())
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r.decided()).as(r.line()).isTrue());
  }

  /** Run with -Daccanto.write-routes=true to write the document anew, then read what changed. */
  @Test
  @Abuse("N08")
  void theDecisionsInTheCodeAreTheDecisionsInTheDocument() throws IOException {
    List<String> lines = routes().all().stream().map(Routes.Route::line).toList();
    if (Boolean.getBoolean("accanto.write-routes")) {
      Files.write(DOCUMENT, lines);
    }
    assertThat(lines).isEqualTo(Files.readAllLines(DOCUMENT));
  }

  @Test
  @Abuse("X07")
  void whoIsNotSignedInIsAskedToSignIn() {
    List<String> wrong = new ArrayList<>();
    Visitor somebody = site.somebody();
    for (Routes.Route route : routes().all()) {
      if (!route.isOpen()) {
        Page answer = go(somebody, route);
        boolean asked = answer.status() == 303 && answer.location().endsWith("/signin");
        if (!asked) {
          wrong.add(route.line() + " -> " + answer.status());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  @Abuse({"X07", "R08"})
  void aStrangerOfEachRoleFindsNothingThatIsNotForThatRole() {
    List<String> wrong = new ArrayList<>();
    Map<Hat, Actor> strangers = strangers();
    for (Routes.Route route : routes().all()) {
      strangers.forEach((hat, stranger) -> {
        if (!route.isOpen() && !route.hats().contains(hat)) {
          Page answer = go(site.as(stranger), route);
          if (answer.status() != 404) {
            wrong.add(hat + " " + route.line() + " -> " + answer.status());
          }
        }
      });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  @Abuse("R05")
  void anIdThatBelongsToSomebodyElseIsNotFoundByTheRightRoleEither() {
    List<String> wrong = new ArrayList<>();
    Map<Hat, Actor> strangers = strangers();
    for (Routes.Route route : routes().all()) {
      if (route.path().contains("{")) {
        for (Hat hat : route.hats()) {
          Page answer = go(signedIn(strangers, hat), route);
          // A form without its fields may be refused before anything is looked for: 422 tells
          // nothing.
          boolean nothing = answer.status() == 404 || (isPost(route) && answer.status() == 422);
          if (!nothing) {
            wrong.add(hat + " " + route.line() + " -> " + answer.status());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noAddressAnswersWithAnErrorOfOurs() {
    List<String> wrong = new ArrayList<>();
    for (Routes.Route route : routes().all()) {
      for (Hat hat : route.isOpen() ? List.of(Hat.PEER) : route.hats()) {
        // Somebody new each time: some of the addresses end the role in which they are called.
        Page answer = go(site.as(cast.person("Stranger", hat, "en")), route);
        if (answer.status() >= 500) {
          wrong.add(hat + " " + route.line() + " -> " + answer.status());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private Map<Hat, Actor> strangers() {
    Map<Hat, Actor> strangers = new EnumMap<>(Hat.class);
    for (Hat hat : Hat.values()) {
      strangers.put(hat, cast.person("Stranger", hat, "en"));
    }
    return strangers;
  }

  /** A new session each time: some of the addresses end the one that they are called with. */
  private Visitor signedIn(Map<Hat, Actor> strangers, Hat hat) {
    return site.as(Objects.requireNonNull(strangers.get(hat)));
  }

  private static boolean isPost(Routes.Route route) {
    return route.method().equals("POST");
  }

  private Page go(Visitor visitor, Routes.Route route) {
    String path = route.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    return isPost(route) ? visitor.post(path, Map.of()) : visitor.open(path);
  }

  private Routes routes() {
    return Routes.of(requestMappingHandlerMapping);
  }
}
