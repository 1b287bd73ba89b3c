package org.accanto.enrolment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accanto.enrolment.Own;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Leaving the programme: nobody asks why. */
@Controller("enrolmentLeavingPages")
@For({Hat.PEER, Hat.SUPPORTER})
class LeavingPages {

  /**
   * @param peer has a book of their own, to take along on paper
   */
  record LeavingView(boolean peer, List<String> consequences, List<String> whoSees) {}

  private final Own own;
  private final Programme programme;
  private final Words words;

  LeavingPages(Own own, Programme programme, Words words) {
    this.own = own;
    this.programme = programme;
    this.words = words;
  }

  @GetMapping("/me/leaving")
  String ask(Actor actor, Locale locale, Model model) {
    boolean peer = actor.is(Hat.PEER);
    List<String> means = new ArrayList<>(said(locale, "one", "two", "walks", "opened"));
    means.addAll(said(locale, peer ? "kept.peer" : "kept.supporter", "back"));
    String where = programme.organisation().where();
    means.add(
        where.isEmpty()
            ? text(locale, "back.ask")
            : words.text(locale, "enrolment.leaving.back.here", where));
    model.addAttribute(
        "view", new LeavingView(peer, means, said(locale, "sees.other", "sees.coordinators")));
    return "enrolment/web/leaving-page";
  }

  @PostMapping("/me/leaving")
  String leave(Actor actor) {
    own.leave(actor);
    return "redirect:/";
  }

  private List<String> said(Locale locale, String... keys) {
    return List.of(keys).stream().map(key -> text(locale, key)).toList();
  }

  private String text(Locale locale, String key) {
    return words.text(locale, "enrolment.leaving." + key);
  }
}
