package org.accanto.training.text;

import java.util.List;

/**
 * A section of a unit.
 *
 * @param key the same in all languages; see {@link Part} for those that mean something
 * @param easy the whole section again in very short sentences; empty when nobody wrote it
 * @param easyHeading empty when there is nothing easy
 */
public record SectionText(
    String key, String heading, List<Block> blocks, String easyHeading, List<Block> easy) {

  public SectionText {
    blocks = List.copyOf(blocks);
    easy = List.copyOf(easy);
  }

  public static SectionText plain(String key, String heading, List<Block> blocks) {
    return new SectionText(key, heading, blocks, "", List.of());
  }

  /** Whether the section is read, and is not one of those that ask or list something. */
  public boolean read() {
    return Part.of(key) == Part.CONTENT || Part.of(key) == Part.INTRODUCTION;
  }
}
