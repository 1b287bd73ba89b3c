package org.accanto.accompaniment;

import org.accanto.matching.events.MatchEnded;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The walk closes for both in the same transaction and in the same words as any other ending: the
 * other is told that it is over, never why.
 */
@Component
class WhenAMatchEnds {

  private final Walks walks;
  private final Notifications notifications;

  WhenAMatchEnds(Walks walks, Notifications notifications) {
    this.walks = walks;
    this.notifications = notifications;
  }

  @EventListener
  void on(MatchEnded ended) {
    if (walks.endApart(ended.match())) {
      Actor by = new Actor(ended.by(), ended.byHat());
      notifications.tell(ended.other(), Notice.news("/walks"), by);
    }
  }
}
