package org.accanto.training.bring;

import java.util.ArrayList;
import java.util.List;
import org.accanto.training.cartridge.PlainMarkdown;
import org.accanto.training.text.Block;
import org.accanto.training.text.Part;
import org.accanto.training.text.SectionText;

/** A section while its lines come in. */
final class Open {

  private final String key;
  private final String heading;
  private final int line;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> items = new ArrayList<>();
  private Block.Kind kind = Block.Kind.LIST;
  private String paragraph = "";
  private List<Integer> cells = List.of();

  Open(String key, String heading, int line) {
    this.key = key;
    this.heading = heading;
    this.line = line;
  }

  int line() {
    return line;
  }

  String heading() {
    return heading;
  }

  Part part() {
    return Part.of(key);
  }

  boolean empty() {
    return blocks.isEmpty() && items.isEmpty() && paragraph.isEmpty();
  }

  boolean listing() {
    return !items.isEmpty();
  }

  void paragraph(String text) {
    close();
    paragraph = PlainMarkdown.line(PlainMarkdown.of(text));
  }

  void minor(String text) {
    close();
    blocks.add(new Block(Block.Kind.HEADING, "### " + PlainMarkdown.of(text).strip()));
  }

  void item(String text, boolean steps) {
    Block.Kind its = steps ? Block.Kind.STEPS : Block.Kind.LIST;
    if (items.isEmpty() || kind != its || !cells.isEmpty()) {
      close();
    }
    kind = its;
    items.add(written(text));
  }

  /** A row whose cells were told apart by tabs. */
  void row(List<String> row) {
    if (cells.isEmpty() || cells.getFirst() != row.size()) {
      close();
    }
    if (items.isEmpty()) {
      items.add(cells(row));
      items.add("|" + " --- |".repeat(row.size()));
    } else {
      items.add(cells(row));
    }
    kind = Block.Kind.TABLE;
    cells = List.of(row.size());
  }

  /** The sentence before goes on. */
  void more(String text) {
    String rest = ' ' + PlainMarkdown.of(text).strip();
    if (listing()) {
      items.set(items.size() - 1, items.getLast() + rest);
    } else {
      paragraph += rest;
    }
  }

  /** Two lists of the same kind one after the other would be read as one. */
  void close() {
    if (!paragraph.isEmpty()) {
      blocks.add(Block.paragraph(paragraph));
    } else if (kind == Block.Kind.STEPS && listing()) {
      List<String> numbered = new ArrayList<>();
      for (String item : items) {
        numbered.add((numbered.size() + 1) + ". " + item);
      }
      blocks.add(new Block(kind, String.join("\n", numbered)));
    } else if (kind == Block.Kind.LIST && listing()) {
      blocks.add(new Block(kind, "- " + String.join("\n- ", items)));
    } else if (listing()) {
      blocks.add(new Block(kind, String.join("\n", items)));
    }
    paragraph = "";
    items.clear();
    cells = List.of();
    kind = Block.Kind.LIST;
  }

  SectionText end() {
    close();
    return SectionText.plain(key, heading, blocks);
  }

  private String written(String text) {
    String plain = PlainMarkdown.line(PlainMarkdown.of(text));
    if (part() == Part.OBJECTIVES) {
      return "[objective-" + (count() + 1) + "] " + plain;
    }
    int colon = plain.indexOf(": ");
    return part() == Part.GLOSSARY && colon > 0 && colon < 80
        ? "**" + plain.substring(0, colon) + "**" + plain.substring(colon)
        : plain;
  }

  private int count() {
    return items.size()
        + blocks.stream()
            .filter(block -> block.kind() == Block.Kind.LIST)
            .mapToInt(block -> (int) block.markdown().lines().count())
            .sum();
  }

  private static String cells(List<String> row) {
    return "| "
        + String.join(" | ", row.stream().map(cell -> PlainMarkdown.of(cell).strip()).toList())
        + " |";
  }
}
