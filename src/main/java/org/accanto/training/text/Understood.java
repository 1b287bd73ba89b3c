package org.accanto.training.text;

import java.util.List;

/** Looks whether a section that lists or asks something was understood as that. */
final class Understood {

  private Understood() {}

  static void check(SectionText section, int line, List<Trouble> troubles) {
    switch (Part.of(section.key())) {
      case OBJECTIVES -> {
        long items =
            section.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.LIST)
                .mapToLong(block -> Items.of(block).size())
                .sum();
        if (items != Objectives.of(section).size()) {
          troubles.add(new Trouble(Trouble.Kind.OBJECTIVE_WITHOUT_KEY, line, section.heading()));
        }
      }
      case CHECKS ->
          Checks.notUnderstood(section)
              .forEach(title ->
                  troubles.add(new Trouble(Trouble.Kind.CHECK_NOT_UNDERSTOOD, line, title)));
      case INTRODUCTION, CONTENT, GLOSSARY, QUESTIONS, READING -> {
        // Any text will do.
      }
    }
  }
}
