package org.accanto.accompaniment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.BesideKind;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.MeetingPage;
import org.accanto.accompaniment.Objection;
import org.accanto.accompaniment.Outcome;
import org.accanto.accompaniment.WalkState;
import org.accanto.accompaniment.web.Views.MeetingView;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One entry of the pair's book, what it said before, and the other's words beside it. */
@Controller
@For({Hat.PEER, Hat.SUPPORTER})
class BookPages {

  private static final String PAGE = "accompaniment/web/meeting-page";

  record BesideForm(@Nullable String kind, @Nullable String words, @Nullable String once) {}

  record BeforeView(
      String until,
      String day,
      String length,
      List<String> functions,
      String nextStep,
      String words) {}

  /**
   * @param write whether words can be written beside it now
   */
  record EntryView(
      UUID walk,
      String called,
      MeetingView meeting,
      List<BeforeView> before,
      boolean write,
      boolean mend,
      String kind,
      String typed,
      List<Option> kinds,
      List<String> whoSees) {}

  private final Accompaniment accompaniment;
  private final Telling telling;
  private final Words words;
  private final WhoReads whoReads;

  BookPages(Accompaniment accompaniment, Telling telling, Words words, WhoReads whoReads) {
    this.accompaniment = accompaniment;
    this.telling = telling;
    this.words = words;
    this.whoReads = whoReads;
  }

  @GetMapping("/walks/{walk}/meetings/{meeting}")
  ModelAndView entry(
      @PathVariable UUID walk, @PathVariable UUID meeting, Actor actor, Locale locale) {
    BesideForm empty = new BesideForm(BesideKind.ADDS.name(), "", null);
    return new ModelAndView(PAGE, "view", view(walk, meeting, empty, actor, locale));
  }

  @PostMapping("/walks/{walk}/meetings/{meeting}/beside")
  Object beside(
      @PathVariable UUID walk,
      @PathVariable UUID meeting,
      BesideForm form,
      Actor actor,
      Locale locale) {
    BesideKind kind = Answers.one(BesideKind.class, form.kind());
    Outcome outcome =
        accompaniment.does(
            new Command.WriteBeside(
                walk,
                meeting,
                kind == null ? BesideKind.ADDS : kind,
                Answers.or(form.words()),
                Answers.once(form.once())),
            actor);
    return switch (outcome) {
      case Outcome.Done done -> "redirect:/walks/" + walk + "/meetings/" + meeting;
      case Outcome.Nothing nothing -> throw Answers.nothing();
      case Outcome.Refused(Objection because) -> {
        FormErrors errors = Answers.refused(because, "words");
        yield errors.page(
            PAGE,
            Map.of(
                "view",
                view(walk, meeting, form, actor, locale),
                "once",
                Answers.once(form.once())));
      }
    };
  }

  private EntryView view(UUID walk, UUID meeting, BesideForm form, Actor actor, Locale locale) {
    MeetingPage page = accompaniment.meeting(walk, meeting, actor).orElseThrow(Answers::nothing);
    boolean open = page.walk().state() instanceof WalkState.Walking;
    boolean first = page.walk().state() instanceof WalkState.FirstMeetings;
    return new EntryView(
        walk,
        page.walk().called(),
        telling.meeting(locale, page.meeting(), page.walk()),
        page.before().stream().map(b -> before(locale, b)).toList(),
        open,
        page.meeting().mine() && (open || first),
        Answers.or(form.kind()),
        form.words() == null ? "" : form.words(),
        kinds(locale),
        whoReads.ofBook(page.walk(), actor, locale));
  }

  private BeforeView before(Locale locale, MeetingPage.Before before) {
    return new BeforeView(
        words.day(locale, java.time.LocalDate.ofInstant(before.until(), java.time.ZoneOffset.UTC)),
        words.day(locale, before.on()),
        words.duration(locale, before.minutes()),
        before.functions().stream()
            .map(f -> telling.text(locale, "function." + Telling.key(f)))
            .toList(),
        before.nextStep(),
        before.words());
  }

  private List<Option> kinds(Locale locale) {
    return List.of(
        new Option(BesideKind.ADDS.name(), telling.text(locale, "beside.kind.adds")),
        new Option(BesideKind.DISAGREES.name(), telling.text(locale, "beside.kind.disagrees")));
  }
}
