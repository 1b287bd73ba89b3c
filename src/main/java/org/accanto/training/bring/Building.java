package org.accanto.training.bring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.accanto.training.bring.Line.Fate;
import org.accanto.training.cartridge.PlainMarkdown;
import org.accanto.training.text.Block;
import org.accanto.training.text.Part;
import org.accanto.training.text.SectionText;
import org.accanto.training.text.UnitText;
import org.jspecify.annotations.Nullable;

/**
 * One text while it is read, line by line: what it becomes, where each line went, what is unsure.
 */
final class Building {

  private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{N}]*");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?iu)(?:(?:page|pagina|pag\\.|σελίδα|σελ\\.)\\s*)?\\d{1,4}(?:\\s*/\\s*\\d{1,4})?");
  private static final int LONG = 60;

  private final String language;
  private final List<Line> lines = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<SectionText> sections = new ArrayList<>();
  private final Map<String, Integer> paragraphs = new HashMap<>();
  private final Set<String> keys = new HashSet<>();
  private String title = "";
  private Open open = new Open("", "", 0);
  private @Nullable Numbered number;
  private @Nullable Source before;
  private int parts;
  private int below;
  private boolean mergedTold;

  Building(String language) {
    this.language = language;
  }

  void take(Source line, @Nullable Source next) {
    if (line.text().indexOf('\uFFFD') >= 0) {
      doubts.add(new Doubt.BrokenLetters(line.number()));
    }
    Optional<Numbered> numbered = Numbered.of(line);
    Optional<Mark> mark = Mark.of(line.text());
    if (NOTHING.matcher(line.text()).matches()) {
      lines.add(new Line(line.number(), Fate.ORNAMENT, line.raw(), line.raw()));
      return;
    }
    if (PAGE.matcher(line.text()).matches()) {
      lines.add(new Line(line.number(), Fate.PAGE_NUMBER, line.raw(), line.raw()));
      return;
    }
    if (numbered.isPresent()) {
      numbered(line, numbered.get());
    } else if (line.text().indexOf('\t') > 0 && mark.isEmpty()) {
      row(line);
    } else if (mark.isPresent()) {
      item(line, mark.get());
    } else if (Table.flattened(line) && !line.goesOn()) {
      table(line);
    } else if (goesOn(line)) {
      open.more(line.text());
      doubts.add(new Doubt.Joined(line.number()));
      went(line, open.listing() ? item() : prose(), "");
    } else {
      plain(line, next);
    }
    before = line;
  }

  private void numbered(Source line, Numbered its) {
    if (number != null && !its.follows(number)) {
      doubts.add(new Doubt.NumberSkipped(line.number(), number.number(), its.number()));
    }
    number = its;
    below = 0;
    section(line, its.heading(), "part-" + its.last());
    went(line, Fate.HEADING, its.number());
  }

  private void section(Source line, String heading, String key) {
    end(false);
    Part part = PartWords.of(heading);
    String free = part == Part.CONTENT ? key : part.key();
    for (int n = 2; !keys.add(free); n++) {
      free = key + "-again-" + n;
    }
    open = new Open(free, PlainMarkdown.of(heading).strip(), line.number());
  }

  private void end(boolean last) {
    if (open.line() == 0 && open.empty()) {
      return;
    }
    if (open.empty()) {
      doubts.add(new Doubt.EmptySection(open.line(), open.heading()));
    }
    sections.add(open.end());
    if (last) {
      open = new Open("", "", 0);
    }
  }

  private void row(Source line) {
    List<String> cells = Arrays.stream(line.text().split("\t+")).map(String::strip).toList();
    begin(line);
    open.row(cells);
    doubts.add(new Doubt.FlattenedTable(line.number()));
    went(line, Fate.TABLE, "");
  }

  private void table(Source line) {
    begin(line);
    open.paragraph(line.text());
    doubts.add(new Doubt.FlattenedTable(line.number()));
    went(line, Fate.TABLE, "");
  }

  private void item(Source line, Mark mark) {
    begin(line);
    if (!mark.sure()) {
      doubts.add(new Doubt.UnknownMark(line.number(), mark.sign().strip()));
    }
    if (open.listing() && line.after() && !mergedTold) {
      doubts.add(new Doubt.ListMerged(line.number()));
    }
    mergedTold = open.listing() && line.after();
    open.item(
        line.text().substring(mark.sign().length()),
        mark.steps() && open.part() != Part.OBJECTIVES);
    went(line, item(), mark.sign().strip());
  }

  private void plain(Source line, @Nullable Source next) {
    boolean cut = next != null && next.goesOn() && line.text().length() >= LONG;
    boolean asHeading = line.likeHeading() && next != null && !cut && heads(line);
    if (asHeading && title.isEmpty() && lines.isEmpty() && open.line() == 0) {
      title = line.text();
      went(line, Fate.TITLE, "");
    } else if (asHeading && minor(line)) {
      open.minor(line.text());
      went(line, Fate.HEADING, "");
    } else if (asHeading) {
      doubts.add(new Doubt.HeadingWithoutNumber(line.number(), line.text()));
      String key = number == null ? "part-" + ++parts : "part-" + number.last() + '-' + ++below;
      section(line, line.text(), key);
      went(line, Fate.HEADING, "");
    } else if (open.part() == Part.READING || open.part() == Part.GLOSSARY) {
      open.item(line.text(), false);
      went(line, item(), "");
    } else {
      begin(line);
      open.paragraph(line.text());
      repeated(line);
      went(line, prose(), "");
    }
  }

  /** What comes directly below, or begins a part of its own, is headed by it. */
  private boolean heads(Source line) {
    boolean lists = open.part() != Part.CONTENT && open.part() != Part.INTRODUCTION;
    return !lists || PartWords.of(line.text()) != Part.CONTENT || number == null && line.before();
  }

  /** Directly above its text, or directly below the heading of the section. */
  private boolean minor(Source line) {
    return open.line() > 0
        && PartWords.of(line.text()) == Part.CONTENT
        && (!line.before() || open.empty());
  }

  private void begin(Source line) {
    if (open.line() == 0) {
      doubts.add(new Doubt.BeforeHeadings(line.number()));
      keys.add(Part.INTRODUCTION.key());
      open = new Open(Part.INTRODUCTION.key(), PlainMarkdown.of(title).strip(), line.number());
    }
  }

  private void repeated(Source line) {
    Integer first = paragraphs.putIfAbsent(line.text(), line.number());
    if (first != null && line.text().length() > LONG) {
      doubts.add(new Doubt.Repeated(line.number(), first));
    }
  }

  /** Whether a sentence of the line before goes on in this one. */
  private boolean goesOn(Source line) {
    Source earlier = before;
    if (earlier == null || open.line() == 0 || !lastWasText()) {
      return false;
    }
    boolean wraps = !line.after() && earlier.text().length() >= LONG && !earlier.endsSentence();
    boolean small = line.goesOn() && (!earlier.endsSentence() || named(earlier, line));
    return line.after() ? small && earlier.text().length() >= LONG : small || wraps;
  }

  /** A word with a colon, and below it what it means. */
  private static boolean named(Source earlier, Source line) {
    return !line.after() && earlier.text().endsWith(":") && earlier.text().length() < LONG;
  }

  private boolean lastWasText() {
    return switch (lines.isEmpty() ? Fate.TITLE : lines.getLast().fate()) {
      case INTRODUCTION, OBJECTIVE, PARAGRAPH, ITEM, READING, QUESTION, GLOSSARY -> !open.empty();
      case TITLE, HEADING, TABLE, PAGE_NUMBER, ORNAMENT -> false;
    };
  }

  private Fate prose() {
    return open.part() == Part.INTRODUCTION ? Fate.INTRODUCTION : Fate.PARAGRAPH;
  }

  private Fate item() {
    return switch (open.part()) {
      case OBJECTIVES -> Fate.OBJECTIVE;
      case READING -> Fate.READING;
      case QUESTIONS -> Fate.QUESTION;
      case GLOSSARY -> Fate.GLOSSARY;
      case INTRODUCTION, CONTENT, CHECKS -> Fate.ITEM;
    };
  }

  private void went(Source line, Fate fate, String left) {
    lines.add(new Line(line.number(), fate, line.raw(), left));
    if (fate != Fate.READING) {
      Foreign.of(line.text(), language)
          .ifPresent(found -> doubts.add(new Doubt.OtherLanguage(line.number(), found)));
    }
    if (fate != Fate.READING && Mark.inside(line.text())) {
      doubts.add(new Doubt.MarkInside(line.number()));
    }
  }

  Proposal end() {
    end(true);
    String called = title;
    if (called.isEmpty()) {
      doubts.add(new Doubt.NoTitle(0));
      called =
          sections.stream()
              .filter(section -> Part.of(section.key()) == Part.CONTENT)
              .map(SectionText::heading)
              .findFirst()
              .orElse("");
    }
    UnitText draft = new UnitText("", language, called, minutes(), "", sections);
    return new Proposal(draft, doubts, lines);
  }

  /** At 150 words a minute: slow, because one reads and thinks. */
  private int minutes() {
    long words =
        sections.stream()
            .flatMap(section -> section.blocks().stream())
            .map(Block::markdown)
            .mapToLong(text -> text.split("\\s+").length)
            .sum();
    return (int) Math.min(9999, Math.max(1, words / 150));
  }
}
