package org.accanto.accompaniment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.CompanyRole;
import org.accanto.accompaniment.HowItWent;
import org.accanto.accompaniment.Objection;
import org.accanto.accompaniment.Outcome;
import org.accanto.accompaniment.WalkPage;
import org.accanto.accompaniment.WalkState;
import org.accanto.accompaniment.WalkSummary;
import org.accanto.accompaniment.web.Views.AppointmentView;
import org.accanto.confidentiality.DataClass;
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

/** Appointments to which the supporter comes along, because the peer asked (B49, A67, A68). */
@Controller
@For({Hat.PEER, Hat.SUPPORTER})
class AppointmentPages {

  private static final String LIST = "accompaniment/web/appointments-page";
  private static final String ONE = "accompaniment/web/appointment-page";
  private static final String OFF = "accompaniment/web/calling-off-page";
  private static final String NEW = "accompaniment/web/appointment-new-page";

  record AfterForm(@Nullable String went, @Nullable String words, @Nullable String once) {}

  private static final AfterForm NOTHING_TYPED = new AfterForm("", "", null);

  record ListView(
      UUID walk,
      String called,
      boolean peer,
      boolean open,
      List<AppointmentView> coming,
      List<AppointmentView> past,
      List<String> whoSees) {}

  record NewView(
      UUID walk, String called, AppointmentForm form, List<Option> roles, List<String> whoSees) {}

  /**
   * @param means what happens then, before the button
   */
  record OffView(UUID walk, UUID appointment, String question, List<String> means) {}

  record OneView(
      UUID walk,
      String called,
      boolean peer,
      boolean open,
      AppointmentView one,
      List<Option> wents,
      String went,
      String typed,
      List<String> whoSees) {

    public boolean canBeCalledOff() {
      return open && peer && !one.calledOff() && !one.past();
    }
  }

  private final Accompaniment accompaniment;
  private final Telling telling;
  private final TellingGoals tellingGoals;
  private final WhoReads whoReads;

  AppointmentPages(
      Accompaniment accompaniment, Telling telling, TellingGoals tellingGoals, WhoReads whoReads) {
    this.accompaniment = accompaniment;
    this.telling = telling;
    this.tellingGoals = tellingGoals;
    this.whoReads = whoReads;
  }

  @GetMapping("/walks/{walk}/appointments")
  ModelAndView list(@PathVariable UUID walk, Actor actor, Locale locale) {
    WalkPage page = page(walk, actor);
    List<AppointmentView> all = all(page, locale);
    ListView view =
        new ListView(
            walk,
            page.walk().called(),
            page.walk().iAmPeer(),
            open(page.walk()),
            all.stream().filter(a -> !a.past()).toList(),
            all.stream().filter(AppointmentView::past).toList(),
            whoReads.of(DataClass.APPOINTMENT, page.walk(), actor, locale));
    return new ModelAndView(LIST, "view", view);
  }

  @GetMapping("/walks/{walk}/appointments/new")
  @For(Hat.PEER)
  ModelAndView form(@PathVariable UUID walk, Actor actor, Locale locale) {
    return new ModelAndView(NEW, "view", newView(walk, AppointmentForm.empty(), actor, locale));
  }

  @PostMapping("/walks/{walk}/appointments")
  @For(Hat.PEER)
  Object ask(@PathVariable UUID walk, AppointmentForm form, Actor actor, Locale locale) {
    FormErrors errors = form.shape();
    if (!errors.any()) {
      switch (accompaniment.does(form.command(walk), actor)) {
        case Outcome.Done(UUID id) -> {
          return "redirect:/walks/" + walk + "/appointments/" + id;
        }
        case Outcome.Nothing nothing -> throw Answers.nothing();
        case Outcome.Refused(Objection because) ->
            errors = Answers.refused(because, form.field(because));
      }
    }
    return errors.page(
        NEW,
        Map.of(
            "view",
            newView(walk, form, actor, locale),
            "once",
            Answers.once(form.once()).toString()));
  }

  @GetMapping("/walks/{walk}/appointments/{appointment}")
  ModelAndView one(
      @PathVariable UUID walk, @PathVariable UUID appointment, Actor actor, Locale locale) {
    return new ModelAndView(ONE, "view", oneView(walk, appointment, NOTHING_TYPED, actor, locale));
  }

