package org.accanto.enrolment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.enrolment.KeptApart;
import org.accanto.enrolment.Own;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** With whom one does not want to be brought together: read by nobody else (A32). */
@Controller
@For({Hat.PEER, Hat.SUPPORTER})
class MyApartPages {

  /**
   * @param to where the walk with this person can end, or empty when there is none
   */
  record Line(UUID id, String called, String kind, String to) {}

  record ApartView(
      List<Line> people, String called, String kind, List<Option> kinds, List<String> whoSees) {}

  private final Own own;
  private final Choices choices;
  private final Words words;

  MyApartPages(Own own, Choices choices, Words words) {
    this.own = own;
    this.choices = choices;
    this.words = words;
  }

  @GetMapping("/me/apart")
  String show(Actor actor, Locale locale, Model model) {
    model.addAttribute("view", view("", "", actor, locale));
    return "enrolment/web/apart-page";
  }

  @PostMapping("/me/apart")
  Object keep(
      @RequestParam(name = "called", defaultValue = "") String typed,
      @RequestParam(name = "kind", defaultValue = "") String kind,
      @RequestParam(name = "once", defaultValue = "") String once,
      Actor actor,
      Locale locale) {
    String called = Typed.text(typed);
    FormErrors errors = FormErrors.none();
    if (called.isBlank()) {
      errors = errors.with("called", "enrolment.error.needed");
    }
    if (called.length() > 200) {
      errors = errors.with("called", "enrolment.error.long", 200);
    }
    if (errors.any()) {
      return errors.page(
          "enrolment/web/apart-page",
          Map.of("view", view(called, kind, actor, locale), "once", once));
    }
    own.keepApart(
        new KeptApart(
            Typed.once(once),
            called,
            Typed.one(KeptApart.Kind.class, kind).orElse(KeptApart.Kind.PRIVATE)),
        actor);
    return "redirect:/me/apart";
  }

  @PostMapping("/me/apart/{one}/removal")
  String end(@PathVariable("one") UUID one, Actor actor) {
    if (!own.noLongerApart(one, actor)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/me/apart";
  }

  private static String wayOut(UUID walk, Actor actor) {
    return "/walks/" + walk + (actor.is(Hat.PEER) ? "/another" : "/ending");
  }

  private ApartView view(String called, String kind, Actor actor, Locale locale) {
    Map<UUID, UUID> walks = own.walksBesideApart(actor);
    List<Line> people =
        own.apart(actor).stream()
            .map(one ->
                new Line(
                    one.id(),
                    one.called(),
                    choices.text("apart.kind", one.kind(), locale),
                    walks.containsKey(one.id()) ? wayOut(walks.get(one.id()), actor) : ""))
            .toList();
    return new ApartView(
        people,
        called,
        kind,
        choices.options(KeptApart.Kind.values(), "apart.kind", locale),
        List.of(words.text(locale, "enrolment.apart.sees")));
  }
}
