package org.accanto.site;

import java.util.Locale;
import java.util.Optional;

/** What a module adds to the page on how words are kept, to anybody (B60). */
public interface KeepingSlot {

  Optional<Slot> slotFor(Locale locale);
}
