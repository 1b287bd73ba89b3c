package org.accanto.training.cartridge;

import java.util.List;
import org.accanto.training.text.UnitText;

/** What came of bringing a course from another system. */
public sealed interface Taken {

  /**
   * @param units proposals; nothing is saved
   * @param own whether it is a cartridge of ours, read again from its own texts
   * @param left what was not taken, in the order of the course
   */
  record Units(List<UnitText> units, boolean own, List<Left> left) implements Taken {

    public Units {
      units = List.copyOf(units);
      left = List.copyOf(left);
    }
  }

  /**
   * @param name of the file inside that is the reason, empty when it is the whole
   */
  record Refused(Refusal why, String name) implements Taken {}
}
