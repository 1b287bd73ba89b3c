package org.accanto.site.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.Open;
import org.accanto.site.FrontSlot;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The door for everybody, and the page on which a signed-in person starts. */
@Controller
class FrontPages {

  private static final int SIDE = 100;

  /** What the front page shows. */
  record FrontView(List<Slot> slots) {}

  /** What "Today" shows: the wide column and the narrow one. */
  record TodayView(List<Slot> main, List<Slot> side) {

    public boolean isEmpty() {
      return main.isEmpty() && side.isEmpty();
    }
  }

  private final List<FrontSlot> fronts;
  private final List<HomeSlot> homes;
  private final @Nullable ActingTransaction transaction;

  FrontPages(
      ObjectProvider<FrontSlot> fronts,
      ObjectProvider<HomeSlot> homes,
      ObjectProvider<ActingTransaction> transactions) {
    // The site by itself has no database.
    this.transaction = transactions.getIfAvailable();
    this.fronts = fronts.stream().sorted(Comparator.comparingInt(FrontSlot::order)).toList();
    this.homes = homes.stream().sorted(Comparator.comparingInt(HomeSlot::order)).toList();
  }

  @Open("The front page holds nothing personal")
  @GetMapping("/")
  String front(Model model, Locale locale) {
    var slots = fronts.stream().flatMap(one -> one.slotFor(locale).stream()).toList();
    model.addAttribute("view", new FrontView(slots));
    return "site/web/front-page";
  }

  @For({
    Hat.ASKER,
    Hat.PEER,
    Hat.SUPPORTER,
    Hat.PROFESSIONAL,
    Hat.COORDINATOR,
    Hat.SUPERVISOR,
    Hat.DPO
  })
  @GetMapping("/today")
  String today(Actor actor, Model model, Locale locale) {
    // In one transaction: each module would begin its own, and say anew who is asking.
    TodayView view =
        transaction == null ? all(actor, locale) : transaction.as(actor, () -> all(actor, locale));
    model.addAttribute("view", view);
    return "site/web/today-page";
  }

  private TodayView all(Actor actor, Locale locale) {
    return new TodayView(slots(actor, locale, false), slots(actor, locale, true));
  }

  private List<Slot> slots(Actor actor, Locale locale, boolean side) {
    return homes.stream()
        .filter(one -> one.order() >= SIDE == side)
        .flatMap(one -> one.slotFor(actor, locale).stream())
        .toList();
  }
}
