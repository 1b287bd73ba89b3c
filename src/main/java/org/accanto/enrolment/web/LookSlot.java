package org.accanto.enrolment.web;

import java.util.Locale;
import java.util.Optional;
import org.accanto.enrolment.Supporting;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.springframework.stereotype.Component;

/**
 * Whoever came with a list, or was entered by a coordinator, looks at what stands there in their
 * name: that is what peers read.
 */
@Component
class LookSlot implements HomeSlot {

  private final Supporting supporting;

  LookSlot(Supporting supporting) {
    this.supporting = supporting;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    boolean offers = actor.is(Hat.SUPPORTER) || actor.is(Hat.ASKER);
    return offers && supporting.writtenByOthers(actor)
        ? Optional.of(
            new Slot(
                "enrolment/web/home",
                "look",
                actor.is(Hat.SUPPORTER) ? "/me/offer" : "/offering/form"))
        : Optional.empty();
  }

  @Override
  public int order() {
    return 8;
  }
}
