package org.accanto.demo;

import java.util.Arrays;
import java.util.List;

/**
 * Somebody invented, as one row of {@code people.psv}.
 *
 * @param kind COORDINATOR, PROFESSIONAL, SUPERVISOR, DPO, SUPPORTER, PEER, ASKER or APPLICANT
 * @param language in which they read, two letters
 * @param gender as told, or empty
 * @param speaks two-letter codes
 * @param areas keys of experience areas: lived by supporters, sought by peers
 * @param slots names of parts of the week
 * @param words their own
 */
record Citizen(
    String kind,
    String called,
    String language,
    String gender,
    List<String> speaks,
    List<String> areas,
    String place,
    List<String> slots,
    String words) {

  static List<Citizen> all() {
    return Rows.of("people.psv").stream().map(Citizen::of).toList();
  }

  static List<Citizen> all(String kind) {
    return all().stream().filter(one -> one.kind.equals(kind)).toList();
  }

  private static Citizen of(List<String> row) {
    return new Citizen(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        list(row.get(4)),
        list(row.get(5)),
        row.get(6),
        list(row.get(7)),
        row.get(8));
  }

  static List<String> list(String cell) {
    return Arrays.stream(cell.split(",", -1)).filter(item -> !item.isBlank()).toList();
  }
}
