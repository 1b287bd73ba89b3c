package org.accanto.site;

import java.util.Locale;
import java.util.Optional;
import org.accanto.shared.Actor;

/** A small thing in the top bar of every page, such as a bell or a search link. */
public interface BarSlot {

  /** Asked on every page: be quick. */
  Optional<Slot> slotFor(Actor actor, Locale locale);

  /** Small numbers come first. */
  int order();
}
