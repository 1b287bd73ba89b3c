package org.accanto.accompaniment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.Ending;
import org.accanto.accompaniment.Objection;
import org.accanto.accompaniment.Outcome;
import org.accanto.accompaniment.WalkState;
import org.accanto.accompaniment.WalkSummary;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pause, return, another person, ending: by either side alone, without a reason. */
@Controller
@For({Hat.PEER, Hat.SUPPORTER})
class EndingPages {

  private static final String PAUSE = "accompaniment/web/pause-page";
  private static final String END = "accompaniment/web/ending-page";

  record PauseForm(@Nullable String back) {}

  record EndForm(@Nullable String ending, @Nullable String thanks) {}

  record PauseView(UUID walk, String called, List<String> means, String back) {}

  /**
   * @param means what happens with the words, before the button
   * @param lastWord whether the two may write content now
   */
  record EndView(
      UUID walk,
      String called,
      String action,
      String question,
      List<String> means,
      String yes,
      List<Option> endings,
      String ending,
      boolean lastWord,
      String thanks) {}

  private final Accompaniment accompaniment;
  private final Telling telling;

  EndingPages(Accompaniment accompaniment, Telling telling) {
    this.accompaniment = accompaniment;
    this.telling = telling;
  }

  @GetMapping("/walks/{walk}/pause")
  ModelAndView pausing(@PathVariable UUID walk, Actor actor, Locale locale) {
    return new ModelAndView(PAUSE, "view", pauseView(walk, "", actor, locale));
  }

  @PostMapping("/walks/{walk}/pause")
  Object pause(@PathVariable UUID walk, PauseForm form, Actor actor, Locale locale) {
    String typed = Answers.or(form.back());
    Optional<LocalDate> back = Typed.day(typed);
    FormErrors errors = FormErrors.none();
    if (back.isEmpty() && !typed.isEmpty()) {
      errors = errors.with("back", "accompaniment.error.day");
    } else {
      switch (accompaniment.does(new Command.Pause(walk, back.orElse(null)), actor)) {
        case Outcome.Done done -> {
          return "redirect:/walks/" + walk;
        }
        case Outcome.Nothing nothing -> throw Answers.nothing();
        case Outcome.Refused(Objection because) -> errors = Answers.refused(because, "back");
      }
    }
    return errors.page(PAUSE, Map.of("view", pauseView(walk, typed, actor, locale)));
  }

  @PostMapping("/walks/{walk}/return")
  String comeBack(@PathVariable UUID walk, Actor actor) {
    if (accompaniment.does(new Command.Return(walk), actor) instanceof Outcome.Nothing) {
      throw Answers.nothing();
    }
    return "redirect:/walks/" + walk;
  }

  @GetMapping("/walks/{walk}/another")
  @For(Hat.PEER)
  ModelAndView another(@PathVariable UUID walk, Actor actor, Locale locale) {
    return new ModelAndView(END, "view", endView(walk, true, new EndForm("", ""), actor, locale));
  }

  @PostMapping("/walks/{walk}/another")
  @For(Hat.PEER)
  Object askAnother(@PathVariable UUID walk, EndForm form, Actor actor, Locale locale) {
    return end(walk, Ending.CHANGED, form, actor, locale);
  }

  @GetMapping("/walks/{walk}/ending")
  ModelAndView ending(@PathVariable UUID walk, Actor actor, Locale locale) {
    return new ModelAndView(
        END, "view", endView(walk, false, new EndForm(Ending.COMPLETED.name(), ""), actor, locale));
  }

  @PostMapping("/walks/{walk}/ending")
  Object end(@PathVariable UUID walk, EndForm form, Actor actor, Locale locale) {
    boolean stopped = Answers.one(Ending.class, form.ending()) == Ending.STOPPED;
    return end(walk, stopped ? Ending.STOPPED : Ending.COMPLETED, form, actor, locale);
  }

  /** Says that it is done; nothing of the walk stands on it, so that anybody may hold the phone. */
  @GetMapping("/walks/ended")
  ModelAndView ended(@Nullable String unsaid, Actor actor) {
    return new ModelAndView(
        "accompaniment/web/ended-page",
        "view",
        Map.of("peer", actor.is(Hat.PEER), "unsaid", unsaid != null));
  }

  private Object end(UUID walk, Ending ending, EndForm form, Actor actor, Locale locale) {
    Command end = new Command.End(walk, ending, Answers.or(form.thanks()));
    // Typed before the other paused, perhaps: it ends all the same, and the person learns it.
    boolean unsaid =
        !Answers.or(form.thanks()).isBlank()
            && accompaniment
                .summary(walk, actor)
                .filter(w -> w.state() instanceof WalkState.Paused)
                .isPresent();
    return switch (accompaniment.does(end, actor)) {
      case Outcome.Done done -> unsaid ? "redirect:/walks/ended?unsaid=1" : "redirect:/walks/ended";
      case Outcome.Nothing nothing -> throw Answers.nothing();
      case Outcome.Refused(Objection because) ->
          Answers.refused(because, "thanks")
              .page(
                  END,
                  Map.of("view", endView(walk, ending == Ending.CHANGED, form, actor, locale)));
    };
  }

  private PauseView pauseView(UUID id, String back, Actor actor, Locale locale) {
    WalkSummary walk = open(id, actor);
    return new PauseView(id, walk.called(), sentences(locale, walk, "pause.means", 3), back);
  }

  private EndView endView(UUID id, boolean another, EndForm form, Actor actor, Locale locale) {
    WalkSummary walk = open(id, actor);
    String side = walk.iAmPeer() ? "peer" : "supporter";
    String kind = another ? "another" : "ending";
    List<Option> endings =
        another
            ? List.of()
            : List.of(
                new Option("COMPLETED", telling.text(locale, "ending.completed")),
                new Option("STOPPED", telling.text(locale, "ending.stopped")));
    return new EndView(
        id,
        walk.called(),
        "/walks/" + id + "/" + kind,
        telling.text(locale, kind + ".question", walk.called()),
        sentences(locale, walk, kind + ".means." + side, 4),
        telling.text(locale, kind + ".yes"),
        endings,
        Answers.or(form.ending()),
        walk.state() instanceof WalkState.Walking,
        Answers.or(form.thanks()));
  }

  private List<String> sentences(Locale locale, WalkSummary walk, String key, int count) {
    List<String> sentences = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      sentences.add(telling.text(locale, key + "." + i, walk.called()));
    }
    return sentences;
  }

  private WalkSummary open(UUID id, Actor actor) {
    return accompaniment
        .summary(id, actor)
        .filter(w -> !(w.state() instanceof WalkState.Ended))
        .orElseThrow(Answers::nothing);
  }
}
