package org.accanto.training.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What the standards’ own papers calculate, byte for byte. Their files are not ours to hand on:
 * {@code -Daccanto.badge-vectors=DIR} names a folder with copies of the repositories {@code
 * w3c/vc-di-eddsa} and {@code 1EdTech/openbadges-specification} as {@code w3c} and {@code 1edtech}.
 */
@EnabledIfSystemProperty(
    named = "accanto.badge-vectors",
    matches = ".+",
    disabledReason = "the published vectors are not part of the sources")
class PublishedVectorsTests {

  private static final Path VECTORS = Path.of(System.getProperty("accanto.badge-vectors", "."));

  @Test
  void theW3cVectorOfEddsaRdfc2022IsReproduced() throws Exception {
    Path folder = VECTORS.resolve("w3c/TestVectors/eddsa-rdfc-2022");
    JsonObject signed = json(Files.readString(folder.resolve("signedDataInt.json")));
    JsonObject pair = json(Files.readString(VECTORS.resolve("w3c/TestVectors/keyPair.json")));
    BadgeKey key = key(pair.getString("publicKeyMultibase"), pair.getString("privateKeyMultibase"));
    DataIntegrity integrity = new DataIntegrity(withExamples());
    JsonObject document = without(signed, "proof");
    JsonObject proof = without(signed.getJsonObject("proof"), "proofValue");

    assertThat(integrity.canonical(document)).isEqualTo(file(folder, "canonDocDataInt.txt"));
    assertThat(HexFormat.of().formatHex(integrity.toBeSigned(document, proof)))
        .isEqualTo(file(folder, "proofHashDataInt.txt") + file(folder, "docHashDataInt.txt"));
    String value = integrity.proofValue(document, proof, key);
    assertThat(value).isEqualTo("z" + file(folder, "sigBTC58DataInt.txt").replaceFirst("^z", ""));
    assertThat(value).isEqualTo(signed.getJsonObject("proof").getString("proofValue"));
    assertThat(integrity.verifies(document, proof, value, key.did())).isTrue();
  }

  @Test
  void theVectorOfOpenBadges3IsReproduced() throws Exception {
    String paper =
        Files.readString(VECTORS.resolve("1edtech/ob_v3p0/impl/linked-data-proof-ob.html"));
    Path folder = VECTORS.resolve("1edtech/ob_v3p0/impl/test-vectors/obv3p0");
    JsonObject signed = json(found(paper, "title=\"Signed credential\">(.*?)</pre>"));
    DataIntegrity integrity = new DataIntegrity(Contexts.shipped());
    JsonObject document = without(signed, "proof");
    JsonObject proof = without(signed.getJsonObject("proof"), "proofValue");
    byte[] both =
        HexFormat.of().parseHex(found(paper, "Private key \\(hex\\).*?>([0-9a-f]{128})<"));
    BadgeKey key =
        new BadgeKey(Arrays.copyOf(both, 32), DidKey.of(Arrays.copyOfRange(both, 32, 64)));

    assertThat(integrity.canonical(document)).isEqualTo(file(folder, "document-canon.txt"));
    assertThat(HexFormat.of().formatHex(integrity.toBeSigned(document, proof)))
        .isEqualTo(found(paper, "Data to sign \\(hex\\).*?>([0-9a-f]{128})<"));
    String value = integrity.proofValue(document, proof, key);
    assertThat(value).isEqualTo(found(paper, "Proof value \\(hex\\).*?>(z[0-9A-Za-z]+)<"));
    assertThat(value).isEqualTo(signed.getJsonObject("proof").getString("proofValue"));
    assertThat(Fields.of(signed)).isEqualTo(new Form.Known());
  }

  private static Contexts withExamples() throws Exception {
    String examples = "{\"@context\":{\"@vocab\":\"https://www.w3.org/ns/credentials/examples#\"}}";
    Document shipped =
        Contexts.shipped()
            .loadDocument(URI.create(Contexts.CREDENTIALS), new DocumentLoaderOptions());
    return new Contexts(
        Map.of(
            Contexts.CREDENTIALS,
            shipped,
            "https://www.w3.org/ns/credentials/examples/v2",
            JsonDocument.of(new StringReader(examples))));
  }

  private static BadgeKey key(String publicKey, String privateKey) {
    byte[] coded = Base58.read(privateKey.substring(1)).orElseThrow();
    return new BadgeKey(
        Arrays.copyOfRange(coded, coded.length - 32, coded.length),
        new DidKey("did:key:" + publicKey));
  }

  private static String file(Path folder, String name) throws IOException {
    String text = Files.readString(folder.resolve(name));
    return name.contains("canon") ? text.strip() + "\n" : text.strip();
  }

  private static String found(String paper, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(paper);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static JsonObject without(JsonObject object, String name) {
    return Json.createObjectBuilder(object).remove(name).build();
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
