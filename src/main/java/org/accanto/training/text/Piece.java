package org.accanto.training.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A block and where it stands. Headings are blocks too: they are translated as one.
 *
 * @param easy whether it belongs to the easy reading of its section
 * @param at 0 for the heading, then the blocks from 1
 */
public record Piece(String section, boolean easy, int at, Block block) {

  /** All of a unit, in the order of reading; the first is its title, in the section "". */
  public static List<Piece> of(UnitText unit) {
    List<Piece> all = new ArrayList<>();
    all.add(new Piece("", false, 0, heading(unit.title())));
    for (SectionText section : unit.sections()) {
      add(all, section.key(), false, section.heading(), section.blocks());
      if (!section.easy().isEmpty()) {
        add(all, section.key(), true, section.easyHeading(), section.easy());
      }
    }
    return List.copyOf(all);
  }

  /** Sections keep their own blocks apart, and so does each of the two readings. */
  public String area() {
    return easy ? section + "-easy" : section;
  }

  private static void add(
      List<Piece> all, String section, boolean easy, String heading, List<Block> blocks) {
    all.add(new Piece(section, easy, 0, heading(heading)));
    for (int i = 0; i < blocks.size(); i++) {
      all.add(new Piece(section, easy, i + 1, blocks.get(i)));
    }
  }

  private static Block heading(String text) {
    return new Block(Block.Kind.HEADING, text);
  }
}
