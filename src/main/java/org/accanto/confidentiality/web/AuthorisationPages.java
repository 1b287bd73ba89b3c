package org.accanto.confidentiality.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.confidentiality.Authorise;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.OwnView;
import org.accanto.confidentiality.WhoSees;
import org.accanto.confidentiality.WhoSees.Reader;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opening one thing to one reader, and taking it back with one tap (B61, B62). */
@For({Hat.PEER, Hat.SUPPORTER})
@Controller
class AuthorisationPages {

  private static final int MONTHS = 12;
  private static final int LONGEST = 500;
  private static final List<String> PURPOSES = List.of("help", "papers", "together");

  private final OwnView door;
  private final WhoSeesWords words;
  private final Say say;

  AuthorisationPages(OwnView door, WhoSeesWords words, Say say) {
    this.door = door;
    this.words = words;
    this.say = say;
  }

  /**
   * {@code ask}: a question to which this would be the answer; it stands above, and its reader is
   * offered.
   */
  @GetMapping("/authorisations/new")
  String form(
      @RequestParam(defaultValue = "") String ask, Actor actor, Model model, Locale locale) {
    AuthorisationForm form =
        asked(ask, actor)
            .map(one -> AuthorisationForm.empty(ask, one.asker().toString()))
            .orElseGet(() -> AuthorisationForm.empty("", ""));
    model.addAttribute("view", view(form, actor, locale));
    return "confidentiality/web/authorisation-page";
  }

  @PostMapping("/authorisations")
  Object open(AuthorisationForm form, Actor actor, Locale locale) {
    FormErrors errors = problems(form, actor);
    if (errors.any()) {
      return errors.page(
          "confidentiality/web/authorisation-page",
          Map.of("view", view(form, actor, locale), "once", form.once()));
    }
    door.open(form.id().orElseGet(UUID::randomUUID), what(form, locale), actor);
    return "redirect:/who-sees";
  }

  @PostMapping("/authorisations/{id}/withdrawal")
  String withdraw(@PathVariable UUID id, Actor actor) {
    if (!door.withdraw(id, actor)) {
      throw NotHere.notFound();
    }
    return "redirect:/who-sees";
  }

  private Authorise what(AuthorisationForm form, Locale locale) {
    return new Authorise(
        form.of().orElseThrow(),
        form.item().orElse(null),
        form.person().orElseThrow(),
        purpose(form, locale),
        form.day(door.today()).orElseThrow());
  }

  private FormErrors problems(AuthorisationForm form, Actor actor) {
    FormErrors errors = FormErrors.none();
    Optional<DataClass> of = form.of().filter(one -> offered(one, form, actor));
    if (of.isEmpty()) {
      errors = errors.with("what", "confidentiality.error.what");
    }
    Optional<Reader> reader = reader(form, actor);
    if (reader.isEmpty()) {
      errors = errors.with("reader", "confidentiality.error.reader");
    } else if (of.isPresent() && !door.canOpen(actor, of.get(), reader.get().hat())) {
      errors = errors.with("reader", "confidentiality.error.reader-hat");
    }
    return days(form, purposes(form, errors));
  }

  private static FormErrors purposes(AuthorisationForm form, FormErrors errors) {
    boolean own = form.purpose().equals("own");
    if (!own && !PURPOSES.contains(form.purpose())) {
      return errors.with("purpose", "confidentiality.error.purpose");
    }
    if (own && form.purposeWords().isEmpty()) {
      return errors.with("purposeWords", "confidentiality.error.purpose-words");
    }
    return form.purposeWords().length() > LONGEST
        ? errors.with("purposeWords", "confidentiality.error.long")
        : errors;
  }

  private FormErrors days(AuthorisationForm form, FormErrors errors) {
    Optional<LocalDate> day = form.day(door.today());
    if (day.isEmpty()) {
      String field = form.until().equals("date") ? "untilDate" : "until";
      return errors.with(field, "confidentiality.error.until");
    }
    boolean fits =
        !day.get().isBefore(door.today()) && !day.get().isAfter(door.today().plusMonths(MONTHS));
    return fits ? errors : errors.with("untilDate", "confidentiality.error.until-range");
  }

  /** A class that can be opened, or one thing that is the person's own. */
  private boolean offered(DataClass of, AuthorisationForm form, Actor actor) {
    if (!form.what().contains(":")) {
      return door.openable(actor).contains(of);
    }
    return form.item()
        .filter(
            id -> door.items(actor).stream().anyMatch(one -> one.id().equals(id) && one.of() == of))
        .isPresent();
  }

  private Optional<WhoSees.Ask> asked(String ask, Actor actor) {
    return ask.isEmpty()
        ? Optional.empty()
        : door.whoSees(actor).asks().stream()
            .filter(one -> one.id().toString().equals(ask))
            .findFirst();
  }

  private Optional<Reader> reader(AuthorisationForm form, Actor actor) {
    return form.person()
        .flatMap(who ->
            door.readers(actor).stream().filter(one -> one.person().equals(who)).findFirst());
  }

  private String purpose(AuthorisationForm form, Locale locale) {
    return form.purpose().equals("own")
        ? form.purposeWords()
        : say.text(locale, "purpose." + form.purpose());
  }

  private AuthorisationView view(AuthorisationForm form, Actor actor, Locale locale) {
    Stream<Option> items =
        door.items(actor).stream()
            .map(one ->
                new Option(
                    one.of() + ":" + one.id(),
                    say.text(
                        locale, "one-called", say.text(locale, "only." + one.of()), one.label())));
    Stream<Option> kinds =
        door.openable(actor).stream()
            .map(of -> new Option(of.name(), say.text(locale, "all." + of)));
    List<Option> readers =
        door.readers(actor).stream()
            .map(one ->
                new Option(one.person().toString(), say.person(locale, one.called(), one.hat())))
            .toList();
    return new AuthorisationView(
        form,
        asked(form.ask(), actor).map(one -> words.question(one, locale)).orElse(null),
        Stream.concat(items, kinds).toList(),
        readers,
        options(locale, "purpose.", "help", "papers", "together", "own"),
        options(locale, "until.", "1", "3", "date"),
        door.today(),
        door.today().plusMonths(MONTHS));
  }

  private List<Option> options(Locale locale, String prefix, String... values) {
    return Stream.of(values).map(one -> new Option(one, say.text(locale, prefix + one))).toList();
  }
}
