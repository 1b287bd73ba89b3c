package org.accanto.training;

import java.util.List;
import java.util.Map;
import org.accanto.training.text.BlockState;

/**
 * How a unit stands in each language.
 *
 * @param title in the original
 */
public record TextState(UnitRow unit, String title, List<InLanguage> languages) {

  public TextState {
    languages = List.copyOf(languages);
  }

  /**
   * @param version of the newest text; -1 when there is none
   * @param blocks how many stand in each state
   * @param foreign how many seem to be in another language than they should
   */
  public record InLanguage(
      String language, int version, Map<BlockState, Long> blocks, int foreign) {

    public InLanguage {
      blocks = Map.copyOf(blocks);
    }

    public long in(BlockState state) {
      return blocks.getOrDefault(state, 0L);
    }
  }
}
