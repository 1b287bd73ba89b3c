package org.accanto.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is processed: the decision table's readers, and what people wrote about each class. */
record Processing(List<Kind> kinds, List<String> relations, Map<String, List<String>> cells) {

  static final String BLANK = "**to be filled in by the organisation**";

  private static final Path NOTES = Path.of("src", "test", "resources", "processing.psv");
  private static final Path TABLE =
      Path.of(
          "src", "main", "resources", "org", "accanto", "confidentiality", "decision-table.csv");

  /** How a column of the decision table is called in a document for people. */
  private static final Map<String, String> CALLED =
      Map.ofEntries(
          Map.entry("SELF", "the person"),
          Map.entry("COMPANION", "the other of the walk"),
          Map.entry("COMP_UNSIGNED", "the other, before the agreement"),
          Map.entry("COMP_PAUSED", "the other, in a pause"),
          Map.entry("EX_COMPANION", "the other, after the end"),
          Map.entry("COORDINATOR", "coordinators"),
          Map.entry("PROFESSIONAL", "professionals"));

  record Kind(
      String name,
      String what,
      String whose,
      String purposes,
      List<String> tables,
      String until,
      List<String> tests,
      String readers) {

    boolean isClass() {
      return name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }

    boolean isUsed() {
      return !tables.isEmpty();
    }
  }

  static Processing read() throws IOException {
    List<Kind> kinds =
        Files.readAllLines(NOTES).stream()
            .filter(l -> !l.startsWith("#"))
            .map(Processing::kind)
            .toList();
    List<String> rows = Files.readAllLines(TABLE).stream().filter(l -> !l.startsWith("#")).toList();
    Map<String, List<String>> cells = new LinkedHashMap<>();
    for (String row : rows.subList(1, rows.size())) {
      List<String> all = Arrays.asList(row.split(",", -1));
      cells.put(all.getFirst(), all.subList(1, all.size()));
    }
    List<String> head = Arrays.asList(rows.getFirst().split(",", -1));
    return new Processing(kinds, head.subList(1, head.size()), cells);
  }

  private static Kind kind(String line) {
    String[] c = line.split("\\|", -1);
    return new Kind(c[0], c[1], c[2], c[3], all(c[4]), c[5], all(c[6]), c.length > 7 ? c[7] : "");
  }

  private static List<String> all(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(", ", -1));
  }

  /** Who reads a class, from the decision table; roles that nobody has yet are left out. */
  String readers(Kind kind) {
    if (!kind.isClass()) {
      return kind.readers();
    }
    List<String> row = Objects.requireNonNull(cells.get(kind.name()));
    List<String> readers = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String called = CALLED.get(relations.get(i));
      String answer = answer(row.get(i).charAt(0));
      if (called != null && !answer.isEmpty()) {
        readers.add(called + answer);
      }
    }
    return String.join("; ", readers).replace(" :", "");
  }

  private static String answer(char cell) {
    return switch (cell) {
      case 'A' -> " :";
      case 'B' -> " (when the person opens it, or in an emergency)";
      case 'C' -> " (when the person opens it)";
      case 'M' -> " (a little of it)";
      case 'V' -> " (only that it exists)";
      default -> "";
    };
  }
}
