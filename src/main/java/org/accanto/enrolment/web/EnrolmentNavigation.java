package org.accanto.enrolment.web;

import java.util.List;
import org.accanto.shared.Actor;
import org.accanto.site.NavItem;
import org.accanto.site.Navigation;
import org.springframework.stereotype.Component;

/** What enrolment adds to the navigation of each role. */
@Component
class EnrolmentNavigation implements Navigation {

  private static final NavItem ME = new NavItem("enrolment.nav.me", "/me", "user-circle", 90);

  @Override
  public List<NavItem> itemsFor(Actor actor) {
    return switch (actor.hat()) {
      case ASKER -> List.of();
      case COORDINATOR ->
          List.of(
              new NavItem("enrolment.nav.requests", "/requests", "tray", 10),
              new NavItem("enrolment.nav.supporters", "/supporters", "hand-heart", 40),
              ME);
      case PEER, SUPPORTER, PROFESSIONAL, SUPERVISOR, DPO -> List.of(ME);
    };
  }
}
