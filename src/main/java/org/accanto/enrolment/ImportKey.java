package org.accanto.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.accanto.site.Folding;
import org.accanto.vault.Vault;
import org.springframework.stereotype.Component;

/** By what a row is known again when the list comes a second time, and by what a change shows. */
@Component
class ImportKey {

  private final Vault vault;

  ImportKey(Vault vault) {
    this.vault = vault;
  }

  /** As it is kept: the list of what was imported repeats nobody's name and no number. */
  String of(ImportPerson person) {
    return vault.hash("enrolment.imported.key_hash", inOneList(person));
  }

  /** The number that the organisation gave; else name and telephone; else name and day. */
  static String inOneList(ImportPerson person) {
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
  String said(ColumnField field, String value) {
    String hash = vault.hash("enrolment.imported.said." + field.name(), value);
    return field.name() + '=' + hash.substring(0, 16);
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
