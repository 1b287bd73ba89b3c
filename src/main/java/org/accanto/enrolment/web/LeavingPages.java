package org.accanto.enrolment.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.accanto.enrolment.Own;
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

  record LeavingView(List<String> consequences) {}

  private final Own own;
  private final Words words;

  LeavingPages(Own own, Words words) {
    this.own = own;
    this.words = words;
  }

  @GetMapping("/me/leaving")
  String ask(Locale locale, Model model) {
    model.addAttribute(
        "view",
        new LeavingView(
            Stream.of("one", "two", "walks", "kept", "three")
                .map(key -> words.text(locale, "enrolment.leaving." + key))
                .toList()));
    return "enrolment/web/leaving-page";
  }

  @PostMapping("/me/leaving")
  String leave(Actor actor) {
    own.leave(actor);
    return "redirect:/";
  }
}
