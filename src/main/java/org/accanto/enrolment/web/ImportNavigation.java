package org.accanto.enrolment.web;

import java.util.List;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.NavItem;
import org.accanto.site.Navigation;
import org.springframework.stereotype.Component;

/** A coordinator finds everybody under "People". */
@Component
class ImportNavigation implements Navigation {

  @Override
  public List<NavItem> itemsFor(Actor actor) {
    return actor.is(Hat.COORDINATOR)
        ? List.of(new NavItem("enrolment.people.title", "/people", "users", 30))
        : List.of();
  }
}
