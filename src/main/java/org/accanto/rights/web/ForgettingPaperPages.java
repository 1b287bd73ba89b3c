package org.accanto.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.accanto.rights.Paper;
import org.accanto.rights.Paper.Colleague;
import org.accanto.rights.Paper.Whom;
import org.accanto.rights.PaperForgettings;
import org.accanto.rights.web.ForgettingPaperViews.NewView;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Proven;
import org.accanto.site.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** For whoever has left, or has no device: asking on paper to be forgotten, seen signed by two. */
@For({Hat.COORDINATOR, Hat.PROFESSIONAL})
@Controller
@RequestMapping("/forgettings/papers")
class ForgettingPaperPages {

  private static final String NEW = "rights/web/forgetting-paper-new-page";

  private final PaperForgettings papers;
  private final ForgettingPaperViews views;

  ForgettingPaperPages(PaperForgettings papers, ForgettingPaperViews views) {
    this.papers = papers;
    this.views = views;
  }

  @GetMapping
  String all(Actor actor, Model model, Locale locale) {
    model.addAttribute("view", views.all(papers.all(actor), actor, locale));
    return "rights/web/forgetting-papers-page";
  }

  @For(Hat.COORDINATOR)
  @GetMapping("/new")
  String form(@RequestParam UUID person, Actor actor, Model model, Locale locale) {
    PersonId about = new PersonId(person);
    model.addAttribute(
        "view",
        views.form(about, whom(about, actor), papers.colleagues(about, actor), "", "", locale));
    return NEW;
  }

  @For(Hat.COORDINATOR)
  @Proven
  @PostMapping
  Object write(
      @RequestParam UUID person,
      @RequestParam(defaultValue = "") String hat,
      @RequestParam(defaultValue = "") String witness,
      @RequestParam(required = false) @Nullable UUID once,
      Actor actor,
      Locale locale) {
    PersonId about = new PersonId(person);
    UUID id = Objects.requireNonNullElseGet(once, UUID::randomUUID);
    if (papers.of(id, actor).isPresent()) {
      return "redirect:/forgettings/papers/" + id;
    }
    Whom whom = whom(about, actor);
    List<Colleague> colleagues = papers.colleagues(about, actor);
    Optional<Hat> role = whom.hats().stream().filter(one -> one.name().equals(hat)).findFirst();
    Optional<Colleague> second =
        colleagues.stream().filter(one -> one.person().toString().equals(witness)).findFirst();
    if (role.isEmpty() || second.isEmpty()) {
      NewView view = views.form(about, whom, colleagues, hat, witness, locale);
      return problems(role, second).page(NEW, Map.of("view", view, "once", id.toString()));
    }
    papers.write(new Paper.New(id, about, role.get(), second.get().person()), actor);
    return "redirect:/forgettings/papers/" + id;
  }

  private static FormErrors problems(Optional<Hat> role, Optional<Colleague> second) {
    FormErrors errors = FormErrors.none();
    if (role.isEmpty()) {
      errors = errors.with("hat", "rights.paper.hat.needed");
    }
    return second.isEmpty() ? errors.with("witness", "rights.paper.witness.needed") : errors;
  }

  /** The sheet that is signed; also what the second person reads before they answer. */
  @GetMapping("/{paper}")
  String one(@PathVariable UUID paper, Actor actor, Model model, Locale locale) {
    Paper found = papers.of(paper, actor).orElseThrow(ForgettingPaperPages::notFound);
    model.addAttribute("view", views.sheet(found, actor, locale));
    return "rights/web/forgetting-paper-page";
  }

  @Proven
  @PostMapping("/{paper}/answer")
  String answer(
      @PathVariable UUID paper, @RequestParam(defaultValue = "") String signed, Actor actor) {
    boolean known = signed.equals("yes") || signed.equals("no");
    if (!known || !papers.answer(paper, signed.equals("yes"), actor)) {
      throw notFound();
    }
    return "redirect:/forgettings/papers";
  }

  private Whom whom(PersonId person, Actor actor) {
    return papers.whom(person, actor).orElseThrow(ForgettingPaperPages::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
