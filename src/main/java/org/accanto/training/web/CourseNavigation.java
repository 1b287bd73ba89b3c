package org.accanto.training.web;

import java.util.List;
import org.accanto.shared.Actor;
import org.accanto.site.NavItem;
import org.accanto.site.Navigation;
import org.springframework.stereotype.Component;

/** The course, for everybody who learns. */
@Component
class CourseNavigation implements Navigation {

  @Override
  public List<NavItem> itemsFor(Actor actor) {
    return switch (actor.hat()) {
      case SUPPORTER, PROFESSIONAL, COORDINATOR, SUPERVISOR ->
          List.of(new NavItem("training.nav.course", "/course", "book-open", 60));
      case PEER, ASKER, DPO -> List.of();
    };
  }
}
