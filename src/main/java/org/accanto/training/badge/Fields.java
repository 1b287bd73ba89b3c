package org.accanto.training.badge;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which fields a badge has, and of what kind each is. What is not named here is refused. */
final class Fields {

  static final List<String> CREDENTIAL_TYPES =
      List.of("VerifiableCredential", "OpenBadgeCredential");

  private static final int MOST_TOLD = 10;
  private static final int LONGEST_NAME = 40;
  private static final int MOST_IN_A_LIST = 20;

  /** A field without a scheme is dropped by JSON-LD, and with it out of what is signed. */
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

  private static final Pattern MOMENT =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");

  /** What may stand in a field. */
  private sealed interface Kind {
    record Text() implements Kind {}

    record Iri() implements Kind {}

    record Moment() implements Kind {}

    record YesOrNo() implements Kind {}

    /** Exactly these, in this order. */
    record These(List<String> values) implements Kind {}

    /** These in any order, each once; one of them may stand without a list. */
    record Types(List<String> values) implements Kind {}

    record Node(Map<String, Kind> fields, Set<String> needed) implements Kind {}

    /** Up to twenty nodes. */
    record Nodes(Node each) implements Kind {}

    /** A node, or a list of exactly one. */
    record OneNode(Node node) implements Kind {}
  }

  private static final Kind TEXT = new Kind.Text();
  private static final Kind IRI_OF = new Kind.Iri();
  private static final Kind MOMENT_OF = new Kind.Moment();

  private static final Kind.Node RESULT =
      node(
          Map.of("type", type("Result"), "resultDescription", IRI_OF, "value", TEXT),
          "type",
          "value");

  private static final Kind.Node RESULT_DESCRIPTION =
      node(
          Map.of("id", IRI_OF, "type", type("ResultDescription"), "name", TEXT, "resultType", TEXT),
          "id",
          "type",
          "name",
          "resultType");

  private static final Kind.Node ACHIEVEMENT =
      node(
          Map.of(
              "id", IRI_OF,
              "type", type("Achievement"),
              "name", TEXT,
              "description", TEXT,
              "inLanguage", TEXT,
              "criteria", node(Map.of("id", IRI_OF, "narrative", TEXT)),
              "resultDescription", new Kind.Nodes(RESULT_DESCRIPTION)),
          "id",
          "type",
          "name",
          "description",
          "criteria");

  private static final Kind.Node IDENTITY =
      node(
          Map.of(
              "type", type("IdentityObject"),
              "hashed", new Kind.YesOrNo(),
              "identityHash", TEXT,
              "identityType", TEXT,
              "salt", TEXT),
          "type",
          "hashed",
          "identityHash",
          "identityType");

  private static final Kind.Node SUBJECT =
      node(
          Map.of(
              "id",
              IRI_OF,
              "type",
              type("AchievementSubject"),
              "identifier",
              new Kind.Nodes(IDENTITY),
              "achievement",
              ACHIEVEMENT,
              "result",
              new Kind.Nodes(RESULT)),
          "type",
          "achievement");

  private static final Kind.Node PROOF =
      node(
          Map.of(
              "type",
              new Kind.These(List.of("DataIntegrityProof")),
              "cryptosuite",
              new Kind.These(List.of(DataIntegrity.SUITE)),
              "created",
              MOMENT_OF,
              "verificationMethod",
              IRI_OF,
              "proofPurpose",
              new Kind.These(List.of("assertionMethod")),
              "proofValue",
              TEXT),
          "type",
          "cryptosuite",
          "verificationMethod",
          "proofPurpose",
          "proofValue");

  private static final Kind.Node ISSUER =
      node(
          Map.of("id", IRI_OF, "type", type("Profile"), "name", TEXT, "url", TEXT),
          "id",
          "type",
          "name");

  private static final Kind.Node BADGE =
      node(
          Map.of(
              "@context", new Kind.These(Contexts.OF_A_BADGE),
              "id", IRI_OF,
              "type", new Kind.Types(CREDENTIAL_TYPES),
              "name", TEXT,
              "issuer", ISSUER,
              "validFrom", MOMENT_OF,
              "validUntil", MOMENT_OF,
              "credentialSubject", SUBJECT,
              "proof", new Kind.OneNode(PROOF)),
          "@context",
          "id",
          "type",
          "issuer",
          "validFrom",
          "credentialSubject",
          "proof");

  private Fields() {}

  static Form of(JsonObject badge) {
    List<String> strange = new ArrayList<>();
    look(BADGE, badge, "", strange);
    return strange.isEmpty()
        ? new Form.Known()
        : new Form.Strange(strange.stream().limit(MOST_TOLD).toList());
  }

  /** Empty when it is no moment with a date, seconds and a zone. */
  static Optional<OffsetDateTime> moment(String text) {
    try {
      return MOMENT.matcher(text).matches()
          ? Optional.of(OffsetDateTime.parse(text))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static void look(Kind kind, JsonValue value, String path, List<String> strange) {
    boolean fits =
        switch (kind) {
          case Kind.Text() -> value instanceof JsonString;
          case Kind.Iri() -> text(value).filter(iri -> IRI.matcher(iri).matches()).isPresent();
          case Kind.Moment() -> text(value).flatMap(Fields::moment).isPresent();
          case Kind.YesOrNo() -> JsonValue.TRUE.equals(value) || JsonValue.FALSE.equals(value);
          case Kind.These(List<String> these) -> texts(value).equals(these);
          case Kind.Types(List<String> types) ->
              texts(value).size() == types.size()
                  && new HashSet<>(texts(value)).equals(new HashSet<>(types));
          case Kind.Node node -> lookInside(node, value, path, strange);
          case Kind.Nodes(Kind.Node each) -> lookAtAll(each, value, path, strange);
          case Kind.OneNode(Kind.Node node) ->
              value instanceof JsonArray list
                  ? list.size() == 1 && lookInside(node, list.getFirst(), path, strange)
                  : lookInside(node, value, path, strange);
        };
    if (!fits) {
      strange.add(path);
    }
  }

  private static boolean lookInside(
      Kind.Node node, JsonValue value, String path, List<String> strange) {
    if (!(value instanceof JsonObject object)) {
      return false;
    }
    String before = path.isEmpty() ? "" : path + ".";
    object.forEach((name, inside) -> {
      Kind kind = node.fields().get(name);
      if (kind == null) {
        strange.add(before + shortened(name));
      } else {
        look(kind, inside, before + name, strange);
      }
    });
    node.needed().stream()
        .filter(name -> !object.containsKey(name))
        .sorted()
        .forEach(name -> strange.add(before + name));
    return true;
  }

  private static boolean lookAtAll(
      Kind.Node each, JsonValue value, String path, List<String> strange) {
    if (!(value instanceof JsonArray list) || list.isEmpty() || list.size() > MOST_IN_A_LIST) {
      return false;
    }
    return list.stream()
        .allMatch(one -> one instanceof JsonObject && lookInside(each, one, path, strange));
  }

  private static String shortened(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}@_:-]", "?");
    return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
  }

  private static Optional<String> text(JsonValue value) {
    return value instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
  }

  /** One text stands for a list of one; anything else in a list is no text and fits nothing. */
  private static List<String> texts(JsonValue value) {
    return value instanceof JsonArray list
        ? list.stream().map(one -> text(one).orElse("")).toList()
        : text(value).map(List::of).orElse(List.of());
  }

  private static Kind type(String only) {
    return new Kind.Types(List.of(only));
  }

  private static Kind.Node node(Map<String, Kind> fields, String... needed) {
    return new Kind.Node(fields, Set.of(needed));
  }
}
