package org.accanto.accompaniment.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Goal;
import org.accanto.accompaniment.GoalState;
import org.accanto.accompaniment.Own;
import org.accanto.accompaniment.Plan;
import org.accanto.accompaniment.WalkState;
import org.accanto.accompaniment.WalkSummary;
import org.accanto.accompaniment.web.Views.AppointmentView;
import org.accanto.accompaniment.web.Views.GoalView;
import org.accanto.accompaniment.web.Views.PlanView;
import org.accanto.accompaniment.web.Views.WalkRow;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The peer's day: the next meeting with three answers, appointments, goals. */
@Component
class PeerHome implements HomeSlot {

  record PeerHomeView(
      @Nullable PlanView next,
      List<WalkRow> walks,
      List<AppointmentView> appointments,
      List<GoalView> goals) {}

  private final Accompaniment accompaniment;
  private final Telling telling;
  private final TellingGoals tellingGoals;

  PeerHome(Accompaniment accompaniment, Telling telling, TellingGoals tellingGoals) {
    this.accompaniment = accompaniment;
    this.telling = telling;
    this.tellingGoals = tellingGoals;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    if (!actor.is(Hat.PEER)) {
      return Optional.empty();
    }
    List<WalkSummary> walks = accompaniment.walksOf(actor);
    Own own = accompaniment.own(actor);
    List<Goal> goals = own.goals();
    if (walks.isEmpty() && goals.isEmpty()) {
      return Optional.empty();
    }
    var called = walks.stream().collect(Collectors.toMap(WalkSummary::id, WalkSummary::called));
    PeerHomeView view =
        new PeerHomeView(
            next(walks, locale),
            walks.stream()
                .filter(w -> !(w.state() instanceof WalkState.Ended))
                .map(w -> telling.row(locale, w))
                .toList(),
            own.appointments().stream()
                .map(a ->
                    tellingGoals.appointment(locale, a, true, called.getOrDefault(a.walk(), "")))
                .filter(a -> !a.past() && !a.calledOff())
                .limit(3)
                .toList(),
            goals.stream()
                .filter(g -> g.state() == GoalState.NOW || g.state() == GoalState.PAUSED)
                .map(g -> tellingGoals.goal(locale, g, walks))
                .toList());
    return Optional.of(new Slot("accompaniment/web/home", "peer", view));
  }

  private @Nullable PlanView next(List<WalkSummary> walks, Locale locale) {
    return walks.stream()
        .filter(w ->
            w.next() != null
                && (w.state() instanceof WalkState.Walking
                    || w.state() instanceof WalkState.FirstMeetings))
        .min(Comparator.comparing(w -> Objects.requireNonNull(w.next()).day()))
        .map(w -> {
          Plan plan = Objects.requireNonNull(w.next());
          return telling.plan(locale, plan, w);
        })
        .orElse(null);
  }

  @Override
  public int order() {
    return 10;
  }
}
