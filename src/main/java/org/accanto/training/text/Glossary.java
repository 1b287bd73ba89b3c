package org.accanto.training.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a unit as list items: {@code - **word**: meaning}. */
final class Glossary {

  private static final Pattern ITEM = Pattern.compile("\\*\\*(.{1,200}?)\\*\\*\\s*:?\\s*(.+)");

  private Glossary() {}

  static List<Term> of(SectionText section) {
    return section.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.LIST)
        .flatMap(block -> Items.of(block).stream())
        .map(ITEM::matcher)
        .filter(Matcher::matches)
        .map(m -> new Term(m.group(1).replaceFirst(":$", ""), m.group(2)))
        .toList();
  }
}
