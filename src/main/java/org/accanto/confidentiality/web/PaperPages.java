package org.accanto.confidentiality.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.OwnView;
import org.accanto.confidentiality.Paper;
import org.accanto.confidentiality.Papers;
import org.accanto.confidentiality.WhoSees.Reader;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For whoever has no device: opening something on paper, with two people who saw it signed. */
@For(Hat.COORDINATOR)
@Controller
class PaperPages {

  private static final String NEW = "confidentiality/web/paper-new-page";

  /**
   * @param asks whether the actor is the second person and has not answered
   */
  record PaperView(
      UUID id,
      String title,
      List<String> lines,
      String state,
      boolean asks,
      List<String> signs,
      List<String> whoSees) {}

  record AllView(List<PaperView> papers, boolean writes, List<String> whoSees) {}

  record NewView(
      PaperForm form,
      String called,
      List<Option> kinds,
      List<Option> readers,
      List<Option> witnesses,
      LocalDate today,
      LocalDate latest,
      List<String> whoSees) {}

  private final Papers papers;
  private final OwnView door;
  private final Say say;

  PaperPages(Papers papers, OwnView door, Say say) {
    this.papers = papers;
    this.door = door;
    this.say = say;
  }

  @For({Hat.COORDINATOR, Hat.PROFESSIONAL})
  @GetMapping("/papers")
  String all(Actor actor, Model model, Locale locale) {
    model.addAttribute(
        "view",
        new AllView(
            papers.all(actor).stream().map(one -> view(one, actor, locale)).toList(),
            actor.is(Hat.COORDINATOR),
            List.of(say.text(locale, "paper.who-sees"))));
    return "confidentiality/web/papers-page";
  }

  @GetMapping("/papers/new")
  String form(@RequestParam UUID person, Actor actor, Model model, Locale locale) {
    model.addAttribute("view", view(PaperForm.empty(person), actor, locale));
    return NEW;
  }

  @PostMapping("/papers")
  Object write(PaperForm form, Actor actor, Locale locale) {
    NewView view = view(form, actor, locale);
    List<Reader> colleagues = papers.colleagues(actor);
    List<DataClass> kinds = door.askable(actor);
    FormErrors errors =
        form.problems(
            kinds,
            colleagues,
            door.today(),
            reader -> form.kind(kinds).map(of -> papers.opensTo(reader.hat(), of)).orElse(true));
    if (errors.any()) {
      return errors.page(NEW, Map.of("view", view, "once", form.once()));
    }
    Reader reader = form.chosen(colleagues).orElseThrow();
    UUID id = form.id();
    papers.write(
        new Paper.New(
            id,
            form.whom(),
            form.kind(kinds).orElseThrow(),
            reader.person(),
            reader.hat(),
            form.purpose(),
            form.day().orElseThrow(),
            form.second(colleagues).orElseThrow().person()),
        actor);
    return "redirect:/papers/" + id;
  }

  /** The sheet that is signed; also what the second person reads before they answer. */
  @For({Hat.COORDINATOR, Hat.PROFESSIONAL})
  @GetMapping("/papers/{id}")
  String one(@PathVariable UUID id, Actor actor, Model model, Locale locale) {
    Paper paper = papers.of(id, actor).orElseThrow(NotHere::notFound);
    model.addAttribute("view", view(paper, actor, locale));
    return "confidentiality/web/paper-page";
  }

  @For({Hat.COORDINATOR, Hat.PROFESSIONAL})
  @PostMapping("/papers/{id}/answer")
  String answer(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String signed, Actor actor) {
    boolean known = signed.equals("yes") || signed.equals("no");
    if (!known || !papers.answer(id, signed.equals("yes"), actor)) {
      throw NotHere.notFound();
    }
    return "redirect:/papers";
  }

  private PaperView view(Paper of, Actor actor, Locale locale) {
    String reader = say.person(locale, of.reader(), of.readerHat());
    Boolean seen = of.seenSigned();
    String state = seen == null ? "waits" : seen ? "open" : "not";
    return new PaperView(
        of.id(),
        of.called(),
        List.of(
            say.text(locale, "paper.line.what", say.text(locale, "their." + of.of())),
            say.text(locale, "paper.line.reader", reader),
            say.text(locale, "paper.line.purpose", of.purpose()),
            say.text(locale, "paper.line.until", say.day(locale, of.until()))),
        say.text(locale, "paper.state." + state, of.witness()),
        seen == null && of.witnessedBy().equals(actor.person()),
        List.of(of.called(), of.recorder(), of.witness()),
        List.of(say.text(locale, "paper.who-sees")));
  }

  private NewView view(PaperForm form, Actor actor, Locale locale) {
    List<Reader> colleagues = papers.colleagues(actor);
    return new NewView(
        form,
        door.known(form.whom(), actor).orElseThrow(NotHere::notFound),
        door.askable(actor).stream()
            .map(one -> new Option(one.name(), say.text(locale, "their." + one)))
            .toList(),
        colleagues.stream()
            .map(one ->
                new Option(PaperForm.value(one), say.person(locale, one.called(), one.hat())))
            .toList(),
        colleagues.stream()
            .map(one -> new Option(one.person().toString(), one.called()))
            .distinct()
            .toList(),
        door.today(),
        door.today().plusMonths(12),
        List.of(say.text(locale, "paper.who-sees")));
  }
}
