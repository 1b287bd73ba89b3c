package org.accanto.confidentiality.web;

import java.util.List;
import java.util.Locale;
import org.accanto.confidentiality.OwnView;
import org.accanto.confidentiality.WhoSees;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who sees my things, and who saw what: only one's own (B61 to B63). */
@Controller
class WhoSeesPages {

  private static final int PAGE = 25;

  /**
   * All looks of one page in sentences; staff have no page "who sees", they go back to their own.
   */
  record WhoSawView(
      List<String> looks, int page, int pages, String back, String backLabel, boolean head) {}

  private final OwnView door;
  private final WhoSeesWords words;
  private final Say say;

  WhoSeesPages(OwnView door, WhoSeesWords words, Say say) {
    this.door = door;
    this.words = words;
    this.say = say;
  }

  @For({Hat.PEER, Hat.SUPPORTER})
  @GetMapping("/who-sees")
  String whoSees(Actor actor, Model model, Locale locale) {
    model.addAttribute("view", words.page(actor, locale));
    return "confidentiality/web/who-sees-page";
  }

  @For({Hat.PEER, Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.DPO})
  @GetMapping("/who-saw")
  String whoSaw(
      @RequestParam(defaultValue = "1") int page, Actor actor, Model model, Locale locale) {
    int pages = Math.max(1, (door.looks(actor) + PAGE - 1) / PAGE);
    int shown = Math.clamp(page, 1, pages);
    List<String> looks =
        door.whoSaw(actor, (shown - 1) * PAGE, PAGE).stream()
            .map(look -> sentence(look, locale))
            .toList();
    boolean sees = actor.is(Hat.PEER) || actor.is(Hat.SUPPORTER);
    model.addAttribute(
        "view",
        new WhoSawView(
            looks,
            shown,
            pages,
            sees ? "/who-sees" : "/me",
            say.text(locale, sees ? "who-sees.title" : "saw.back-me"),
            actor.is(Hat.COORDINATOR)));
    return "confidentiality/web/who-saw-page";
  }

  private String sentence(WhoSees.Look look, Locale locale) {
    String called = look.called() == null ? "" : look.called();
    String what = look.oneThing() ? say.one(locale, look.of()) : say.kind(locale, look.of());
    return say.text(
        locale,
        "saw." + look.because(),
        say.person(locale, called, look.hat()),
        what,
        say.moment(locale, look.at()));
  }
}
