package org.accanto.accompaniment.web;

import java.util.List;
import java.util.Locale;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.BesideKind;
import org.accanto.accompaniment.Note;
import org.accanto.accompaniment.Opened;
import org.accanto.accompaniment.web.Views.AppointmentView;
import org.accanto.accompaniment.web.Views.BesideView;
import org.accanto.accompaniment.web.Views.GoalView;
import org.accanto.accompaniment.web.Views.MeetingView;
import org.accanto.confidentiality.Authorisation;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What people opened to a professional or a coordinator, and nothing else. */
@Controller
@For({Hat.PROFESSIONAL, Hat.COORDINATOR})
class OpenedPages {

  record BecauseView(String what, String purpose, String until) {}

  record PersonView(
      String person,
      String called,
      List<BecauseView> because,
      List<GoalView> goals,
      List<AppointmentView> appointments,
      List<MeetingView> notes) {}

  record OpenedView(List<PersonView> people) {}

  private final Accompaniment accompaniment;
  private final Telling telling;
  private final TellingGoals tellingGoals;
  private final Words words;

  OpenedPages(
      Accompaniment accompaniment, Telling telling, TellingGoals tellingGoals, Words words) {
    this.accompaniment = accompaniment;
    this.telling = telling;
    this.tellingGoals = tellingGoals;
    this.words = words;
  }

  @GetMapping("/opened")
  String opened(Actor actor, Locale locale, Model model) {
    model.addAttribute(
        "view",
        new OpenedView(accompaniment.opened(actor).stream().map(o -> person(o, locale)).toList()));
    return "accompaniment/web/opened-page";
  }

  private PersonView person(Opened opened, Locale locale) {
    return new PersonView(
        opened.of().toString(),
        opened.called(),
        opened.because().stream().map(b -> because(b, locale)).toList(),
        opened.goals().stream().map(g -> tellingGoals.goal(locale, g, List.of())).toList(),
        opened.appointments().stream()
            .map(a -> tellingGoals.appointment(locale, a, false, opened.called()))
            .toList(),
        opened.notes().stream().map(n -> note(n, opened.called(), locale)).toList());
  }

  /** Words without day and length: those are not opened with them. */
  private MeetingView note(Note note, String called, Locale locale) {
    return new MeetingView(
        note.walk(),
        note.meeting(),
        "",
        "",
        note.byPeer()
            ? telling.text(locale, "by.other", called)
            : telling.text(locale, "opened.note.supporter"),
        false,
        false,
        note.functions().stream()
            .map(f -> telling.text(locale, "function." + Telling.key(f)))
            .toList(),
        note.nextStep(),
        note.words(),
        note.beside().stream().map(b -> beside(b, called, locale)).toList());
  }

  private BesideView beside(Note.Beside beside, String called, Locale locale) {
    String kind = Telling.key(beside.kind());
    String who =
        beside.byPeer()
            ? telling.text(locale, "beside.other." + kind, called)
            : telling.text(locale, "opened.beside.supporter." + kind);
    return new BesideView(who, beside.kind() == BesideKind.DISAGREES, beside.words());
  }

  private BecauseView because(Authorisation given, Locale locale) {
    return new BecauseView(
        telling.text(locale, "opened.class." + Telling.key(given.of())),
        given.purpose(),
        words.dayWithYear(locale, given.until()));
  }
}
