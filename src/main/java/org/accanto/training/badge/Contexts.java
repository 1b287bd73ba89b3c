package org.accanto.training.badge;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The published meanings of the fields, as shipped. Whatever is not shipped is never fetched. */
final class Contexts implements DocumentLoader {

  static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
  static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

  /** In this order: the second builds on the first. */
  static final List<String> OF_A_BADGE = List.of(CREDENTIALS, OPEN_BADGES);

  private final Map<String, Document> shipped;

  Contexts(Map<String, Document> shipped) {
    this.shipped = Map.copyOf(shipped);
  }

  static Contexts shipped() {
    return new Contexts(
        Map.of(
            CREDENTIALS, read("credentials-v2.json"),
            OPEN_BADGES, read("open-badges-3.0.3.json")));
  }

  @Override
  public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
    Document document = shipped.get(url.toString());
    if (document == null) {
      throw new JsonLdError(
          JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not shipped, and never fetched");
    }
    return document;
  }

  private static Document read(String name) {
    try (InputStream file = Contexts.class.getResourceAsStream("/badge/" + name)) {
      if (file == null) {
        throw new IllegalStateException("the context " + name + " is not in the program");
      }
      return JsonDocument.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JsonLdError e) {
      throw new IllegalStateException("the context " + name + " cannot be read", e);
    }
  }
}
