package org.accanto.training.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Objectives as list items that begin with a key: {@code - [know-forms] I can …}. */
final class Objectives {

  private static final Pattern ITEM = Pattern.compile("\\[([a-z0-9-]{1,60})]\\s+(.+)");

  private Objectives() {}

  static List<Objective> of(SectionText section) {
    return section.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.LIST)
        .flatMap(block -> Items.of(block).stream())
        .map(ITEM::matcher)
        .filter(Matcher::matches)
        .map(m -> new Objective(m.group(1), m.group(2)))
        .toList();
  }
}
