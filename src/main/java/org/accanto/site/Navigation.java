package org.accanto.site;

import java.util.List;
import org.accanto.shared.Actor;

/**
 * A module's entries of the main navigation. Every bean of this type is asked on every page: be
 * quick.
 */
public interface Navigation {

  /**
   * What this person, in this capacity, finds in the navigation. With more than five in all, a
   * phone shows the first four, and the others under "More".
   */
  List<NavItem> itemsFor(Actor actor);
}