  @PostMapping("/walks/{walk}/appointments/{appointment}/company")
  @For(Hat.SUPPORTER)
  Object answer(
      @PathVariable UUID walk,
      @PathVariable UUID appointment,
      @Nullable String coming,
      Actor actor,
      Locale locale) {
    boolean comes = "yes".equals(coming);
    Outcome outcome = accompaniment.does(new Command.AnswerAlong(walk, appointment, comes), actor);
    return back(walk, appointment, outcome, NOTHING_TYPED, actor, locale);
  }

  /** Asks first: nothing takes it back. */
  @GetMapping("/walks/{walk}/appointments/{appointment}/calling-off")
  @For(Hat.PEER)
  ModelAndView callingOff(
      @PathVariable UUID walk, @PathVariable UUID appointment, Actor actor, Locale locale) {
    OneView view = oneView(walk, appointment, NOTHING_TYPED, actor, locale);
    if (!view.canBeCalledOff()) {
      throw Answers.nothing();
    }
    OffView off =
        new OffView(
            walk,
            appointment,
            telling.text(locale, "off.question", view.one().title(), view.one().when()),
            List.of(
                telling.text(locale, "off.other", view.called()),
                telling.text(locale, "off.kept"),
                telling.text(locale, "off.again")));
    return new ModelAndView(OFF, "view", off);
  }

  @PostMapping("/walks/{walk}/appointments/{appointment}/calling-off")
  @For(Hat.PEER)
  Object callOff(
      @PathVariable UUID walk, @PathVariable UUID appointment, Actor actor, Locale locale) {
    Outcome outcome = accompaniment.does(new Command.CallOff(walk, appointment), actor);
    return back(walk, appointment, outcome, NOTHING_TYPED, actor, locale);
  }

  @PostMapping("/walks/{walk}/appointments/{appointment}/words")
  Object after(
      @PathVariable UUID walk,
      @PathVariable UUID appointment,
      AfterForm form,
      Actor actor,
      Locale locale) {
    Outcome outcome =
        accompaniment.does(
            new Command.TellAfter(
                walk,
                appointment,
                Answers.one(HowItWent.class, form.went()),
                Answers.or(form.words()),
                Answers.once(form.once())),
            actor);
    return back(walk, appointment, outcome, form, actor, locale);
  }

  private Object back(
      UUID walk, UUID appointment, Outcome outcome, AfterForm form, Actor actor, Locale locale) {
    return switch (outcome) {
      case Outcome.Done done -> "redirect:/walks/" + walk + "/appointments/" + appointment;
      case Outcome.Nothing nothing -> throw Answers.nothing();
      case Outcome.Refused(Objection because) ->
          Answers.refused(because, "words")
              .page(
                  ONE,
                  Map.of(
                      "view",
                      oneView(walk, appointment, form, actor, locale),
                      "once",
                      Answers.once(form.once()).toString()));
    };
  }

  private OneView oneView(UUID walk, UUID appointment, AfterForm form, Actor actor, Locale locale) {
    WalkPage page = page(walk, actor);
    AppointmentView one =
        all(page, locale).stream()
            .filter(a -> a.id().equals(appointment))
            .findFirst()
            .orElseThrow(Answers::nothing);
    return new OneView(
        walk,
        page.walk().called(),
        page.walk().iAmPeer(),
        open(page.walk()),
        one,
        options(HowItWent.values(), "went.", locale),
        Answers.or(form.went()),
        Answers.or(form.words()),
        whoReads.of(DataClass.APPOINTMENT, page.walk(), actor, locale));
  }

  private NewView newView(UUID id, AppointmentForm form, Actor actor, Locale locale) {
    WalkSummary walk = accompaniment.summary(id, actor).orElseThrow(Answers::nothing);
    return new NewView(
        id,
        walk.called(),
        form,
        options(CompanyRole.values(), "role.choice.", locale),
        whoReads.of(DataClass.APPOINTMENT, walk, actor, locale));
  }

  private List<Option> options(Enum<?>[] values, String key, Locale locale) {
    return java.util.Arrays.stream(values)
        .map(v -> new Option(v.name(), telling.text(locale, key + Telling.key(v))))
        .toList();
  }

  private List<AppointmentView> all(WalkPage page, Locale locale) {
    WalkSummary walk = page.walk();
    return page.appointments().stream()
        .map(a -> tellingGoals.appointment(locale, a, walk.iAmPeer(), walk.called()))
        .toList();
  }

  private WalkPage page(UUID walk, Actor actor) {
    return accompaniment.walk(walk, actor).orElseThrow(Answers::nothing);
  }

  private static boolean open(WalkSummary walk) {
    return walk.state() instanceof WalkState.Walking;
  }
}
