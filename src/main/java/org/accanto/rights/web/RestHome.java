package org.accanto.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accanto.rights.Rights;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/**
 * Tells who walks with somebody, and coordinators, that a file rests: not why, and nothing of it.
 */
@Component
class RestHome implements HomeSlot {

  record RestView(String title, String soft) {}

  private final Rights rights;
  private final Words words;

  RestHome(Rights rights, Words words) {
    this.rights = rights;
    this.words = words;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    if (!actor.is(Hat.PEER) && !actor.is(Hat.SUPPORTER) && !actor.is(Hat.COORDINATOR)) {
      return Optional.empty();
    }
    List<String> names = rights.whoRests(actor);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String who = actor.is(Hat.COORDINATOR) ? "office" : "walk";
    RestView view =
        new RestView(
            words.text(locale, "rights.rests." + who, words.list(locale, names)),
            words.text(locale, "rights.rests." + who + ".soft"));
    return Optional.of(new Slot("rights/web/home", "rests", view));
  }

  @Override
  public int order() {
    return 45;
  }
}
