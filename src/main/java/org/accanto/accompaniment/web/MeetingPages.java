package org.accanto.accompaniment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.MeetingPage;
import org.accanto.accompaniment.Objection;
import org.accanto.accompaniment.Outcome;
import org.accanto.accompaniment.SupportFunction;
import org.accanto.accompaniment.WalkState;
import org.accanto.accompaniment.WalkSummary;
import org.accanto.accompaniment.web.Views.WalkRow;
import org.accanto.confidentiality.DataClass;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Logging a meeting in twenty seconds, and putting an own entry right. */
@Controller
@For({Hat.PEER, Hat.SUPPORTER})
class MeetingPages {

  private static final String PAGE = "accompaniment/web/log-page";

  /**
   * @param content whether more than day and length may be written
   * @param action where the form goes
   */
  record LogView(
      UUID walk,
      String called,
      String title,
      String action,
      boolean content,
      boolean first,
      LogForm form,
      List<Option> lengths,
      List<Option> functions,
      List<String> whoSees) {}

  record ChooseView(List<WalkRow> walks) {}

  private final Accompaniment accompaniment;
  private final Telling telling;
  private final Words words;
  private final WhoReads whoReads;

  MeetingPages(Accompaniment accompaniment, Telling telling, Words words, WhoReads whoReads) {
    this.accompaniment = accompaniment;
    this.telling = telling;
    this.words = words;
    this.whoReads = whoReads;
  }

  /** With whom? Not asked when there is only one. */
  @GetMapping("/meetings/new")
  @For(Hat.SUPPORTER)
  Object choose(Actor actor, Locale locale) {
    List<WalkRow> open =
        accompaniment.walksOf(actor).stream()
            .map(w -> telling.row(locale, w))
            .filter(WalkRow::walking)
            .toList();
    return open.size() == 1
        ? "redirect:/walks/" + open.getFirst().id() + "/meetings/new"
        : new ModelAndView("accompaniment/web/choose-page", "view", new ChooseView(open));
  }

  @GetMapping("/walks/{walk}/meetings/new")
  ModelAndView form(@PathVariable UUID walk, Actor actor, Locale locale) {
    return new ModelAndView(
        PAGE, "view", newView(walk, LogForm.empty(telling.today()), actor, locale));
  }

  @PostMapping("/walks/{walk}/meetings")
  Object log(@PathVariable UUID walk, LogForm form, Actor actor, Locale locale) {
    FormErrors errors = form.shape();
    if (!errors.any()) {
      Outcome outcome =
          accompaniment.does(
              new Command.LogMeeting(
                  walk,
                  form.day().orElseThrow(),
                  form.minutes().orElseThrow(),
                  form.chosen(),
                  Answers.or(form.nextStep()),
                  Answers.or(form.words()),
                  Answers.once(form.once())),
              actor);
      if (outcome instanceof Outcome.Done) {
        return "redirect:/walks/" + walk;
      }
      errors = refused(outcome, form);
    }
    return errors.page(
        PAGE,
        Map.of("view", newView(walk, form, actor, locale), "once", Answers.once(form.once())));
  }

  @GetMapping("/walks/{walk}/meetings/{meeting}/mending")
  ModelAndView mending(
      @PathVariable UUID walk, @PathVariable UUID meeting, Actor actor, Locale locale) {
    MeetingPage page = own(walk, meeting, actor);
    return new ModelAndView(
        PAGE, "view", mendView(page, LogForm.of(page.meeting()), actor, locale));
  }

  @PostMapping("/walks/{walk}/meetings/{meeting}/mending")
  Object mend(
      @PathVariable UUID walk,
      @PathVariable UUID meeting,
      LogForm form,
      Actor actor,
      Locale locale) {
    FormErrors errors = form.shape();
    if (!errors.any()) {
      Outcome outcome =
          accompaniment.does(
              new Command.MendMeeting(
                  walk,
                  meeting,
                  form.day().orElseThrow(),
                  form.minutes().orElseThrow(),
                  form.chosen(),
                  Answers.or(form.nextStep()),
                  Answers.or(form.words())),
              actor);
      if (outcome instanceof Outcome.Done) {
        return "redirect:/walks/" + walk + "/meetings/" + meeting;
      }
      errors = refused(outcome, form);
    }
    LogView view = mendView(own(walk, meeting, actor), form, actor, locale);
    return errors.page(PAGE, Map.of("view", view));
  }

  private MeetingPage own(UUID walk, UUID meeting, Actor actor) {
    return accompaniment
        .meeting(walk, meeting, actor)
        .filter(page -> page.meeting().mine())
        .orElseThrow(Answers::nothing);
  }

  private static FormErrors refused(Outcome outcome, LogForm form) {
    if (!(outcome instanceof Outcome.Refused refused)) {
      throw Answers.nothing();
    }
    Objection because = refused.because();
    String field =
        switch (because) {
          case LENGTH -> Answers.or(form.length()).equals("other") ? "other" : "length";
          case TOO_LONG -> Answers.or(form.nextStep()).length() > 500 ? "nextStep" : "words";
          case NOT_AGREED_YET -> "words";
          default -> "on";
        };
    return Answers.refused(because, field);
  }

  private LogView newView(UUID id, LogForm form, Actor actor, Locale locale) {
    WalkSummary walk = accompaniment.summary(id, actor).orElseThrow(Answers::nothing);
    String title = telling.text(locale, "log.title", walk.called());
    return view(walk, title, "/walks/" + id + "/meetings", form, actor, locale);
  }

  private LogView mendView(MeetingPage page, LogForm form, Actor actor, Locale locale) {
    String action = "/walks/" + page.walk().id() + "/meetings/" + page.meeting().id() + "/mending";
    return view(page.walk(), telling.text(locale, "mend.title"), action, form, actor, locale);
  }

  private LogView view(
      WalkSummary walk, String title, String action, LogForm form, Actor actor, Locale locale) {
    return new LogView(
        walk.id(),
        walk.called(),
        title,
        action,
        walk.state() instanceof WalkState.Walking,
        walk.state() instanceof WalkState.FirstMeetings,
        form,
        lengths(locale),
        functions(locale),
        walk.state() instanceof WalkState.Walking
            ? whoReads.ofBook(walk, actor, locale)
            : whoReads.of(DataClass.RECORD, walk, actor, locale));
  }

  private List<Option> lengths(Locale locale) {
    List<Option> options = new ArrayList<>();
    LogForm.CHIPS.forEach(
        minutes -> options.add(new Option(minutes.toString(), words.duration(locale, minutes))));
    options.add(new Option("other", telling.text(locale, "log.other")));
    return options;
  }

  private List<Option> functions(Locale locale) {
    List<Option> options = new ArrayList<>();
    for (SupportFunction one : SupportFunction.values()) {
      options.add(new Option(one.name(), telling.text(locale, "function." + Telling.key(one))));
    }
    return options;
  }
}
