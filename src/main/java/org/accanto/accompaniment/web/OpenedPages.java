package org.accanto.accompaniment.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.BesideKind;
import org.accanto.accompaniment.Note;
import org.accanto.accompaniment.Opened;
import org.accanto.accompaniment.web.Openers.Opener;
import org.accanto.accompaniment.web.Views.AppointmentView;
import org.accanto.accompaniment.web.Views.BesideView;
import org.accanto.accompaniment.web.Views.GoalView;
import org.accanto.accompaniment.web.Views.MeetingView;
import org.accanto.confidentiality.Authorisation;
import org.accanto.confidentiality.DataClass;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.site.OpenedSlot;
import org.accanto.site.Search;
import org.accanto.site.Searches;
import org.accanto.site.Slot;
import org.accanto.site.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people opened to a professional or a coordinator, and nothing else. */
@Controller
@For({Hat.PROFESSIONAL, Hat.COORDINATOR})
class OpenedPages {

  record BecauseView(String what, String purpose, String until) {}

  /**
   * @param danger whether the reader opened it, because of imminent harm
   */
  record PersonView(
      String person,
      String called,
      boolean danger,
      List<BecauseView> because,
      List<GoalView> goals,
      List<AppointmentView> appointments,
      List<MeetingView> notes,
      List<Slot> told,
      List<String> whoSees) {}

  record RowView(UUID person, String called, List<BecauseView> because, boolean soon) {}

  /** A page of all, or of those with the name that was searched. */
  record OpenedView(
      int all, boolean danger, Search search, List<RowView> people, int page, int pages) {}

  private static final int AT_A_TIME = 25;
  private static final Set<DataClass> NAMED =
      EnumSet.of(
          DataClass.GOAL,
          DataClass.APPOINTMENT,
          DataClass.NOTE,
          DataClass.PROFILE,
          DataClass.CONTACT);

  private final Accompaniment accompaniment;
  private final Openers openers;
  private final List<OpenedSlot> others;
  private final Searches searches;
  private final Telling telling;
  private final TellingGoals tellingGoals;
  private final Words words;

  OpenedPages(
      Accompaniment accompaniment,
      Openers openers,
      ObjectProvider<OpenedSlot> others,
      Searches searches,
      Telling telling,
      TellingGoals tellingGoals,
      Words words) {
    this.accompaniment = accompaniment;
    this.openers = openers;
    this.others = others.orderedStream().toList();
    this.searches = searches;
    this.telling = telling;
    this.tellingGoals = tellingGoals;
    this.words = words;
  }

  @GetMapping("/opened")
  String opened(
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "1") int page,
      Actor actor,
      Locale locale,
      Model model) {
    Search asked = searches.find(search, actor);
    List<Opener> all = openers.to(actor, locale);
    List<Opener> found = all.stream().filter(one -> asked.finds(one.called())).toList();
    int pages = Math.max(1, (found.size() + AT_A_TIME - 1) / AT_A_TIME);
    int number = Math.clamp(page, 1, pages);
    List<RowView> shown =
        found.stream()
            .skip((long) (number - 1) * AT_A_TIME)
            .limit(AT_A_TIME)
            .map(one -> row(one, locale))
            .toList();
    model.addAttribute(
        "view",
        new OpenedView(
            all.size(), all.stream().anyMatch(Opener::inDanger), asked, shown, number, pages));
    return "accompaniment/web/opened-page";
  }

  @PostMapping("/opened")
  String search(@RequestParam(defaultValue = "") String search, Actor actor) {
    return "redirect:" + searches.begin(search, actor).on("/opened");
  }

  @GetMapping("/opened/{person}")
  String person(@PathVariable UUID person, Actor actor, Locale locale, Model model) {
    Opened opened = accompaniment.opened(new PersonId(person), actor).orElseThrow(Answers::nothing);
    List<Slot> told =
        others.stream().flatMap(one -> one.slotFor(opened.of(), actor, locale).stream()).toList();
    model.addAttribute("view", person(opened, told, locale));
    return "accompaniment/web/opened-person-page";
  }

  private RowView row(Opener one, Locale locale) {
    return new RowView(
        one.person().value(),
        one.called(),
        one.given().stream().map(given -> because(given, locale)).toList(),
        one.endsSoon(telling.today()));
  }

  private PersonView person(Opened opened, List<Slot> told, Locale locale) {
    boolean danger = opened.because().stream().anyMatch(Authorisation::emergency);
    return new PersonView(
        opened.of().toString(),
        opened.called(),
        danger,
        opened.because().stream().map(b -> because(b, locale)).toList(),
        opened.goals().stream().map(g -> tellingGoals.goal(locale, g, List.of())).toList(),
        opened.appointments().stream()
            .map(a -> tellingGoals.appointment(locale, a, false, opened.called()))
            .toList(),
        opened.notes().stream().map(n -> note(n, opened.called(), locale)).toList(),
        told,
        List.of(
            telling.text(locale, "opened.who-sees." + (danger ? "danger" : "you"), opened.called()),
            telling.text(locale, "opened.who-sees.read", opened.called())));
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
    String kind = NAMED.contains(given.of()) ? Telling.key(given.of()) : "other";
    return new BecauseView(
        telling.text(locale, "opened.class." + kind),
        given.emergency() ? telling.text(locale, "opened.harm") : given.purpose(),
        telling.text(
            locale,
            "opened.until",
            given.emergency()
                ? telling.moment(locale, given.ends())
                : words.dayWithYear(locale, given.until())));
  }
}
