package org.accanto.rights.web;

import java.util.Locale;
import java.util.Optional;
import org.accanto.rights.Forgettings;
import org.accanto.rights.Rights;
import org.accanto.shared.Actor;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.springframework.stereotype.Component;

/** First on the day of whoever lets their own file rest: that it does, and where it ends. */
@Component
class MyRestHome implements HomeSlot {

  record MyRestView() {}

  private final Rights rights;
  private final Forgettings forgettings;

  MyRestHome(Rights rights, Forgettings forgettings) {
    this.rights = rights;
    this.forgettings = forgettings;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    // What is going to be forgotten rests too: its own card says so.
    return rights.rests(actor) && forgettings.mine(actor).isEmpty()
        ? Optional.of(new Slot("rights/web/home", "mine", new MyRestView()))
        : Optional.empty();
  }

  @Override
  public int order() {
    return 1;
  }
}
