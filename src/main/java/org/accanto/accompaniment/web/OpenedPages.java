package org.accanto.accompaniment.web;

import java.util.List;
import java.util.Locale;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Opened;
import org.accanto.accompaniment.web.Views.AppointmentView;
import org.accanto.accompaniment.web.Views.GoalView;
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
      List<AppointmentView> appointments) {}

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
            .toList());
  }

  private BecauseView because(Authorisation given, Locale locale) {
    return new BecauseView(
        telling.text(locale, "opened.class." + Telling.key(given.of())),
        given.purpose(),
        words.dayWithYear(locale, given.until()));
  }
}
