package org.accanto.training.web;

import java.util.List;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.NavItem;
import org.accanto.site.Navigation;
import org.springframework.stereotype.Component;

/** Where a coordinator finds hours and certificates. */
@Component
class CertificationNavigation implements Navigation {

  private static final List<NavItem> ITEMS =
      List.of(new NavItem("training.nav.certificates", "/certificates", "seal-check", 45));

  @Override
  public List<NavItem> itemsFor(Actor actor) {
    return actor.is(Hat.COORDINATOR) ? ITEMS : List.of();
  }
}
