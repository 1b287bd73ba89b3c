package org.accanto.training.cartridge;

import java.util.List;
import java.util.SortedMap;

/** What came of opening an archive. */
public sealed interface ArchiveReading {

  /**
   * @param files what was asked for, by name
   * @param left names of what was not asked for; nobody has looked into it
   */
  record Opened(SortedMap<String, byte[]> files, List<String> left) implements ArchiveReading {

    public Opened {
      left = List.copyOf(left);
    }
  }

  /**
   * @param name of the file inside that is the reason, empty when it is the whole
   */
  record Refused(Refusal why, String name) implements ArchiveReading {}
}
