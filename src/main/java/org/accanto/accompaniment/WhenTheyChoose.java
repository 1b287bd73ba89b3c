package org.accanto.accompaniment;

import org.accanto.confidentiality.events.AgreementReached;
import org.accanto.matching.events.MatchMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A walk begins when both have said yes, and opens to content when both have agreed. In the same
 * transaction: nothing can be lost between the two.
 */
@Component
class WhenTheyChoose {

  private final Walks walks;

  WhenTheyChoose(Walks walks) {
    this.walks = walks;
  }

  @EventListener
  void on(MatchMade made) {
    walks.begin(made.match(), made.peer(), made.supporter(), made.at());
  }

  @EventListener
  void on(AgreementReached agreed) {
    walks.agreed(agreed.walk(), agreed.at());
  }
}
