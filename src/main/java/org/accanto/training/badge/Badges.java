package org.accanto.training.badge;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** Writes badges: an {@code OpenBadgeCredential} of Open Badges 3.0, signed. */
public final class Badges {

  private final DataIntegrity integrity = new DataIntegrity(Contexts.shipped());

  /** Deterministic: the same text and key are the same octets. JSON in UTF-8. */
  public byte[] sign(BadgeText text, BadgeKey key) {
    JsonObject document = document(text, key.did());
    JsonObject proof =
        Json.createObjectBuilder()
            .add("type", "DataIntegrityProof")
            .add("cryptosuite", DataIntegrity.SUITE)
            .add("created", text.from().toString())
            .add("verificationMethod", key.did().verificationMethod())
            .add("proofPurpose", "assertionMethod")
            .build();
    try {
      String value = integrity.proofValue(document, proof, key);
      JsonObject signed =
          Json.createObjectBuilder(document)
              .add(
                  "proof",
                  Json.createArrayBuilder()
                      .add(Json.createObjectBuilder(proof).add("proofValue", value)))
              .build();
      return signed.toString().getBytes(StandardCharsets.UTF_8);
    } catch (DataIntegrity.WithoutMeaningException e) {
      throw new IllegalStateException("what is written here has a meaning", e);
    }
  }

  private static JsonObject document(BadgeText text, DidKey issuer) {
    JsonObjectBuilder document =
        Json.createObjectBuilder()
            .add("@context", Json.createArrayBuilder(Contexts.OF_A_BADGE))
            .add("id", text.id())
            .add("type", Json.createArrayBuilder(Fields.CREDENTIAL_TYPES))
            .add("name", text.about().name())
            .add("issuer", node("Profile").add("id", issuer.text()).add("name", text.issuer()))
            .add("validFrom", text.from().toString());
    text.until().ifPresent(until -> document.add("validUntil", until.toString()));
    return document.add("credentialSubject", subject(text)).build();
  }

  private static JsonObjectBuilder subject(BadgeText text) {
    return node("AchievementSubject")
        .add("identifier", Json.createArrayBuilder().add(recipient(text.recipient())))
        .add("achievement", achievement(text))
        .add("result", results(text));
  }

  private static JsonObjectBuilder recipient(Recipient recipient) {
    JsonObjectBuilder identity =
        Json.createObjectBuilder().add("type", "IdentityObject").add("identityType", "name");
    return switch (recipient) {
      case Recipient.Named(String name) -> identity.add("hashed", false).add("identityHash", name);
      case Recipient.Hashed(String hash, String salt) ->
          identity.add("hashed", true).add("identityHash", hash).add("salt", salt);
    };
  }

  private static JsonObjectBuilder achievement(BadgeText text) {
    BadgeText.About about = text.about();
    return node("Achievement")
        .add("id", "urn:uuid:" + text.achievement())
        .add("name", about.name())
        .add("description", about.description())
        .add("inLanguage", about.language().toLanguageTag())
        .add("criteria", Json.createObjectBuilder().add("narrative", about.criteria()))
        .add(
            "resultDescription",
            Json.createArrayBuilder()
                .add(kind(text, "Units completed"))
                .add(kind(text, "Hours of training"))
                .add(kind(text, "Hours of supervised practice")));
  }

  private static JsonArray results(BadgeText text) {
    BadgeText.Learnt learnt = text.learnt();
    return Json.createArrayBuilder()
        .add(result(text, "Units completed", Integer.toString(learnt.units())))
        .add(result(text, "Hours of training", hours(learnt.training())))
        .add(result(text, "Hours of supervised practice", hours(learnt.practice())))
        .build();
  }

  private static JsonObjectBuilder kind(BadgeText text, String name) {
    return node("ResultDescription")
        .add("id", kindId(text, name))
        .add("name", name)
        .add("resultType", "Result");
  }

  private static JsonObjectBuilder result(BadgeText text, String name, String value) {
    return node("Result").add("resultDescription", kindId(text, name)).add("value", value);
  }

  /** One for each kind within an achievement, made of both, so that nothing has to be kept. */
  private static String kindId(BadgeText text, String name) {
    byte[] both = (text.achievement() + " " + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(both);
  }

  private static String hours(Duration time) {
    return BigDecimal.valueOf(time.toMinutes())
        .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static JsonObjectBuilder node(String type) {
    return Json.createObjectBuilder().add("type", Json.createArrayBuilder().add(type));
  }
}
