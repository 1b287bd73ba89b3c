package org.accanto.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the register of processing: what, whose, why, who reads, where, how long, how kept. */
record Register(Processing processing, Map<String, String> columns) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("# Register of processing (GDPR, article 30)");
    lines.add("");
    lines.add(
        "Made from the decision table and the schema of the database; do not edit it, run the tests with"
            + " `-Daccanto.write-papers=true`. What only the organisation knows is marked.");
    lines.add("");
    head(lines);
    lines.add("## Classes of data");
    processing.kinds().stream().filter(Processing.Kind::isUsed).forEach(kind -> add(lines, kind));
    lines.add("");
    lines.add("## Classes that nothing is kept of yet");
    lines.add("");
    lines.add(
        processing.kinds().stream()
                .filter(kind -> !kind.isUsed())
                .map(kind -> kind.name() + " (" + kind.what() + ")")
                .collect(Collectors.joining(", "))
            + ".");
    lines.add("");
    lines.add("## Tables and their columns");
    lines.add("");
    columns.forEach((table, names) -> lines.add("- `" + table + "`: " + names));
    return lines;
  }

  private static void head(List<String> lines) {
    lines.add("| | |");
    lines.add("|---|---|");
    for (String blank :
        List.of(
            "controller, address, contact",
            "joint controllers",
            "data protection officer",
            "processors (who hosts the machine, who keeps the copies)")) {
      lines.add("| " + blank + " | " + Processing.BLANK + " |");
    }
    lines.add(
        "| purpose of the whole | peer support: people who lived something walk beside people who live it now |");
    lines.add("| transfers to other countries | none by the program: it calls no other server |");
    lines.add(
        "| technical and organisational measures | [protection.md](protection.md), [threats.md](threats.md) |");
    lines.add("");
  }

  private void add(List<String> lines, Processing.Kind kind) {
    lines.add("");
    lines.add("### " + kind.name() + ": " + kind.what());
    lines.add("");
    lines.add("- **Whose:** " + kind.whose() + ".");
    lines.add("- **For:** " + kind.purposes() + ".");
    lines.add("- **Who reads:** " + processing.readers(kind) + ".");
    lines.add(
        "- **Legal basis:** "
            + Processing.BLANK
            + " (what tells of health, origin or belief needs article 9 too).");
    lines.add(
        "- **Where:** "
            + String.join(", ", kind.tables().stream().map(t -> "`" + t + "`").toList())
            + ".");
    lines.add(
        "- **Kept until:** "
            + (kind.until().equals("-")
                ? "the person asks, or so many months after they left as coordinators decided: "
                    + Processing.BLANK
                : kind.until())
            + ".");
    lines.add(
        "- **Kept safe, shown by:** "
            + String.join(", ", kind.tests().stream().map(t -> "`" + t + "`").toList())
            + ".");
  }
}
