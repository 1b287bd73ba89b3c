package org.accanto.accompaniment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.Objection;
import org.accanto.accompaniment.Outcome;
import org.accanto.accompaniment.WalkState;
import org.accanto.accompaniment.WalkSummary;
import org.accanto.accompaniment.web.Views.HelpedView;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** "What helped me": cards that one tells, so that the other can decide (B17). */
@Controller
@For({Hat.PEER, Hat.SUPPORTER})
class HelpedPages {

  private static final String PAGE = "accompaniment/web/helped-page";

  record HelpedForm(@Nullable String words, @Nullable String once) {}

  record HelpedCards(
      UUID walk,
      String called,
      boolean open,
      List<HelpedView> cards,
      String typed,
      List<String> whoSees) {}

  private final Accompaniment accompaniment;
  private final Telling telling;
  private final WhoReads whoReads;

  HelpedPages(Accompaniment accompaniment, Telling telling, WhoReads whoReads) {
    this.accompaniment = accompaniment;
    this.telling = telling;
    this.whoReads = whoReads;
  }

  @GetMapping("/walks/{walk}/helped")
  ModelAndView cards(@PathVariable UUID walk, Actor actor, Locale locale) {
    return new ModelAndView(PAGE, "view", view(walk, "", actor, locale));
  }

  @PostMapping("/walks/{walk}/helped")
  Object tell(@PathVariable UUID walk, HelpedForm form, Actor actor, Locale locale) {
    Command tell =
        new Command.TellWhatHelped(walk, Answers.or(form.words()), Answers.once(form.once()));
    return switch (accompaniment.does(tell, actor)) {
      case Outcome.Done done -> "redirect:/walks/" + walk + "/helped";
      case Outcome.Nothing nothing -> throw Answers.nothing();
      case Outcome.Refused(Objection because) ->
          Answers.refused(because, "words")
              .page(
                  PAGE,
                  Map.of(
                      "view",
                      view(walk, Answers.or(form.words()), actor, locale),
                      "once",
                      Answers.once(form.once()).toString()));
    };
  }

  @PostMapping("/walks/{walk}/helped/{helped}/taking-back")
  String takeBack(@PathVariable UUID walk, @PathVariable UUID helped, Actor actor) {
    boolean here =
        accompaniment.helped(walk, actor).stream().anyMatch(h -> h.id().equals(helped) && h.mine());
    if (!here
        || accompaniment.does(new Command.TakeBack(helped), actor) instanceof Outcome.Nothing) {
      throw Answers.nothing();
    }
    return "redirect:/walks/" + walk + "/helped";
  }

  private HelpedCards view(UUID id, String typed, Actor actor, Locale locale) {
    WalkSummary walk = accompaniment.summary(id, actor).orElseThrow(Answers::nothing);
    return new HelpedCards(
        id,
        walk.called(),
        walk.state() instanceof WalkState.Walking,
        accompaniment.helped(id, actor).stream().map(h -> telling.helped(locale, h, walk)).toList(),
        typed,
        whoReads.ofTheTwo(walk, actor, locale));
  }
}
