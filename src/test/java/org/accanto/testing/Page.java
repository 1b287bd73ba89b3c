package org.accanto.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What came back: status, where it sends one on (or empty), and the page. */
public record Page(int status, String location, Document document, String body) {

  /** All that a person can read. */
  public String text() {
    return document.text();
  }

  public Page isFound() {
    assertThat(status).as("status, body: %s", text()).isEqualTo(200);
    return this;
  }

  /** Not "forbidden": for who may not know, there is nothing. */
  public Page isNotFound() {
    assertThat(status).as("status, body: %s", text()).isEqualTo(404);
    return this;
  }

  public Page says(String words) {
    assertThat(text()).contains(words);
    return this;
  }

  public Page doesNotSay(String words) {
    assertThat(body).doesNotContain(words);
    return this;
  }

  /** The form that posts to an address ending like this. */
  public Element form(String actionEnd) {
    Optional<Element> form =
        document.select("form[action]").stream()
            .filter(f -> f.attr("action").replaceAll("\\?.*", "").endsWith(actionEnd))
            .findFirst();
    return form.orElseThrow(
        () -> new AssertionError("no form to " + actionEnd + " in: " + document.select("form")));
  }
}
