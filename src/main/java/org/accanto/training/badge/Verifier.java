package org.accanto.training.badge;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/** Answers the five questions about a file that anybody may have written. Asks no network. */
public final class Verifier {

  private final DataIntegrity integrity;

  /** Knows the meanings that are shipped, and no others. */
  public Verifier() {
    this(Contexts.shipped());
  }

  Verifier(Contexts contexts) {
    this.integrity = new DataIntegrity(contexts);
  }

  /**
   * @param file any octets
   * @param now by which the dates are judged
   * @param known the keys of those whom the asker trusts
   * @param withdrawals what the asker knows of badges that were taken back
   */
  public Verdict verify(byte[] file, Instant now, Set<DidKey> known, Withdrawals withdrawals) {
    try {
      JsonObject badge = StrictJson.read(file);
      Form form = Fields.of(badge);
      return new Verdict(
          genuine(badge),
          form,
          inDate(badge, now),
          withdrawals.of(text(badge, "id")),
          issuer(badge, known),
          form instanceof Form.Known ? Optional.of(said(badge)) : Optional.empty());
    } catch (StrictJson.UnreadableException e) {
      return new Verdict(
          new Genuine.NotSigned(),
          e.why(),
          new InDate.Unsaid(),
          Withdrawn.NOT_KNOWN_HERE,
          new Issuer.Unsaid(),
          Optional.empty());
    }
  }

  /** The key must be the issuer's own name: any other key could sign anything for anybody. */
  private Genuine genuine(JsonObject badge) {
    Optional<JsonObject> proof = proof(badge);
    Optional<String> value = proof.flatMap(one -> text(one, "proofValue"));
    Optional<DidKey> issuer =
        object(badge, "issuer").flatMap(one -> text(one, "id")).flatMap(DidKey::parse);
    if (value.isEmpty() || !ofOurKind(proof.get())) {
      return new Genuine.NotSigned();
    }
    boolean good =
        issuer.isPresent()
            && text(proof.get(), "verificationMethod")
                .equals(issuer.map(DidKey::verificationMethod))
            && integrity.verifies(
                without(badge, "proof"),
                without(proof.get(), "proofValue"),
                value.get(),
                issuer.get());
    return good ? new Genuine.Unchanged(issuer.get()) : new Genuine.Changed();
  }

  private static boolean ofOurKind(JsonObject proof) {
    return text(proof, "type").equals(Optional.of("DataIntegrityProof"))
        && text(proof, "cryptosuite").equals(Optional.of(DataIntegrity.SUITE))
        && text(proof, "proofPurpose").equals(Optional.of("assertionMethod"));
  }

  private static InDate inDate(JsonObject badge, Instant now) {
    Optional<Instant> from = moment(badge, "validFrom");
    Optional<Instant> until = moment(badge, "validUntil");
    if (from.isEmpty() || badge.containsKey("validUntil") && until.isEmpty()) {
      return new InDate.Unsaid();
    }
    if (now.isBefore(from.get())) {
      return new InDate.NotYet(from.get());
    }
    return until
        .filter(end -> !now.isBefore(end))
        .<InDate>map(InDate.Over::new)
        .orElseGet(() -> new InDate.Holds(from.get(), until));
  }

  private static Issuer issuer(JsonObject badge, Set<DidKey> known) {
    Optional<String> id = object(badge, "issuer").flatMap(one -> text(one, "id"));
    Optional<DidKey> trusted = id.flatMap(DidKey::parse).filter(known::contains);
    return trusted
        .<Issuer>map(Issuer.Known::new)
        .or(() -> id.map(Issuer.Stranger::new))
        .orElseGet(Issuer.Unsaid::new);
  }

  private static Verdict.Said said(JsonObject badge) {
    JsonObject subject = badge.getJsonObject("credentialSubject");
    Optional<String> recipient =
        Optional.ofNullable(subject.getJsonArray("identifier"))
            .map(list -> list.getJsonObject(0))
            .filter(identity -> !identity.getBoolean("hashed"))
            .map(identity -> identity.getString("identityHash"));
    return new Verdict.Said(
        badge.getString("id"),
        subject.getJsonObject("achievement").getString("name"),
        badge.getJsonObject("issuer").getString("name"),
        recipient);
  }

  private static Optional<JsonObject> proof(JsonObject badge) {
    JsonValue proof = badge.get("proof");
    if (proof instanceof JsonArray list) {
      return list.size() == 1 && list.getFirst() instanceof JsonObject one
          ? Optional.of(one)
          : Optional.empty();
    }
    return proof instanceof JsonObject one ? Optional.of(one) : Optional.empty();
  }

  private static JsonObject without(JsonObject object, String name) {
    return Json.createObjectBuilder(object).remove(name).build();
  }

  private static Optional<Instant> moment(JsonObject object, String name) {
    return text(object, name).flatMap(Fields::moment).map(OffsetDateTime::toInstant);
  }

  private static Optional<JsonObject> object(JsonObject object, String name) {
    return object.get(name) instanceof JsonObject one ? Optional.of(one) : Optional.empty();
  }

  private static Optional<String> text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString one
        ? Optional.of(one.getString())
        : Optional.empty();
  }
}
