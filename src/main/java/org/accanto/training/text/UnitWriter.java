package org.accanto.training.text;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a unit in our form: what is written can be read again and is the same. */
public final class UnitWriter {

  private UnitWriter() {}

  public static String write(UnitText unit) {
    StringBuilder text = new StringBuilder("---\n");
    line(text, "unit", unit.key());
    line(text, "language", unit.language());
    line(text, "title", unit.title());
    if (unit.minutes() > 0) {
      line(text, "minutes", String.valueOf(unit.minutes()));
    }
    line(text, "licence", unit.licence());
    text.append("---\n");
    for (SectionText section : unit.sections()) {
      text.append("\n## ").append(section.heading()).append(" {#").append(section.key());
      text.append("}\n").append(blocks(section.blocks()));
      if (!section.easy().isEmpty()) {
        text.append("\n### ").append(section.easyHeading()).append(" {#").append(section.key());
        text.append("-easy}\n").append(blocks(section.easy()));
      }
    }
    return text.toString();
  }

  /** Each block with an empty line before it. */
  public static String blocks(List<Block> blocks) {
    return blocks.stream()
        .map(block -> "\n" + block.markdown() + "\n")
        .collect(Collectors.joining());
  }

  private static void line(StringBuilder text, String key, String value) {
    if (!value.isEmpty()) {
      text.append(key).append(": ").append(value.replace('\n', ' ')).append('\n');
    }
  }
}
