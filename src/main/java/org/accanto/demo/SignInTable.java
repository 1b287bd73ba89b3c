package org.accanto.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.accanto.site.OwnAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * How to sign in as somebody of the city. What is on a card is known once; as all of it is
 * invented, it is kept beside the city's data and told again at each start.
 */
@Component
@ConditionalOnProperty("accanto.demo")
public class SignInTable {

  private static final Logger LOG = LoggerFactory.getLogger(SignInTable.class);

  private final Path file;
  private final OwnAddress address;

  SignInTable(@Value("${accanto.data}") Path data, OwnAddress address) {
    this.file = data.resolve("demo-sign-in.txt");
    this.address = address;
  }

  /**
   * One way in.
   *
   * @param role as in message keys: peer, supporter, coordinator or professional
   * @param card whether the name is two words of a card and the secret a PIN
   */
  public record Way(String called, String role, boolean card, String name, String secret) {

    private String line() {
      return String.join("|", called, role, String.valueOf(card), name, secret);
    }

    private static Way of(String line) {
      String[] cells = line.split("\\|", -1);
      return new Way(cells[0], cells[1], Boolean.parseBoolean(cells[2]), cells[3], cells[4]);
    }

    private String told() {
      return card
          ? "  %-22s card \"%s\", PIN %s".formatted(called + ", " + role, name, secret)
          : "  %-22s user name %s, password \"%s\"".formatted(called + ", " + role, name, secret);
    }
  }

  void keep(List<Way> ways) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, ways.stream().map(Way::line).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everybody whose way in is known; empty when this is no invented city. */
  public List<Way> ways() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file).stream().map(Way::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says it to whoever started Accanto. */
  void tell() {
    List<Way> ways = ways();
    if (!ways.isEmpty()) {
      LOG.info(
          """
          An invented city, in which nobody is real. Open {}/signin and come in as

          {}

            A card asks for its two words, then for the PIN.
          """,
          address.text(),
          ways.stream().map(Way::told).collect(Collectors.joining("\n")));
    }
  }
}
