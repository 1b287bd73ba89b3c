package org.accanto;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Visits the first pages and ends. The launcher starts it on a throw-away data folder so that the
 * JDK can write down which classes a start needs; later starts read that instead of working.
 */
@Component
@ConditionalOnProperty("accanto.rehearsal")
class Rehearsal {
  private static final List<String> PAGES =
      List.of("/", "/signin", "/signin/card", "/asking", "/help-now", "/safety", "/no-such-page");

  /** The JDK also writes down how the code was used, so that it compiles what matters sooner. */
  private static final int ROUNDS = 300;

  private final Environment environment;

  Rehearsal(Environment environment) {
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void visitAndEnd() throws IOException, InterruptedException {
    String address = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    try (HttpClient visitor = HttpClient.newHttpClient()) {
      for (int round = 0; round < ROUNDS; round++) {
        for (String page : PAGES) {
          HttpRequest request = HttpRequest.newBuilder(URI.create(address + page)).build();
          var _ = visitor.send(request, HttpResponse.BodyHandlers.discarding());
        }
      }
    }
    System.exit(0);
  }
}
