package org.accanto.rules;

import java.util.ArrayList;
import java.util.List;

/** Writes the impact assessment as far as the program knows it: the rest is marked. */
record Assessment(Processing processing, List<String> threats) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("# Impact assessment (GDPR, article 35), pre-filled");
    lines.add("");
    lines.add(
        "Made from the decision table and [threats.md](threats.md); do not edit it, copy it. What only the"
            + " organisation can say is marked. An assessment is needed: it is about people in need, their"
            + " health, origin and lives, told in confidence (article 35, paragraph 3, letter b).");
    lines.add("");
    described(lines);
    needed(lines);
    risks(lines);
    measures(lines);
    said(lines);
    return lines;
  }

  private void described(List<String> lines) {
    lines.add("## 1. What is done");
    lines.add("");
    lines.add("| class | what | whose | who reads |");
    lines.add("|---|---|---|---|");
    for (Processing.Kind kind : processing.kinds()) {
      if (kind.isUsed()) {
        lines.add(
            "| %s | %s | %s | %s |"
                .formatted(kind.name(), kind.what(), kind.whose(), processing.readers(kind)));
      }
    }
    lines.add("");
    lines.add("- How many people, in which places, since when: " + Processing.BLANK + ".");
    lines.add("- Where the machine stands and who looks after it: " + Processing.BLANK + ".");
    lines.add("- Purposes, tables and times: [processing-register.md](processing-register.md).");
    lines.add("");
  }

  private static void needed(List<String> lines) {
    lines.add("## 2. Whether it is needed and in proportion");
    lines.add("");
    lines.add(
        "- Nobody has to tell a story, a diagnosis or a reason: every such field can stay empty, and nothing depends on it.");
    lines.add(
        "- A coordinator sees that people walk together, when and how long they met; never what they said, unless it is opened.");
    lines.add(
        "- No decision is made by the machine: it proposes with reasons that both read, and both choose.");
    lines.add(
        "- Each class is opened by itself, to one person, for one purpose, until a day; a closed door is closed at the next request.");
    lines.add("- Who is read can see it: who, what, when, why.");
    lines.add(
        "- Legal basis of each purpose, and the condition of article 9: " + Processing.BLANK + ".");
    lines.add(
        "- How people are told, in which languages, who cannot read: " + Processing.BLANK + ".");
    lines.add("- How long each class is kept, and who ends it: " + Processing.BLANK + ".");
    lines.add("");
  }

  private void risks(List<String> lines) {
    lines.add("## 3. What could happen to people");
    lines.add("");
    lines.add("| who | could | what stops them | shown by | how likely, how grave |");
    lines.add("|---|---|---|---|---|");
    for (String line : threats) {
      if (line.startsWith("| ") && !line.startsWith("| who | could try")) {
        lines.add(line + " " + Processing.BLANK + " |");
      }
    }
    lines.add("");
    lines.add(
        "Where a line says “not stopped” or “open”, a risk remains that the organisation accepts or lessens in its own way: "
            + Processing.BLANK
            + ".");
    lines.add("");
  }

  private static void measures(List<String> lines) {
    lines.add("## 4. What is done about it");
    lines.add("");
    lines.add(
        "- In the program: [protection.md](protection.md), [asvs.md](asvs.md), [http-matrix.txt](http-matrix.txt).");
    lines.add(
        "- Training of who works here, keys and copies kept apart, who replaces whom: "
            + Processing.BLANK
            + ".");
    lines.add(
        "- Who is told when something went wrong, and within 72 hours the authority: "
            + Processing.BLANK
            + ".");
    lines.add("");
  }

  private static void said(List<String> lines) {
    lines.add("## 5. Who was asked");
    lines.add("");
    lines.add("- Peers and supporters, and what they said: " + Processing.BLANK + ".");
    lines.add("- The data protection officer's advice: " + Processing.BLANK + ".");
    lines.add("- Decision, by whom, when it is looked at again: " + Processing.BLANK + ".");
  }
}
