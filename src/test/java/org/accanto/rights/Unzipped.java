package org.accanto.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.accanto.shared.Actor;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;

/** What somebody finds in the file of their own data. */
record Unzipped(HttpResponse<byte[]> answer, Map<String, String> files) {

  static Unzipped of(Actor actor, Site site, String language) {
    Visitor visitor = site.as(actor).reading(language);
    HttpResponse<byte[]> answer = visitor.save(visitor.open("/me/data").isFound(), "/me/data/file");
    assertThat(answer.statusCode()).isEqualTo(200);
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        files.put(one.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Unzipped(answer, files);
  }

  String file(String name) {
    return files.getOrDefault(name, "");
  }

  String header(String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
