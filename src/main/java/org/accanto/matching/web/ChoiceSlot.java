package org.accanto.matching.web;

import java.util.Locale;
import java.util.Optional;
import org.accanto.matching.Choice;
import org.accanto.matching.Matching;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** "Two people wait for your choice", or where a peer stands who waits or walks with nobody. */
@Component
class ChoiceSlot implements HomeSlot {

  /** What the cards show. */
  record ChoiceCard(int open, boolean peer, Optional<String> askAgainOn) {}

  private final Matching matching;
  private final Words words;

  ChoiceSlot(Matching matching, Words words) {
    this.matching = matching;
    this.words = words;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    boolean peer = actor.is(Hat.PEER);
    if (!peer && !actor.is(Hat.SUPPORTER)) {
      return Optional.empty();
    }
    Choice choice = matching.choice(actor);
    ChoiceCard card =
        new ChoiceCard(
            choice.open().size(), peer, choice.askAgainOn().map(day -> words.day(locale, day)));
    if (!choice.open().isEmpty()) {
      return Optional.of(new Slot("matching/web/home", "choice", card));
    }
    if (choice.resting()) {
      return Optional.of(new Slot("matching/web/home", "resting", card));
    }
    return choice.waiting()
        ? Optional.of(new Slot("matching/web/home", "waiting", card))
        : Optional.empty();
  }

  @Override
  public int order() {
    return 5;
  }
}
