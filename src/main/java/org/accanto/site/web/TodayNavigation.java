package org.accanto.site.web;

import java.util.List;
import org.accanto.shared.Actor;
import org.accanto.site.NavItem;
import org.accanto.site.Navigation;
import org.springframework.stereotype.Component;

/** "Today" comes first for everybody. */
@Component
class TodayNavigation implements Navigation {

  @Override
  public List<NavItem> itemsFor(Actor actor) {
    return List.of(new NavItem("site.nav.today", "/today", "sun-horizon", 0));
  }
}
