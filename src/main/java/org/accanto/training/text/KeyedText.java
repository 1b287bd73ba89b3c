package org.accanto.training.text;

import java.util.List;
import java.util.Set;

/**
 * A unit in a language, with what ties its blocks to those of the original.
 *
 * @param version 0 for a shipped text
 * @param keys one for each {@link Piece} of the unit; empty for a block that the original does not
 *     have
 * @param madeOf for each piece the hash of the original that it translates; empty in the original
 * @param checked keys of the pieces that a second reader saw
 */
public record KeyedText(
    UnitText unit, int version, List<String> keys, List<String> madeOf, Set<String> checked) {

  public KeyedText {
    keys = List.copyOf(keys);
    madeOf = List.copyOf(madeOf);
    checked = Set.copyOf(checked);
  }
}
