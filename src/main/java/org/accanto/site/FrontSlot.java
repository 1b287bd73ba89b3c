package org.accanto.site;

import java.util.Locale;
import java.util.Optional;

/** What a module shows on the public front page, to anybody. */
public interface FrontSlot {

  Optional<Slot> slotFor(Locale locale);

  /** Small numbers come first. */
  int order();
}
