package org.accanto.confidentiality.web;

import java.util.Locale;
import java.util.Optional;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.springframework.stereotype.Component;

/** On the peer's "Today": who sees my things, and that it is nobody else. */
@Component
class WhoSeesHome implements HomeSlot {

  private static final int SIDE = 110;

  private final WhoSeesWords words;

  WhoSeesHome(WhoSeesWords words) {
    this.words = words;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    return actor.is(Hat.PEER)
        ? Optional.of(
            new Slot("confidentiality/web/home", "who-sees-my-things", words.people(actor, locale)))
        : Optional.empty();
  }

  @Override
  public int order() {
    return SIDE;
  }
}
