package org.accanto.matching.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accanto.matching.Matching;
import org.accanto.matching.PeerInLine;
import org.accanto.matching.WaitingAnswer;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.springframework.stereotype.Component;

/** The coordinator's morning: who waits for a proposal, who chooses, who would like help. */
@Component
class MorningSlot implements HomeSlot {

  /**
   * Counts only; names stand on the pages behind.
   *
   * @param choosing alone: who would like help with it stands in the other count
   */
  record Morning(long waiting, long choosing, long help) {}

  private final Matching matching;

  MorningSlot(Matching matching) {
    this.matching = matching;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    if (!actor.is(Hat.COORDINATOR)) {
      return Optional.empty();
    }
    List<WaitingAnswer> unanswered = matching.unanswered(actor);
    List<PeerInLine> line = matching.waiting(actor);
    long waiting =
        line.stream().filter(one -> !one.choosing() && one.askAgainOn().isEmpty()).count();
    long help = unanswered.stream().filter(WaitingAnswer::helpAsked).count();
    Morning morning = new Morning(waiting, unanswered.size() - help, help);
    return waiting + unanswered.size() == 0
        ? Optional.empty()
        : Optional.of(new Slot("matching/web/home", "morning", morning));
  }

  @Override
  public int order() {
    return 20;
  }
}
