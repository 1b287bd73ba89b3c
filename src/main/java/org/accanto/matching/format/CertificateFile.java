package org.accanto.matching.format;

import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.engine.Market;
import org.accanto.matching.format.BadInput.Kind;
import org.accanto.matching.rules.Config;
import org.accanto.matching.rules.Instance;
import tools.jackson.core.JsonGenerator;

/** {@code accanto-match-certificate/1}, also compressed. */
public final class CertificateFile {
  private static final String FORMAT = "accanto-match-certificate/1";

  private CertificateFile() {}

  /** Refuses one that does not fit the instance: its kind, how many prices, its tier weights. */
  public static Certificate read(Path file, Instance instance) {
    Config config = instance.config();
    return new Fitting(
            instance.peers().size(),
            instance.supporters().size(),
            config.capacity(),
            config.mode() == Goal.Mode.LEXICOGRAPHIC ? config.tierWeight().size() : 0)
        .read(file);
  }

  /** The same for a graph; only prices of supporters prove something there. */
  public static Certificate read(Path file, Graph graph) {
    Market market = graph.market();
    Goal goal = market.goal();
    Certificate certificate =
        new Fitting(
                market.peers(),
                market.supporters(),
                goal.capacity(),
                goal.mode() == Goal.Mode.LEXICOGRAPHIC ? goal.tierWeight().length : 0)
            .read(file);
    if (certificate.kind() == Certificate.Kind.PEER_PRICES) {
      throw Kind.OTHER_SHAPE.refuse("%s: for a graph the prices must be supporters'.", file);
    }
    return certificate;
  }

  /** What a certificate must fit. */
  private record Fitting(int peers, int supporters, Goal.Capacity capacity, int tiers) {

    Certificate read(Path file) {
      Fields in =
          Fields.of(file.toString(), Json.read(file, json -> Json.value(json, file.toString())));
      if (!in.has("format") || !FORMAT.equals(in.word("format"))) {
        throw Kind.OTHER_FORMAT.refuse("%s does not say that its format is %s.", file, FORMAT);
      }
      Certificate.Kind kind = kind(file, in.word("kind"));
      boolean ofSupporters = kind == Certificate.Kind.SUPPORTER_PRICES;
      if (ofSupporters && capacity == Goal.Capacity.HOURS) {
        throw Kind.OTHER_SHAPE.refuse(
            "%s: prices of supporters prove nothing where hours count; prices of peers do.", file);
      }
      List<Long> prices = numbers(file, in, "prices", ofSupporters ? supporters : peers);
      List<Long> tierWeight = tiers > 0 ? numbers(file, in, "tierWeight", tiers) : List.of();
      in.done();
      return new Certificate(kind, prices, tierWeight);
    }
  }

  private static Certificate.Kind kind(Path file, String word) {
    return Stream.of(Certificate.Kind.values())
        .filter(kind -> kind.written().equals(word))
        .findFirst()
        .orElseThrow(() ->
            Kind.UNKNOWN_WORD.refuse(
                "%s: the kind %s is unknown; known are supporter-prices and peer-prices.",
                file, Texts.quoted(word)));
  }

  private static List<Long> numbers(Path file, Fields in, String name, int expected) {
    List<Long> numbers = new ArrayList<>();
    for (Object each : in.list(name)) {
      numbers.add(Fields.number("%s, \"%s\"".formatted(file, name), each, 0, Limits.PRICE));
    }
    if (numbers.size() != expected) {
      throw Kind.OTHER_SHAPE.refuse(
          "%s: \"%s\" has %d numbers; the instance needs %d.",
          file, name, numbers.size(), expected);
    }
    return numbers;
  }

  /** Compressed when the name ends in {@code .gz}. */
  public static void write(Path file, Certificate certificate) {
    Bytes.write(file, writer -> write(writer, certificate));
  }

  /** The same as text. */
  public static String text(Certificate certificate) {
    StringWriter text = new StringWriter();
    write(text, certificate);
    return text.toString();
  }

  private static void write(Writer writer, Certificate certificate) {
    try (JsonGenerator out = Json.FACTORY.createGenerator(Json.writing(), writer)) {
      out.writeStartObject();
      out.writeStringProperty("format", FORMAT);
      out.writeStringProperty("kind", certificate.kind().written());
      numbers(out, "prices", certificate.prices());
      if (!certificate.tierWeight().isEmpty()) {
        numbers(out, "tierWeight", certificate.tierWeight());
      }
      out.writeEndObject();
    }
  }

  private static void numbers(JsonGenerator out, String name, List<Long> numbers) {
    out.writeArrayPropertyStart(name);
    numbers.forEach(out::writeNumber);
    out.writeEndArray();
  }
}
