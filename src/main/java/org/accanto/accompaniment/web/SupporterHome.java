package org.accanto.accompaniment.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.web.Views.WalkRow;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.springframework.stereotype.Component;

/** The supporter's day: the people they walk with, the next day and step of each. */
@Component
class SupporterHome implements HomeSlot {

  record SupporterHomeView(List<WalkRow> walks) {}

  private final Accompaniment accompaniment;
  private final Telling telling;

  SupporterHome(Accompaniment accompaniment, Telling telling) {
    this.accompaniment = accompaniment;
    this.telling = telling;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    if (!actor.is(Hat.SUPPORTER)) {
      return Optional.empty();
    }
    List<WalkRow> walks =
        accompaniment.walksOf(actor).stream().map(w -> telling.row(locale, w)).toList();
    return walks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Slot("accompaniment/web/home", "supporter", new SupporterHomeView(walks)));
  }

  @Override
  public int order() {
    return 10;
  }
}
