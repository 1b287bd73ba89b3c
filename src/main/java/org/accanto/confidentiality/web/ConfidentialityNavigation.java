package org.accanto.confidentiality.web;

import java.util.List;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.NavItem;
import org.accanto.site.Navigation;
import org.springframework.stereotype.Component;

/** "Who sees" is always one tap away for the people whose words are kept here. */
@Component
class ConfidentialityNavigation implements Navigation {

  @Override
  public List<NavItem> itemsFor(Actor actor) {
    return actor.is(Hat.PEER) || actor.is(Hat.SUPPORTER)
        ? List.of(new NavItem("confidentiality.nav", "/who-sees", "lock-simple", 45))
        : List.of();
  }
}
