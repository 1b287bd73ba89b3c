package org.accanto.matching.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.matching.Answer;
import org.accanto.matching.Matching;
import org.accanto.matching.Outcome;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Everybody's own choice. No address, no number and no colour tells what the other answered. */
@Controller
@For({Hat.PEER, Hat.SUPPORTER})
class ProposalPages {

  private static final Set<String> SAID =
      Set.of("waiting", "matched", "declined", "undecided", "later", "help", "return", "not-to-be");

  private final Matching matching;
  private final ChoiceViews views;

  ProposalPages(Matching matching, ChoiceViews views) {
    this.matching = matching;
    this.views = views;
  }

  @GetMapping("/proposals")
  String choice(
      Actor actor, @RequestParam(defaultValue = "") String said, Model model, Locale locale) {
    Optional<String> known = Optional.of(said).filter(SAID::contains);
    model.addAttribute("view", views.of(matching.choice(actor), actor, known, locale));
    return "matching/web/choice-page";
  }

  @PostMapping("/proposals/{proposal}/answers")
  String answer(Actor actor, @PathVariable UUID proposal, @RequestParam Answer answer) {
    return "redirect:/proposals?said=" + said(matching.answer(proposal, answer, actor));
  }

  @For(Hat.PEER)
  @PostMapping("/proposals/earlier/{match}")
  String returnTo(Actor actor, @PathVariable UUID match) {
    return "redirect:/proposals?said=" + said(matching.waitAgain(Optional.of(match), actor));
  }

  @For(Hat.PEER)
  @PostMapping("/proposals/again")
  String waitAgain(Actor actor) {
    return "redirect:/proposals?said=" + said(matching.waitAgain(Optional.empty(), actor));
  }

  private static String said(Outcome outcome) {
    return switch (outcome) {
      case Outcome.WaitingForTheOther w -> "waiting";
      case Outcome.Matched m -> "matched";
      case Outcome.Declined d -> "declined";
      case Outcome.Undecided u -> "undecided";
      case Outcome.Later l -> "later";
      case Outcome.HelpAsked h -> "help";
      case Outcome.WaitsAgain r -> "return";
      case Outcome.NotToBe n -> "not-to-be";
      case Outcome.Proposed p -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Outcome.Withdrawn w -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Outcome.Refused r -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Outcome.NotThere n -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }
}
