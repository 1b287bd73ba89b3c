package org.accanto.accompaniment.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accanto.accompaniment.Appointment;
import org.accanto.accompaniment.CompanyRole;
import org.accanto.accompaniment.Goal;
import org.accanto.accompaniment.GoalArea;
import org.accanto.accompaniment.GoalState;
import org.accanto.accompaniment.WalkState;
import org.accanto.accompaniment.WalkSummary;
import org.accanto.accompaniment.web.Views.AppointmentView;
import org.accanto.accompaniment.web.Views.GoalGroup;
import org.accanto.accompaniment.web.Views.GoalView;
import org.accanto.accompaniment.web.Views.MomentView;
import org.accanto.accompaniment.web.Views.SaidView;
import org.accanto.accompaniment.web.Views.StepView;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** Says goals and appointments in a person's language. */
@Component
class TellingGoals {

  private static final int MANY = 6;

  private final Telling telling;
  private final Words words;

  TellingGoals(Telling telling, Words words) {
    this.telling = telling;
    this.words = words;
  }

  /**
   * @param walks of the peer, so that it can be said to whom a goal is shown; empty for others
   */
  GoalView goal(Locale locale, Goal goal, List<WalkSummary> walks) {
    Goal.Step now = goal.now();
    int all = goal.taken().size();
    return new GoalView(
        goal.id(),
        goal.words(),
        goal.area() == null ? null : area(locale, goal.area()),
        moments(locale, goal),
        goal.state().name(),
        telling.text(locale, "goal.state." + Telling.key(goal.state())),
        goal.done(),
        all,
        telling.text(locale, "goal.done", goal.done(), all),
        now == null ? null : now.words(),
        goal.taken().stream().map(s -> step(locale, goal.id(), s)).toList(),
        goal.proposed().stream().map(s -> step(locale, goal.id(), s)).toList(),
        shown(locale, goal, walks),
        showings(locale, walks),
        goal.walk() == null ? "" : goal.walk().toString());
  }

  private List<MomentView> moments(Locale locale, Goal goal) {
    List<MomentView> moments = new ArrayList<>();
    String began = telling.text(locale, "moment.began");
    moments.add(new MomentView(telling.day(locale, goal.since()), began));
    for (Goal.Moment one : goal.moments()) {
      GoalState state = one.state();
      String text =
          state == null ? one.words() : telling.text(locale, "moment." + Telling.key(state));
      moments.add(new MomentView(telling.day(locale, one.at()), text));
    }
    return moments;
  }

  private String area(Locale locale, GoalArea area) {
    return telling.text(locale, "area." + Telling.key(area));
  }

  List<Option> areas(Locale locale) {
    return Arrays.stream(GoalArea.values())
        .map(area -> new Option(area.name(), area(locale, area)))
        .toList();
  }

  /** A few goals stand as they are; many stand by what they are about, open ones last. */
  List<GoalGroup> grouped(Locale locale, List<Goal> goals, List<WalkSummary> walks) {
    Map<Integer, List<Goal>> byArea =
        goals.stream()
            .collect(
                Collectors.groupingBy(
                    g -> g.area() == null ? GoalArea.values().length : g.area().ordinal(),
                    TreeMap::new,
                    Collectors.toList()));
    if (goals.size() < MANY || byArea.size() == 1) {
      return List.of(new GoalGroup(null, views(locale, goals, walks)));
    }
    return byArea.values().stream()
        .map(some -> {
          GoalArea area = some.getFirst().area();
          String title = area == null ? telling.text(locale, "area.none") : area(locale, area);
          return new GoalGroup(title, views(locale, some, walks));
        })
        .toList();
  }

  private List<GoalView> views(Locale locale, List<Goal> goals, List<WalkSummary> walks) {
    return goals.stream().map(g -> goal(locale, g, walks)).toList();
  }

  private StepView step(Locale locale, UUID goal, Goal.Step step) {
    return new StepView(
        goal,
        step.id(),
        step.words(),
        step.state().name(),
        telling.text(locale, "step.state." + Telling.key(step.state())),
        telling.text(locale, step.mine() ? "step.by.me" : "step.by.other"));
  }

  private String shown(Locale locale, Goal goal, List<WalkSummary> walks) {
    return walks.stream()
        .filter(w -> w.id().equals(goal.walk()) && open(w))
        .findFirst()
        .map(w -> telling.text(locale, "goal.shown", w.called()))
        .orElseGet(() -> telling.text(locale, "goal.only-me"));
  }

  /** To whom a goal can be shown: the supporters of open walks with an agreement, or nobody. */
  List<Option> showings(Locale locale, List<WalkSummary> walks) {
    List<Option> options = new ArrayList<>();
    walks.stream()
        .filter(w -> w.state() instanceof WalkState.Walking)
        .map(w -> new Option(w.id().toString(), telling.text(locale, "goal.show-to", w.called())))
        .forEach(options::add);
    options.add(new Option("", telling.text(locale, "goal.show-nobody")));
    return options;
  }

  private static boolean open(WalkSummary walk) {
    return !(walk.state() instanceof WalkState.Ended);
  }

  /**
   * @param iAmPeer whether the peer reads
   * @param other how the other wants to be called
   */
  AppointmentView appointment(Locale locale, Appointment one, boolean iAmPeer, String other) {
    String title =
        one.title().isBlank() ? telling.text(locale, "appointment.neutral") : one.title();
    String went = one.went() == null ? "" : telling.text(locale, "went." + Telling.key(one.went()));
    return new AppointmentView(
        one.walk(),
        one.id(),
        title,
        Integer.toString(one.day().getDayOfMonth()),
        Telling.headline(locale, when(locale, one.day(), one.at())),
        one.place(),
        role(locale, one, iAmPeer, other),
        one.maySay(),
        one.toBring(),
        comes(locale, one, iAmPeer, other),
        one.coming() != null,
        Boolean.TRUE.equals(one.coming()),
        one.day().isBefore(telling.today()),
        !one.day().isAfter(telling.today()),
        one.calledOff(),
        went,
        one.said().stream().map(s -> said(locale, s, other)).toList());
  }

  private SaidView said(Locale locale, Appointment.Said said, String other) {
    return new SaidView(
        said.mine() ? telling.text(locale, "said.me") : telling.text(locale, "said.other", other),
        said.words());
  }

  private String role(Locale locale, Appointment one, boolean iAmPeer, String other) {
    if (one.role() == CompanyRole.OWN_WORDS) {
      return one.roleWords();
    }
    String key = "role." + Telling.key(one.role());
    return iAmPeer
        ? telling.text(locale, key + ".peer", other)
        : telling.text(locale, key + ".supporter", other);
  }

  private String comes(Locale locale, Appointment one, boolean iAmPeer, String other) {
    if (one.calledOff()) {
      return telling.text(locale, "comes.off");
    }
    String answer = one.coming() == null ? "open" : one.coming() ? "yes" : "no";
    return iAmPeer
        ? telling.text(locale, "comes." + answer + ".peer", other)
        : telling.text(locale, "comes." + answer + ".supporter", other);
  }

  private String when(
      Locale locale, LocalDate day, @org.jspecify.annotations.Nullable LocalTime at) {
    return at == null ? words.day(locale, day) : words.dayAndTime(locale, day, at);
  }
}
