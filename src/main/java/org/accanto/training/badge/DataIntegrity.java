package org.accanto.training.badge;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTimeTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The cryptosuite eddsa-rdfc-2022 of the W3C ("Data Integrity EdDSA Cryptosuites 1.0", 3.2): what
 * is signed is the meaning of a document, not its octets. Order and spaces may differ.
 */
final class DataIntegrity {

  static final String SUITE = "eddsa-rdfc-2022";

  /** In milliseconds. Real badges take a few; what was tangled on purpose is given up. */
  private static final long LONGEST = 500;

  /** It warns with words of the file: those of others belong into no log. */
  private static final Logger LIBRARY = Logger.getLogger("com.apicatalog.jsonld");

  static {
    LIBRARY.setLevel(Level.OFF);
  }

  private final Contexts contexts;

  DataIntegrity(Contexts contexts) {
    this.contexts = contexts;
  }

  /** Says why a document has no meaning that could be signed; never shown to people. */
  static final class WithoutMeaningException extends Exception {
    private static final long serialVersionUID = 1L;

    WithoutMeaningException(@Nullable Throwable cause) {
      super(cause);
    }
  }

  /**
   * @param document without its proof
   * @param proof without its value; takes the contexts of the document
   * @return the octets that are signed: hash of the proof's options, hash of the document
   */
  byte[] toBeSigned(JsonObject document, JsonObject proof) throws WithoutMeaningException {
    JsonValue context = document.get("@context");
    if (context == null) {
      throw new WithoutMeaningException(null);
    }
    JsonObject options = Json.createObjectBuilder(proof).add("@context", context).build();
    byte[] first = sha256(canonical(options));
    byte[] second = sha256(canonical(document));
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  String proofValue(JsonObject document, JsonObject proof, BadgeKey key)
      throws WithoutMeaningException {
    return 'z' + Base58.of(key.sign(toBeSigned(document, proof)));
  }

  /** False, too, for a document without a meaning and for a value that is no signature. */
  boolean verifies(JsonObject document, JsonObject proof, String value, DidKey key) {
    Optional<byte[]> signature =
        value.startsWith("z") ? Base58.read(value.substring(1)) : Optional.empty();
    try {
      return signature.isPresent()
          && key.signed(toBeSigned(document, proof), signature.orElseThrow());
    } catch (WithoutMeaningException e) {
      return false;
    }
  }

  /** The statements of a document in their canonical order, one a line (RDFC-1.0, SHA-256). */
  String canonical(JsonObject document) throws WithoutMeaningException {
    try {
      RdfCanon canon = RdfCanon.create("SHA-256", new RdfCanonTimeTicker(LONGEST));
      JsonLdOptions options = new JsonLdOptions(contexts);
      options.setOrdered(true);
      JsonLd.toRdf(JsonDocument.of(document)).options(options).provide(canon);
      StringWriter lines = new StringWriter();
      canon.provide(new NQuadsWriter(lines));
      return lines.toString();
    } catch (JsonLdError
        | RdfConsumerException
        | IllegalStateException
        | IllegalArgumentException e) {
      throw new WithoutMeaningException(e);
    }
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
