package org.accanto.site.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.Open;
import org.accanto.site.FrontSlot;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
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

  FrontPages(ObjectProvider<FrontSlot> fronts, ObjectProvider<HomeSlot> homes) {
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

  @For({Hat.ASKER, Hat.PEER, Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR})
  @GetMapping("/today")
  String today(Actor actor, Model model, Locale locale) {
    model.addAttribute(
        "view", new TodayView(slots(actor, locale, false), slots(actor, locale, true)));
    return "site/web/today-page";
  }

  private List<Slot> slots(Actor actor, Locale locale, boolean side) {
    return homes.stream()
        .filter(one -> one.order() >= SIDE == side)
        .flatMap(one -> one.slotFor(actor, locale).stream())
        .toList();
  }
}
