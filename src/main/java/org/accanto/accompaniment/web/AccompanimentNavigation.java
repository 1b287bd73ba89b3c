package org.accanto.accompaniment.web;

import java.util.List;
import org.accanto.shared.Actor;
import org.accanto.site.NavItem;
import org.accanto.site.Navigation;
import org.springframework.stereotype.Component;

@Component
class AccompanimentNavigation implements Navigation {

  @Override
  public List<NavItem> itemsFor(Actor actor) {
    return switch (actor.hat()) {
      case PEER ->
          List.of(
              new NavItem("accompaniment.nav.meetings", "/walks", "calendar-dots", 10),
              new NavItem("accompaniment.nav.goals", "/goals", "flag-pennant", 20));
      case SUPPORTER ->
          List.of(
              new NavItem("accompaniment.nav.people", "/walks", "users", 10),
              new NavItem("accompaniment.nav.record", "/meetings/new", "note-pencil", 20));
      case PROFESSIONAL ->
          List.of(new NavItem("accompaniment.nav.opened", "/opened", "lock-key", 10));
      case COORDINATOR ->
          List.of(new NavItem("accompaniment.nav.opened", "/opened", "lock-key", 80));
      default -> List.of();
    };
  }
}
