package org.accanto.confidentiality.web;

import java.util.Locale;
import java.util.Optional;
import org.accanto.confidentiality.Emergencies;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.springframework.stereotype.Component;

/** The coordinator's morning: what somebody else opened and nobody has looked at yet. */
@Component
class EmergencyHome implements HomeSlot {

  record WaitingView(int many) {}

  private final Emergencies emergencies;

  EmergencyHome(Emergencies emergencies) {
    this.emergencies = emergencies;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    if (!actor.is(Hat.COORDINATOR)) {
      return Optional.empty();
    }
    int many = emergencies.waiting(actor).size();
    return many == 0
        ? Optional.empty()
        : Optional.of(new Slot("confidentiality/web/home", "emergencies", new WaitingView(many)));
  }

  @Override
  public int order() {
    return 5;
  }
}
