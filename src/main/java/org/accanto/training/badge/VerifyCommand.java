package org.accanto.training.badge;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** {@code accanto verify}: a file in, five lines out. No server, no database, no network. */
public final class VerifyCommand {

  /** Changed, of another form, out of date or withdrawn. */
  public static final int DOES_NOT_HOLD = 70;

  /** Everything else is good, but the issuer is none of those who were named. */
  public static final int STRANGER = 71;

  /** A file is not there or cannot be read. */
  public static final int NO_FILE = 40;

  private static final int NOT_UNDERSTOOD = 2;
  private static final String USAGE =
      "accanto verify FILE [--trust DID]... [--withdrawn LIST] [--language en|it|el]";

  /** The same sentences as on the page. */
  private static final String SENTENCES = "org.accanto.training.web.VerifyMessages";

  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;

  /** Answers go to the one, refusals to the other. */
  public VerifyCommand(PrintStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  private record Typed(
      String file, Set<DidKey> trusted, Optional<String> withdrawn, Locale words) {}

  /** Answers with the exit code: 0 when it holds, 2, 40, 70 or 71. */
  public int run(List<String> typed) {
    Optional<Typed> understood = understood(typed);
    if (understood.isEmpty()) {
      err.println(USAGE);
      return NOT_UNDERSTOOD;
    }
    Typed asked = understood.get();
    try {
      Withdrawals withdrawals =
          asked.withdrawn().isPresent()
              ? listed(Path.of(asked.withdrawn().get()))
              : new Withdrawals.NotKnown();
      Verdict verdict =
          new Verifier()
              .verify(start(Path.of(asked.file())), clock.instant(), asked.trusted(), withdrawals);
      say(verdict, asked.words());
      return code(verdict);
    } catch (IOException | RuntimeException e) {
      err.println("The file " + asked.file() + " or the list cannot be read.");
      return NO_FILE;
    }
  }

  private static int code(Verdict verdict) {
    if (verdict.holds()) {
      return 0;
    }
    boolean only =
        verdict.asItWasSigned()
            && verdict.inDate() instanceof InDate.Holds
            && verdict.withdrawn() != Withdrawn.YES;
    return only ? STRANGER : DOES_NOT_HOLD;
  }

  private void say(Verdict verdict, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            SENTENCES,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    for (Answer answer : Answer.of(verdict)) {
      Object[] args =
          answer.args().stream()
              .map(one ->
                  one instanceof Instant at ? at.atOffset(ZoneOffset.UTC).toLocalDate() : one)
              .map(one -> printable(one.toString()))
              .toArray();
      out.println(new MessageFormat(words.getString(answer.key()), language).format(args));
    }
  }

  /** What stands in a file of others must not steer the terminal. */
  private static String printable(String text) {
    return text.replaceAll("\\p{C}", "?");
  }

  /** More than the largest that is read is never needed. */
  private static byte[] start(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(StrictJson.LARGEST + 1);
    }
  }

  private static Withdrawals listed(Path list) throws IOException {
    return new Withdrawals.Listed(
        new HashSet<>(
            Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList()));
  }

  private static Optional<Typed> understood(List<String> typed) {
    List<String> files = new ArrayList<>();
    Set<DidKey> trusted = new HashSet<>();
    Optional<String> withdrawn = Optional.empty();
    Locale words = Locale.ENGLISH;
    Iterator<String> rest = typed.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      if (!word.startsWith("--")) {
        files.add(word);
        continue;
      }
      String value = rest.hasNext() ? rest.next() : "";
      switch (word) {
        case "--trust" -> trusted.addAll(DidKey.parse(value).stream().toList());
        case "--withdrawn" -> withdrawn = Optional.of(value);
        case "--language" -> words = Locale.forLanguageTag(value);
        default -> value = "";
      }
      if (value.isEmpty() || word.equals("--trust") && DidKey.parse(value).isEmpty()) {
        return Optional.empty();
      }
    }
    return files.size() == 1
        ? Optional.of(new Typed(files.getFirst(), trusted, withdrawn, words))
        : Optional.empty();
  }
}
