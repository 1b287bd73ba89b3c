package org.accanto.confidentiality.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.OwnView;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Staff ask a person to see something. No answer and "no" look the same to who asked: rule 6 of the
 * mission.
 */
@For({Hat.PROFESSIONAL, Hat.COORDINATOR})
@Controller
class AskPages {

  private static final int LONGEST = 500;

  /** What the asker asked lately. */
  record AsksView(List<String> asks, List<String> whoSees) {}

  /** The form for one question to one person. */
  record AskView(
      String person,
      String called,
      List<Option> kinds,
      String of,
      String purpose,
      List<String> whoSees) {}

  private final OwnView door;
  private final Say say;

  AskPages(OwnView door, Say say) {
    this.door = door;
    this.say = say;
  }

  @GetMapping("/asks")
  String asks(Actor actor, Model model, Locale locale) {
    model.addAttribute(
        "view",
        new AsksView(
            door.askedBy(actor).stream()
                .map(ask ->
                    say.text(
                        locale,
                        "asks.line",
                        ask.called().isEmpty() ? say.text(locale, "a-person") : ask.called(),
                        say.text(locale, "their." + ask.of()),
                        say.day(locale, ask.on())))
                .toList(),
            List.of(say.text(locale, "asked.sees"), say.text(locale, "sees.nobody-else"))));
    return "confidentiality/web/asks-page";
  }

  @GetMapping("/asks/new")
  String form(
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String of,
      Actor actor,
      Model model,
      Locale locale) {
    model.addAttribute("view", view(person, of, "", actor, locale));
    return "confidentiality/web/ask-page";
  }

  @PostMapping("/asks")
  Object ask(
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String of,
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "") String once,
      Actor actor,
      Locale locale) {
    AskView view = view(person, of, purpose, actor, locale);
    Optional<DataClass> kind =
        door.askable(actor).stream().filter(one -> one.name().equals(of)).findFirst();
    FormErrors errors = FormErrors.none();
    if (kind.isEmpty()) {
      errors = errors.with("of", "confidentiality.error.what");
    }
    if (purpose.isBlank()) {
      errors = errors.with("purpose", "confidentiality.error.purpose-words");
    } else if (purpose.strip().length() > LONGEST) {
      errors = errors.with("purpose", "confidentiality.error.long");
    }
    if (errors.any() || kind.isEmpty()) {
      return errors.page("confidentiality/web/ask-page", Map.of("view", view, "once", once));
    }
    UUID id = Ids.of(once).orElseGet(UUID::randomUUID);
    if (!door.ask(id, new PersonId(Ids.of(person).orElseThrow()), kind.get(), purpose, actor)) {
      throw NotHere.notFound();
    }
    return "redirect:/asks";
  }

  /** The person leaves the question where it is. */
  @For({Hat.PEER, Hat.SUPPORTER})
  @PostMapping("/asks/{id}/leaving")
  String leave(@PathVariable UUID id, Actor actor) {
    if (!door.leave(id, actor)) {
      throw NotHere.notFound();
    }
    return "redirect:/who-sees";
  }

  private AskView view(String person, String of, String purpose, Actor actor, Locale locale) {
    String called =
        Ids.of(person)
            .flatMap(id -> door.known(new PersonId(id), actor))
            .orElseThrow(NotHere::notFound);
    List<Option> kinds =
        door.askable(actor).stream()
            .map(one -> new Option(one.name(), say.text(locale, "their." + one)))
            .toList();
    return new AskView(
        person,
        called,
        kinds,
        of,
        purpose,
        List.of(
            say.text(locale, "ask.sees.person", called),
            say.text(locale, "ask.sees.you"),
            say.text(locale, "sees.nobody-else")));
  }
}
