package org.accanto.programme.web;

import java.util.Locale;
import java.util.Optional;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.springframework.stereotype.Component;

/** Where to begin, for who coordinates a programme that has no name yet; gone with the name. */
@Component
class FirstStepsSlot implements HomeSlot {

  private final Programme programme;

  FirstStepsSlot(Programme programme) {
    this.programme = programme;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    return actor.is(Hat.COORDINATOR) && programme.organisation().name().isBlank()
        ? Optional.of(new Slot("programme/web/home", "first-steps", ""))
        : Optional.empty();
  }

  @Override
  public int order() {
    return 1;
  }
}
