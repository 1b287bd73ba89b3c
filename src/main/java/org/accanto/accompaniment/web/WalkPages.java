package org.accanto.accompaniment.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Goal;
import org.accanto.accompaniment.GoalState;
import org.accanto.accompaniment.Meeting;
import org.accanto.accompaniment.Thanks;
import org.accanto.accompaniment.WalkPage;
import org.accanto.accompaniment.WalkState;
import org.accanto.accompaniment.WalkSummary;
import org.accanto.accompaniment.web.Views.AppointmentView;
import org.accanto.accompaniment.web.Views.GoalView;
import org.accanto.accompaniment.web.Views.MeetingView;
import org.accanto.accompaniment.web.Views.PlanView;
import org.accanto.accompaniment.web.Views.WalkRow;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whom one walks with, and the page of one walk. */
@Controller
@For({Hat.PEER, Hat.SUPPORTER})
class WalkPages {

  record WalksView(boolean peer, List<WalkRow> open, List<WalkRow> ended, List<Thanks> thanks) {}

  /**
   * @param first before the agreement
   * @param walking open and not on a pause
   * @param smallPlan what they meant to do next when they met last, or empty (B43)
   * @param mine whether one paused oneself, so that one can return
   */
  record WalkView(
      UUID id,
      String called,
      boolean peer,
      boolean first,
      boolean walking,
      boolean agreed,
      boolean paused,
      boolean mine,
      boolean mayPause,
      boolean ended,
      String state,
      String since,
      String smallPlan,
      List<PlanView> plans,
      List<MeetingView> meetings,
      List<GoalView> goals,
      List<AppointmentView> appointments,
      ReviewViews.OnTheWalk together,
      List<String> whoSees) {}

  private final Accompaniment accompaniment;
  private final Telling telling;
  private final TellingGoals tellingGoals;
  private final ReviewViews reviews;
  private final WhoReads whoReads;

  WalkPages(
      Accompaniment accompaniment,
      Telling telling,
      TellingGoals tellingGoals,
      ReviewViews reviews,
      WhoReads whoReads) {
    this.accompaniment = accompaniment;
    this.telling = telling;
    this.tellingGoals = tellingGoals;
    this.reviews = reviews;
    this.whoReads = whoReads;
  }

  @GetMapping("/walks")
  String walks(Actor actor, Locale locale, Model model) {
    List<WalkRow> rows =
        accompaniment.walksOf(actor).stream().map(w -> telling.row(locale, w)).toList();
    model.addAttribute(
        "view",
        new WalksView(
            actor.is(Hat.PEER),
            rows.stream().filter(WalkRow::open).toList(),
            rows.stream().filter(row -> !row.open()).toList(),
            accompaniment.thanksTo(actor)));
    return "accompaniment/web/walks-page";
  }

  @GetMapping("/walks/{walk}")
  String walk(@PathVariable UUID walk, Actor actor, Locale locale, Model model) {
    WalkPage page = accompaniment.walk(walk, actor).orElseThrow(Answers::nothing);
    model.addAttribute("view", view(page, locale));
    return "accompaniment/web/walk-page";
  }

  private WalkView view(WalkPage page, Locale locale) {
    WalkSummary walk = page.walk();
    WalkState state = walk.state();
    boolean peer = walk.iAmPeer();
    boolean mine = state instanceof WalkState.Paused paused && paused.mine();
    return new WalkView(
        walk.id(),
        walk.called(),
        peer,
        state instanceof WalkState.FirstMeetings,
        state instanceof WalkState.FirstMeetings || state instanceof WalkState.Walking,
        state instanceof WalkState.Walking,
        state instanceof WalkState.Paused,
        mine,
        !mine && !(state instanceof WalkState.Ended),
        state instanceof WalkState.Ended,
        telling.state(locale, state),
        state instanceof WalkState.Ended ? "" : telling.since(locale, walk),
        smallPlan(page),
        walk.plans().stream().map(p -> telling.plan(locale, p, walk)).toList(),
        page.meetings().stream().map(m -> telling.meeting(locale, m, walk)).toList(),
        page.goals().stream()
            .filter(WalkPages::current)
            .map(g -> tellingGoals.goal(locale, g, List.of(walk)))
            .toList(),
        page.appointments().stream()
            .map(a -> tellingGoals.appointment(locale, a, peer, walk.called()))
            .filter(a -> !a.past())
            .toList(),
        reviews.onTheWalk(page.together(), walk),
        whoSees(page, locale));
  }

  /** The words of the walk, and in one sentence more the peer's other things that stand here. */
  private List<String> whoSees(WalkPage page, Locale locale) {
    List<String> sentences = whoReads.withDays(whoReads.texts(page.whoSees(), locale), locale);
    boolean more = !page.goals().isEmpty() || !page.appointments().isEmpty();
    if (page.walk().iAmPeer() && more) {
      sentences.add(sentences.size() - 1, telling.text(locale, "walk.sees-more"));
    }
    return sentences;
  }

  private static String smallPlan(WalkPage page) {
    return page.meetings().stream()
        .limit(1)
        .map(Meeting::content)
        .filter(Objects::nonNull)
        .map(Meeting.Content::nextStep)
        .findFirst()
        .orElse("");
  }

  private static boolean current(Goal goal) {
    return goal.state() == GoalState.NOW || goal.state() == GoalState.PAUSED;
  }
}
