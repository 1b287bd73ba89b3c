package org.accanto.training;

import java.util.List;
import org.accanto.training.text.Shown;

/**
 * A unit as somebody reads it.
 *
 * @param language the one that was asked for; blocks without it are in the original
 * @param languages in which something of the unit exists, the original first
 */
public record UnitToRead(UnitRow row, String language, List<String> languages, Shown shown) {

  public UnitToRead {
    languages = List.copyOf(languages);
  }
}
