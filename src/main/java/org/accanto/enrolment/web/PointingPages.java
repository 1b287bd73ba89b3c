package org.accanto.enrolment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.accanto.enrolment.Asking;
import org.accanto.shared.Open;
import org.accanto.site.FormErrors;
import org.accanto.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody points to a person who seems to need help (W14). */
@Controller
@Open("who points to somebody has no account")
class PointingPages {

  record PointingView(
      String contact, boolean thanks, List<String> sentences, List<String> whoSees) {}

  private final Asking asking;
  private final Words words;

  PointingPages(Asking asking, Words words) {
    this.asking = asking;
    this.words = words;
  }

  @GetMapping("/pointing")
  String show(
      @RequestParam(name = "sent", defaultValue = "") String sent, Locale locale, Model model) {
    model.addAttribute("view", view("", !sent.isEmpty(), locale));
    return "enrolment/web/pointing-page";
  }

  @PostMapping("/pointing")
  Object point(
      @RequestParam(name = "contact", defaultValue = "") String typed,
      @RequestParam(name = "once", defaultValue = "") String once,
      Locale locale) {
    String contact = Typed.text(typed);
    FormErrors errors = FormErrors.none();
    if (contact.isBlank()) {
      errors = errors.with("contact", "enrolment.error.needed");
    } else if (contact.length() > 500) {
      errors = errors.with("contact", "enrolment.error.long", 500);
    } else if (!asking.point(Typed.once(once), contact)) {
      errors = errors.with("contact", "enrolment.error.many");
    }
    return errors.any()
        ? errors.page(
            "enrolment/web/pointing-page",
            Map.of("view", view(contact, false, locale), "once", once))
        : "redirect:/pointing?sent=yes";
  }

  private PointingView view(String contact, boolean thanks, Locale locale) {
    List<String> sentences =
        Stream.of("one", "two", "three", "better")
            .map(key -> words.text(locale, "enrolment.pointing." + key))
            .toList();
    return new PointingView(
        contact, thanks, sentences, List.of(words.text(locale, "enrolment.pointing.sees")));
  }
}
