package org.accanto.matching.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accanto.matching.engine.Goal;
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
    Fields in =
        Fields.of(file.toString(), Json.read(file, json -> Json.value(json, file.toString())));
    if (!in.has("format") || !FORMAT.equals(in.word("format"))) {
      throw Kind.OTHER_FORMAT.refuse("%s does not say that its format is %s.", file, FORMAT);
    }
    Certificate.Kind kind = kind(file, in.word("kind"));
    boolean ofSupporters = kind == Certificate.Kind.SUPPORTER_PRICES;
    if (ofSupporters && instance.config().capacity() == Goal.Capacity.HOURS) {
      throw Kind.OTHER_SHAPE.refuse(
          "%s: prices of supporters prove nothing where hours count; prices of peers do.", file);
    }
    List<Long> prices =
        numbers(
            file, in, "prices", (ofSupporters ? instance.supporters() : instance.peers()).size());
    Config config = instance.config();
    List<Long> tierWeight =
        config.mode() == Goal.Mode.LEXICOGRAPHIC
            ? numbers(file, in, "tierWeight", config.tierWeight().size())
            : List.of();
    in.done();
    return new Certificate(kind, prices, tierWeight);
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
    Bytes.write(
        file,
        writer -> {
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
        });
  }

  private static void numbers(JsonGenerator out, String name, List<Long> numbers) {
    out.writeArrayPropertyStart(name);
    numbers.forEach(out::writeNumber);
    out.writeEndArray();
  }
}
