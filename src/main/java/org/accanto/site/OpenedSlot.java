package org.accanto.site;

import java.util.Locale;
import java.util.Optional;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;

/** What a module shows, on the page of one person, of what this person opened to the reader. */
public interface OpenedSlot {

  /** Empty when nothing of the module is open now. What is shown has been written down as seen. */
  Optional<Slot> slotFor(PersonId of, Actor reader, Locale locale);
}
