package org.accanto.site;

import java.util.Locale;
import java.util.Optional;
import org.accanto.shared.Actor;

/** What a module shows on a person's "Today" page. */
public interface HomeSlot {

  /** Empty when there is nothing to say: no card is better than an empty card. */
  Optional<Slot> slotFor(Actor actor, Locale locale);

  /** Small numbers come first: below 100 in the main column, from 100 on in the side column. */
  int order();
}
