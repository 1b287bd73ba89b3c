package org.accanto.training.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.site.Languages;
import org.accanto.site.Option;
import org.accanto.training.Certificate;
import org.accanto.training.CertificateScope;
import org.accanto.training.Certification;
import org.accanto.training.CertifiedPerson;
import org.accanto.training.Hours;
import org.accanto.training.HoursRow;
import org.accanto.training.Need;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** One person as a coordinator sees them on the way to a certificate. */
@Component
class PersonViews {

  static final String PAGE = "training/web/certified-person-page";

  /** What was typed into one of the forms of the page; empty for the others. */
  record Typed(HoursForm hours, ExemptionForm exemption, String language) {}

  record View(
      UUID person,
      String called,
      String scope,
      String scopeName,
      String summary,
      String tone,
      boolean canIssue,
      boolean renews,
      boolean canBeFull,
      boolean me,
      List<CertificationWords.LineView> lines,
      List<CertificationWords.CertificateView> certificates,
      List<CertificationWords.HoursView> rows,
      boolean waiting,
      List<CertificationWords.ExemptionView> exemptions,
      List<Option> languages,
      String language,
      List<Option> needs,
      ExemptionForm exemption,
      HoursForm form,
      List<Option> kinds,
      LocalDate today,
      String shownName,
      List<String> whoSees) {}

  private final Certification certification;
  private final Hours hours;
  private final CertificationWords words;

  PersonViews(Certification certification, Hours hours, CertificationWords words) {
    this.certification = certification;
    this.hours = hours;
    this.words = words;
  }

  Typed nothing() {
    return new Typed(HoursForm.empty(words.today()), ExemptionForm.empty(words.today()), "");
  }

  CertifiedPerson find(UUID person, CertificateScope scope, Actor actor) {
    return certification
        .of(new PersonId(person), scope, actor)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  View view(CertifiedPerson one, Typed typed, Actor actor, Locale locale) {
    List<HoursRow> rows = hours.of(one.person(), actor);
    List<Certificate> theirs =
        one.certificates().stream().filter(c -> c.shown().scope() == one.scope()).toList();
    boolean valid = theirs.stream().anyMatch(c -> c.on(words.today()).valid());
    boolean me = one.person().equals(actor.person());
    boolean ready = one.standing().ready();
    String summary = me ? "me" : valid ? "valid" : ready ? "ready" : "not-yet";
    Map<String, String> units = words.units(locale, actor);
    return new View(
        one.person().value(),
        one.called().isBlank() ? words.text(locale, "certificates.no-name") : one.called(),
        one.scope().name(),
        words.text(locale, "scope." + one.scope()),
        words.text(locale, "person.summary." + summary),
        valid ? "leaf" : ready ? "sun" : "sky",
        ready && !me,
        valid,
        !me
            && one.scope() == CertificateScope.SUPPORTER
            && one.standing().missingForFull().isEmpty(),
        me,
        words.lines(one, locale, actor),
        theirs.stream().map(c -> words.certificate(c, locale)).toList(),
        rows.stream().map(row -> words.hours(row, locale)).toList(),
        !me && rows.stream().anyMatch(row -> !row.confirmed()),
        one.exemptions().stream().map(e -> words.exemption(e, units, locale)).toList(),
        Languages.ALL.stream()
            .map(l -> new Option(l.getLanguage(), words.text(locale, "in." + l.getLanguage())))
            .toList(),
        typed.language().isEmpty() ? locale.getLanguage() : typed.language(),
        needs(one, units, locale),
        typed.exemption(),
        typed.hours(),
        HoursForm.kinds(words, locale),
        words.today(),
        one.shownName(),
        List.of(words.text(locale, "person.who-sees")));
  }

  private List<Option> needs(CertifiedPerson one, Map<String, String> units, Locale locale) {
    List<Option> all = new ArrayList<>();
    Arrays.stream(Need.Kind.values())
        .filter(kind -> kind != Need.Kind.UNIT)
        .forEach(kind -> all.add(new Option(kind.name(), words.text(locale, "need." + kind))));
    one.policy()
        .units()
        .forEach(unit ->
            all.add(
                new Option(
                    ExemptionForm.UNIT + unit,
                    words.text(locale, "need.unit", units.getOrDefault(unit, unit)))));
    return all;
  }
}
