package org.accanto.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accanto.rights.Forgetting;
import org.accanto.rights.Forgettings;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/**
 * Reminds who asked to be forgotten of the day, with a way back; tells coordinators who has asked.
 */
@Component
class ForgettingHome implements HomeSlot {

  record ForgettingView(String title, String soft, String link, String label) {}

  private final Forgettings forgettings;
  private final ForgettingViews views;
  private final Words words;

  ForgettingHome(Forgettings forgettings, ForgettingViews views, Words words) {
    this.forgettings = forgettings;
    this.views = views;
    this.words = words;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    Optional<ForgettingView> view =
        actor.is(Hat.COORDINATOR)
            ? ofOthers(forgettings.ofOthers(actor), locale)
            : forgettings.mine(actor).map(one -> mine(one, locale));
    return view.map(one -> new Slot("rights/web/home", "forgetting", one));
  }

  private ForgettingView mine(Forgetting one, Locale locale) {
    return new ForgettingView(
        words.text(locale, "rights.forget.now", views.day(one.happens(), locale)),
        words.text(locale, "rights.forget.now.soft"),
        "/me/data",
        words.text(locale, "rights.data.title"));
  }

  private Optional<ForgettingView> ofOthers(List<Forgetting> all, Locale locale) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ForgettingView(
            words.text(
                locale,
                "rights.forgettings.home",
                words.list(locale, all.stream().map(one -> views.called(one, locale)).toList())),
            words.text(
                locale,
                all.stream().anyMatch(Forgetting::overdue)
                    ? "rights.forgettings.overdue.home"
                    : "rights.forgettings.home.soft"),
            "/forgettings",
            words.text(locale, "rights.forgettings.title")));
  }

  @Override
  public int order() {
    return 44;
  }
}
