package org.accanto.matching.web;

import java.util.List;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.NavItem;
import org.accanto.site.Navigation;
import org.springframework.stereotype.Component;

/** Coordinators find who waits in the navigation; the others find their choice on "Today". */
@Component
class MatchingNavigation implements Navigation {

  @Override
  public List<NavItem> itemsFor(Actor actor) {
    return actor.is(Hat.COORDINATOR)
        ? List.of(new NavItem("matching.nav", "/suggestions", "handshake", 15))
        : List.of();
  }
}
