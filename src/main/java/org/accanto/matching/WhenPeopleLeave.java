package org.accanto.matching;

import org.accanto.access.events.RoleEnds;
import org.accanto.enrolment.events.KeepsApart;
import org.accanto.enrolment.events.SupporterPaused;
import org.accanto.matching.events.MatchEnded;
import org.accanto.shared.Hat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is open with somebody whose role ends or rests, or between two who are kept apart, closes in
 * the same transaction, in the same words as anything else that is not to be.
 */
@Component
class WhenPeopleLeave {

  private final Proposals proposals;
  private final Matches matches;
  private final ApplicationEventPublisher events;

  WhenPeopleLeave(Proposals proposals, Matches matches, ApplicationEventPublisher events) {
    this.proposals = proposals;
    this.matches = matches;
    this.events = events;
  }

  /** First of all who listen: from here on no walk can begin that would not end below. */
  @EventListener
  @Order(1)
  void on(RoleEnds ends) {
    proposals.closeAllOf(ends.person(), ends.hat());
  }

  @EventListener
  void on(KeepsApart apart) {
    proposals.closeApart();
    if (apart.walksToo()) {
      for (Matches.Over over : matches.endApart(apart.apart())) {
        events.publishEvent(
            new MatchEnded(over.match(), over.other(), apart.owner(), apart.hat(), apart.at()));
      }
    }
  }

  @EventListener
  void on(SupporterPaused paused) {
    proposals.closeAllOf(paused.person(), Hat.SUPPORTER);
  }
}
