package org.accanto.enrolment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accanto.enrolment.Beside;
import org.accanto.enrolment.KeptApart;
import org.accanto.enrolment.Own;
import org.accanto.enrolment.WalkBeside;
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
   * @param to where the walk with somebody so called can end, or empty when none goes on
   * @param ended whether one went on and has ended
   */
  record Line(UUID id, String called, String kind, String to, boolean ended) {}

  /**
   * @param asked whether it is asked if the person is the one they walk with
   */
  record ApartView(
      List<Line> people,
      String called,
      String kind,
      List<Option> kinds,
      boolean asked,
      List<Option> besides,
      List<String> whoSees) {}

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
    model.addAttribute("view", view("", "", false, actor, locale));
    return "enrolment/web/apart-page";
  }

  @PostMapping("/me/apart")
  Object keep(
      @RequestParam(name = "called", defaultValue = "") String typed,
      @RequestParam(name = "kind", defaultValue = "") String kind,
      @RequestParam(name = "beside", defaultValue = "") String beside,
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
    Beside answer = Typed.one(Beside.class, beside).orElse(Beside.NOT_ASKED);
    if (!errors.any() && own.keepApart(apart(once, called, kind), answer, actor)) {
      return "redirect:/me/apart";
    }
    boolean asks = !errors.any();
    if (asks) {
      errors = errors.with("beside", "enrolment.apart.beside.first");
    }
    return errors.page(
        "enrolment/web/apart-page",
        Map.of("view", view(called, kind, asks, actor, locale), "once", once));
  }

  private static KeptApart apart(String once, String called, String kind) {
    return new KeptApart(
        Typed.once(once),
        called,
        Typed.one(KeptApart.Kind.class, kind).orElse(KeptApart.Kind.PRIVATE));
  }

  @PostMapping("/me/apart/{one}/removal")
  String end(@PathVariable("one") UUID one, Actor actor) {
    if (!own.noLongerApart(one, actor)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/me/apart";
  }

  private static String wayOut(List<WalkBeside> walks, Actor actor) {
    return walks.stream()
        .filter(walk -> !walk.ended() && actor.is(walk.as()))
        .map(walk -> "/walks/" + walk.walk() + (actor.is(Hat.PEER) ? "/another" : "/ending"))
        .findFirst()
        .orElse("");
  }

  private ApartView view(String called, String kind, boolean asked, Actor actor, Locale locale) {
    Map<UUID, List<WalkBeside>> walks =
        own.walksBesideApart(actor).stream().collect(Collectors.groupingBy(WalkBeside::apart));
    List<Line> people =
        own.apart(actor).stream()
            .map(one -> line(one, walks.getOrDefault(one.id(), List.of()), actor, locale))
            .toList();
    return new ApartView(
        people,
        called,
        kind,
        choices.options(KeptApart.Kind.values(), "apart.kind", locale),
        asked,
        asked ? besides(called, locale) : List.of(),
        List.of(words.text(locale, "enrolment.apart.sees")));
  }

  private Line line(KeptApart one, List<WalkBeside> walks, Actor actor, Locale locale) {
    return new Line(
        one.id(),
        one.called(),
        choices.text("apart.kind", one.kind(), locale),
        wayOut(walks, actor),
        !walks.isEmpty() && walks.stream().allMatch(WalkBeside::ended));
  }

  private List<Option> besides(String called, Locale locale) {
    return List.of(
        new Option(
            Beside.THE_SAME.name(),
            words.text(locale, "enrolment.apart.beside.same"),
            words.text(locale, "enrolment.apart.beside.same.means", called)),
        new Option(
            Beside.SOMEBODY_ELSE.name(),
            words.text(locale, "enrolment.apart.beside.else"),
            words.text(locale, "enrolment.apart.beside.else.means")));
  }
}
