package org.accanto.training.text;

import java.util.List;

/**
 * What came of reading a text: always a unit, and what was not understood.
 *
 * @param troubles in the order of their lines
 */
public record Reading(UnitText unit, List<Trouble> troubles) {

  public Reading {
    troubles = List.copyOf(troubles);
  }
}
