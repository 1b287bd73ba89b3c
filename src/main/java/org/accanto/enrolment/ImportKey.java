package org.accanto.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.accanto.site.Folding;

/** By what a row is known again when the list comes a second time, and by what a change shows. */
final class ImportKey {

  private ImportKey() {}

  /**
   * The number that the organisation gave; else name and telephone; else name and day. A hash: the
   * list of what was imported repeats nobody's name.
   */
  static String of(ImportPerson person) {
    if (!person.externalId().isBlank()) {
      return hash("id", person.kind().name(), Folding.fold(person.externalId()));
    }
    String more =
        person.phones().isEmpty()
            ? Objects.toString(person.since(), "")
            : person.phones().getFirst();
    return hash(
        "name", person.kind().name(), Folding.fold(person.called()).replaceAll("\\s+", " "), more);
  }

  /** Equal when a list says the same again. */
  static String said(ColumnField field, String value) {
    return field.name() + "=" + hash(field.name(), value).substring(0, 16);
  }

  /** The headings of a list, in whatever order. */
  static String headings(List<String> folded) {
    return hash(folded.stream().sorted().toArray(String[]::new));
  }

  static String hash(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
