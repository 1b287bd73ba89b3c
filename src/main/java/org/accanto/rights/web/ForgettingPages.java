package org.accanto.rights.web;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.accanto.rights.Forgettings;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.Proven;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Having the file of one's role forgotten, and taking that back (art. 17 GDPR). */
@Proven
@Controller
@RequestMapping("/me/data/forgetting")
@For({Hat.PEER, Hat.SUPPORTER})
class ForgettingPages {

  private final Forgettings forgettings;
  private final ForgettingViews views;

  ForgettingPages(Forgettings forgettings, ForgettingViews views) {
    this.forgettings = forgettings;
    this.views = views;
  }

  @GetMapping
  String question(Actor actor, Model model, Locale locale) {
    if (forgettings.mine(actor).isPresent()) {
      return "redirect:/me/data";
    }
    model.addAttribute("view", views.question(actor, locale));
    return "rights/web/forgetting-page";
  }

  @PostMapping
  String ask(@RequestParam(required = false) @Nullable UUID once, Actor actor) {
    forgettings.ask(Objects.requireNonNullElseGet(once, UUID::randomUUID), actor);
    return "redirect:/me/data";
  }

  @For({Hat.ASKER, Hat.PEER, Hat.SUPPORTER})
  @PostMapping("/ending")
  String takeBack(Actor actor) {
    forgettings.takeBack(actor);
    return "redirect:/me/data";
  }
}
