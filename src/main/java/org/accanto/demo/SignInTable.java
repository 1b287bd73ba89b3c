package org.accanto.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * How to sign in as somebody of the city. What is on a card is known once; as all of it is
 * invented, it is kept beside the city's data and told again at each start.
 */
@Component
@ConditionalOnProperty("accanto.demo")
class SignInTable {

  private static final Logger LOG = LoggerFactory.getLogger(SignInTable.class);

  private final Path file;
  private final String address;
  private final Environment environment;

  SignInTable(
      @Value("${accanto.data}") Path data,
      @Value("${accanto.address:}") String address,
      Environment environment) {
    this.file = data.resolve("demo-sign-in.txt");
    this.address = address;
    this.environment = environment;
  }

  /** One way in: who it is, and what to type. */
  record Way(String who, String with) {}

  void keep(List<Way> ways) {
    List<String> lines = ways.stream().map(w -> "  %-44s %s".formatted(w.who, w.with)).toList();
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says it to whoever started Accanto. Nothing when this is no invented city. */
  void tell() {
    if (!Files.exists(file)) {
      return;
    }
    try {
      LOG.info(
          """
          An invented city, in which nobody is real. Open {}/signin and come in as

          {}

            A card asks for its two words and then for the PIN.
          """,
          host(),
          String.join("\n", Files.readAllLines(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String host() {
    if (!address.isEmpty()) {
      return address;
    }
    String port = environment.getProperty("local.server.port", "8080");
    return "http://" + environment.getProperty("server.address", "127.0.0.1") + ":" + port;
  }
}
