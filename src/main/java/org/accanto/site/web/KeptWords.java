package org.accanto.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.accanto.site.WordsKeeper;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent and we could not keep: shown again, and sent again by one button. Nothing of
 * it is stored or logged.
 *
 * @param to the address the form was sent to
 * @param sendable false when it is not known whose words they are: then they are only shown
 */
record KeptWords(String to, List<Field> fields, boolean sendable) {

  private static final Set<String> SECRET = Set.of("pin", "password", "secret", "code");
  private static final Set<String> TECHNICAL = Set.of("_csrf", "once", WordsKeeper.FIELD);

  /** One value; {@code shown} when it is words of the person rather than a choice or a key. */
  record Field(String name, String value, boolean shown) {}

  /**
   * @param mark of the person whose session ended; empty when nobody is signed in on this page
   */
  static @Nullable KeptWords of(
      HttpServletRequest request, String path, Optional<String> mark, boolean sendable) {
    if (!MishapPages.method(request).equals("POST") || isFiles(request)) {
      return null;
    }
    var fields = new ArrayList<Field>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!isSecret(name) && !name.equals("_csrf") && !name.equals(WordsKeeper.FIELD)) {
            for (String value : values) {
              fields.add(new Field(name, value, isWords(name, value)));
            }
          }
        });
    if (fields.isEmpty()) {
      return null;
    }
    mark.ifPresent(one -> fields.add(new Field(WordsKeeper.FIELD, one, false)));
    return new KeptWords(path, List.copyOf(fields), sendable);
  }

  public boolean isSpoken() {
    return fields.stream().anyMatch(Field::shown);
  }

  private static boolean isFiles(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith("multipart/");
  }

  private static boolean isSecret(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return SECRET.stream().anyMatch(plain::contains);
  }

  private static boolean isWords(String name, String value) {
    return !TECHNICAL.contains(name) && value.strip().indexOf(' ') > 0;
  }
}
