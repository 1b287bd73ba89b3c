package org.accanto.accompaniment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Own;
import org.accanto.accompaniment.WalkSummary;
import org.accanto.accompaniment.web.Views.AppointmentView;
import org.accanto.accompaniment.web.Views.GoalView;
import org.accanto.accompaniment.web.Views.MeetingView;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All of a peer's own on one page: to print, and to take along when they leave. */
@Controller
@For(Hat.PEER)
class OwnWordsPages {

  record BookView(String called, List<MeetingView> meetings) {}

  record OwnWordsView(
      List<BookView> books,
      List<GoalView> goals,
      List<AppointmentView> appointments,
      List<String> whoSees) {

    public boolean nothing() {
      return books.isEmpty() && goals.isEmpty() && appointments.isEmpty();
    }
  }

  private final Accompaniment accompaniment;
  private final WholeBook wholeBook;
  private final Telling telling;
  private final TellingGoals tellingGoals;
  private final WhoReads whoReads;

  OwnWordsPages(
      Accompaniment accompaniment,
      WholeBook wholeBook,
      Telling telling,
      TellingGoals tellingGoals,
      WhoReads whoReads) {
    this.accompaniment = accompaniment;
    this.wholeBook = wholeBook;
    this.telling = telling;
    this.tellingGoals = tellingGoals;
    this.whoReads = whoReads;
  }

  @GetMapping("/own-words")
  String all(Actor actor, Locale locale, Model model) {
    List<WalkSummary> walks = accompaniment.walksOf(actor);
    Map<UUID, String> called =
        walks.stream().collect(Collectors.toMap(WalkSummary::id, WalkSummary::called));
    Own own = accompaniment.own(actor);
    model.addAttribute(
        "view",
        new OwnWordsView(
            walks.stream().map(walk -> book(walk, actor, locale)).toList(),
            own.goals().stream().map(goal -> tellingGoals.goal(locale, goal, walks)).toList(),
            own.appointments().stream()
                .map(one ->
                    tellingGoals.appointment(
                        locale, one, true, called.getOrDefault(one.walk(), "")))
                .toList(),
            whoSees(actor, locale)));
    return "accompaniment/web/own-words-page";
  }

  private BookView book(WalkSummary walk, Actor actor, Locale locale) {
    List<MeetingView> meetings =
        wholeBook.of(walk.id(), actor).orElse(List.of()).stream()
            .map(meeting -> telling.meeting(locale, meeting, walk))
            .toList();
    return new BookView(walk.called(), meetings);
  }

  /** The words of the meetings, and in one sentence more what else stands here. */
  private List<String> whoSees(Actor actor, Locale locale) {
    List<String> sentences =
        whoReads.withDays(
            whoReads.of(DataClass.NOTE, Subject.of(actor.person()), actor, locale), locale);
    sentences.add(sentences.size() - 1, telling.text(locale, "walk.sees-more"));
    return sentences;
  }
}
