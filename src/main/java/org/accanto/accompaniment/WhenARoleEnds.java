package org.accanto.accompaniment;

import org.accanto.access.events.RoleEnds;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.WalkChange;
import org.accanto.matching.Matching;
import org.accanto.matching.Parting;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * With a role end the walks in it, in the same transaction and in the same words as any other
 * ending: the other is told that it is over, never why.
 */
@Component
class WhenARoleEnds {

  private final Walks walks;
  private final Confidentiality confidentiality;
  private final Matching matching;
  private final Notifications notifications;

  WhenARoleEnds(
      Walks walks,
      Confidentiality confidentiality,
      Matching matching,
      Notifications notifications) {
    this.walks = walks;
    this.confidentiality = confidentiality;
    this.matching = matching;
    this.notifications = notifications;
  }

  /** After matching has closed what is open, so that no walk begins behind our back. */
  @EventListener
  @Order(2)
  void on(RoleEnds ends) {
    Actor by = new Actor(ends.by(), ends.byHat());
    for (Walks.Over over : walks.endAllOf(ends.person(), ends.hat())) {
      confidentiality.walkChanges(over.walk(), WalkChange.ENDED, by);
      matching.matchEnded(over.walk(), Parting.COMPLETED, by);
      notifications.tell(over.other(), Notice.news("/walks"), by);
    }
  }
}
