package org.accanto.matching.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.matching.AllTheSame;
import org.accanto.matching.Desk;
import org.accanto.matching.Matching;
import org.accanto.matching.Outcome;
import org.accanto.matching.PeerInLine;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.site.FormErrors;
import org.accanto.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The coordinator's pages: who waits, and who could walk with one of them. */
@Controller
@For(Hat.COORDINATOR)
class SuggestionPages {

  private static final int AT_A_TIME = 25;

  /** One peer in the list. */
  record InLine(String peer, String called, String since, String tone, String state) {}

  /** The list of who waits. */
  record LineView(List<InLine> peers, int page, int pages, List<String> whoSees) {}

  private final Matching matching;
  private final DeskViews desks;
  private final MatchingWords said;
  private final Words words;
  private final Clock clock;

  SuggestionPages(
      Matching matching, DeskViews desks, MatchingWords said, Words words, Clock clock) {
    this.matching = matching;
    this.desks = desks;
    this.said = said;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/suggestions")
  String waiting(
      Actor actor, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
    List<PeerInLine> all = matching.waiting(actor);
    int pages = Math.max(1, (all.size() + AT_A_TIME - 1) / AT_A_TIME);
    int shown = Math.clamp(page, 1, pages);
    List<InLine> peers =
        all.stream()
            .skip((long) (shown - 1) * AT_A_TIME)
            .limit(AT_A_TIME)
            .map(one -> inLine(one, locale))
            .toList();
    List<String> whoSees = List.of(said.text(locale, "matching.desk.sees.coordinators"));
    model.addAttribute("view", new LineView(peers, shown, pages, whoSees));
    return "matching/web/suggestions-page";
  }

  private InLine inLine(PeerInLine one, Locale locale) {
    LocalDate since = LocalDate.ofInstant(one.since(), clock.getZone());
    String state;
    String tone = "sky";
    if (one.helpAsked()) {
      state = said.text(locale, "matching.line.help");
      tone = "sun";
    } else if (one.choosing()) {
      state = said.text(locale, "matching.line.choosing");
    } else if (one.askAgainOn().isPresent()) {
      LocalDate day = one.askAgainOn().get();
      state = said.text(locale, "matching.line.later", words.day(locale, day));
      tone = "plain";
    } else {
      state = said.text(locale, "matching.line.waiting");
      tone = "sun";
    }
    String asked = said.text(locale, "matching.line.since", words.dayWithYear(locale, since));
    return new InLine(
        one.peer().toString(), desks.called(one.called(), locale), asked, tone, state);
  }

  @GetMapping("/suggestions/{peer}")
  String desk(Actor actor, @PathVariable UUID peer, Model model, Locale locale) {
    model.addAttribute("view", desks.of(found(peer, actor), List.of(), "", locale));
    return "matching/web/desk-page";
  }

  @PostMapping("/suggestions/{peer}/proposals")
  Object propose(
      Actor actor,
      @PathVariable UUID peer,
      @RequestParam(required = false, defaultValue = "") List<UUID> supporters,
      Locale locale) {
    List<PersonId> chosen = supporters.stream().map(PersonId::new).toList();
    Outcome outcome = matching.propose(new PersonId(peer), chosen, actor);
    return after(outcome, "supporters", chosen, "", peer, actor, locale);
  }

  /** A coordinator sets time or ways to meet aside, and both read why. */
  @PostMapping("/suggestions/{peer}/exceptions")
  Object allTheSame(
      Actor actor,
      @PathVariable UUID peer,
      @RequestParam(required = false, defaultValue = "") List<UUID> others,
      @RequestParam(defaultValue = "") String why,
      Locale locale) {
    List<PersonId> chosen = others.stream().map(PersonId::new).toList();
    String reason = why.replace("\u0000", "").strip();
    if (!AllTheSame.isAReason(reason)) {
      var errors = FormErrors.none().with("why", "matching.despite.short");
      return again(errors, chosen, reason, peer, actor, locale);
    }
    String called = found(peer, actor).called();
    if (AllTheSame.names(called, reason)) {
      var errors = FormErrors.none().with("why", "matching.despite.named", called);
      return again(errors, chosen, reason, peer, actor, locale);
    }
    Outcome outcome = matching.proposeAllTheSame(new PersonId(peer), chosen, reason, actor);
    return after(outcome, "others", chosen, reason, peer, actor, locale);
  }

  private Object after(
      Outcome outcome,
      String field,
      List<PersonId> chosen,
      String why,
      UUID peer,
      Actor actor,
      Locale locale) {
    return switch (outcome) {
      case Outcome.Proposed proposed -> "redirect:/suggestions/" + peer;
      case Outcome.Refused refused -> {
        var errors = FormErrors.none();
        for (var objection : refused.because()) {
          errors = errors.with(field, "matching.objection." + objection);
        }
        yield again(errors, chosen, why, peer, actor, locale);
      }
      default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private Object again(
      FormErrors errors, List<PersonId> chosen, String why, UUID peer, Actor actor, Locale locale) {
    List<String> picked = chosen.stream().map(PersonId::toString).toList();
    DeskView view = desks.of(found(peer, actor), picked, why, locale);
    return errors.page("matching/web/desk-page", Map.of("view", view));
  }

  private Desk found(UUID peer, Actor actor) {
    return matching
        .desk(new PersonId(peer), actor)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @PostMapping("/proposals/{proposal}/withdrawal")
  String withdraw(
      Actor actor, @PathVariable UUID proposal, @RequestParam(defaultValue = "") String peer) {
    if (matching.withdraw(proposal, actor) instanceof Outcome.NotThere) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return peer.matches("[0-9a-f-]{36}")
        ? "redirect:/suggestions/" + peer
        : "redirect:/suggestions";
  }
}
