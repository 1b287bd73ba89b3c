package org.accanto.training.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the Markdown of a unit. Every text can be read; what does not fit the form is kept as a
 * paragraph and told as a {@link Trouble}.
 */
public final class UnitReader {

  private final List<Trouble> troubles = new ArrayList<>();
  private final List<SectionText> sections = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  private UnitReader() {}

  public static Reading read(String markdown) {
    return new UnitReader().all(markdown.replace("\r\n", "\n").replace('\r', '\n'));
  }

  private Reading all(String markdown) {
    List<String> lines = List.of(markdown.replaceFirst("^\uFEFF", "").split("\n", -1));
    FrontMatter front = FrontMatter.of(lines);
    need(front, "unit", Trouble.Kind.NO_UNIT_KEY);
    need(front, "language", Trouble.Kind.NO_LANGUAGE);
    need(front, "title", Trouble.Kind.NO_TITLE);
    sections(lines, front.lines());
    if (sections.isEmpty()) {
      troubles.add(new Trouble(Trouble.Kind.NO_SECTION, 0, ""));
    }
    UnitText unit =
        new UnitText(
            front.value("unit"),
            front.value("language"),
            front.value("title"),
            minutes(front.value("minutes")),
            front.value("licence"),
            sections);
    return new Reading(unit, troubles);
  }

  private void sections(List<String> lines, int from) {
    Open open = new Open("", "", from);
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i);
      HeadingLine heading = HeadingLine.of(line);
      if (heading.level() == 2) {
        close(open);
        String key = heading.key().isEmpty() ? "s" + (sections.size() + 1) : heading.key();
        open = new Open(unlike(key, i), heading.text(), i + 1);
      } else if (heading.level() == 3 && heading.key().equals(open.key + "-easy")) {
        open.easy(heading.text(), i + 1);
      } else {
        open.take(line);
      }
    }
    close(open);
  }

  private void close(Open open) {
    List<Block> blocks = Blocks.of(String.join("\n", open.lines), open.from, troubles);
    if (open.key.isEmpty()) {
      if (!blocks.isEmpty()) {
        troubles.add(new Trouble(Trouble.Kind.BEFORE_THE_FIRST_SECTION, open.from + 1, ""));
        sections.add(SectionText.plain(Part.INTRODUCTION.key(), "", blocks));
        keys.add(Part.INTRODUCTION.key());
      }
      return;
    }
    List<Block> easy = Blocks.of(String.join("\n", open.easyLines), open.easyFrom, troubles);
    SectionText section = new SectionText(open.key, open.heading, blocks, open.easyHeading, easy);
    sections.add(section);
    Understood.check(section, open.from, troubles);
  }

  private String unlike(String key, int line) {
    String free = key;
    for (int n = 2; !keys.add(free); n++) {
      free = key + '-' + n;
    }
    if (!free.equals(key)) {
      troubles.add(new Trouble(Trouble.Kind.KEY_TWICE, line + 1, key));
    }
    return free;
  }

  private void need(FrontMatter front, String key, Trouble.Kind kind) {
    if (front.value(key).isEmpty()) {
      troubles.add(new Trouble(kind, 0, ""));
    }
  }

  private int minutes(String said) {
    if (said.isEmpty()) {
      return 0;
    }
    if (said.matches("\\d{1,4}")) {
      return Integer.parseInt(said);
    }
    troubles.add(new Trouble(Trouble.Kind.MINUTES_NOT_A_NUMBER, 0, said));
    return 0;
  }

  /** The section that is being read. */
  private static final class Open {

    private final String key;
    private final String heading;
    private final int from;
    private final List<String> lines = new ArrayList<>();
    private final List<String> easyLines = new ArrayList<>();
    private String easyHeading = "";
    private int easyFrom;
    private boolean inEasy;

    Open(String key, String heading, int from) {
      this.key = key;
      this.heading = heading;
      this.from = from;
    }

    void easy(String its, int line) {
      easyHeading = its;
      easyFrom = line;
      inEasy = true;
    }

    void take(String line) {
      (inEasy ? easyLines : lines).add(line);
    }
  }
}
