package org.accanto.matching;

import org.accanto.enrolment.events.KeepsApart;
import org.accanto.enrolment.events.PersonLeft;
import org.accanto.enrolment.events.SupporterPaused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What is open with somebody who leaves or pauses, or between two who are kept apart, closes in the
 * same transaction, in the same words as anything else that is not to be.
 */
@Component
class WhenPeopleLeave {

  private final Proposals proposals;

  WhenPeopleLeave(Proposals proposals) {
    this.proposals = proposals;
  }

  @EventListener
  void on(PersonLeft left) {
    proposals.closeAllOf(left.person());
  }

  @EventListener
  void on(KeepsApart apart) {
    proposals.closeApart();
  }

  @EventListener
  void on(SupporterPaused paused) {
    proposals.closeAllOf(paused.person());
  }
}
