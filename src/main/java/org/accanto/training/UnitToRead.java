package org.accanto.training;

import java.util.List;
import org.accanto.training.text.Shown;

/**
 * A unit as somebody reads it.
 *
 * @param version tells this text from every other, and from itself after a change
 * @param languages in which something of the unit exists, the original first
 */
public record UnitToRead(UnitRow row, String version, List<String> languages, Shown shown) {

  public UnitToRead {
    languages = List.copyOf(languages);
  }
}
