package org.accanto.confidentiality.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.confidentiality.AgreementTalk;
import org.accanto.confidentiality.AgreementTalk.Answer;
import org.accanto.confidentiality.AgreementTalk.Outcome;
import org.accanto.confidentiality.Card;
import org.accanto.confidentiality.CardAnswer;
import org.accanto.confidentiality.Talk;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The confidentiality talk: cards for both directions, over the first meetings (B56 to B59). */
@For({Hat.PEER, Hat.SUPPORTER})
@Controller
class AgreementPages {

  private static final int LONGEST = 2000;

  private final AgreementTalk door;
  private final TalkWords words;

  AgreementPages(AgreementTalk door, TalkWords words) {
    this.door = door;
    this.words = words;
  }

  @GetMapping("/walks/{walk}/agreement")
  String overview(@PathVariable UUID walk, Actor actor, Model model, Locale locale) {
    model.addAttribute("view", words.overview(talk(walk, actor), locale));
    return "confidentiality/web/agreement-page";
  }

  @GetMapping("/walks/{walk}/agreement/print")
  String print(@PathVariable UUID walk, Actor actor, Model model, Locale locale) {
    Talk talk = talk(walk, actor);
    model.addAttribute("view", words.overview(talk, locale));
    model.addAttribute("cards", words.allCards(talk, locale));
    return "confidentiality/web/agreement-print-page";
  }

  @GetMapping("/walks/{walk}/agreement/cards/{path}")
  String card(
      @PathVariable UUID walk, @PathVariable String path, Actor actor, Model model, Locale locale) {
    model.addAttribute("view", words.card(talk(walk, actor), card(path), "", false, locale));
    return "confidentiality/web/card-page";
  }

  @PostMapping("/walks/{walk}/agreement/cards/{path}/answers")
  Object answer(
      @PathVariable UUID walk,
      @PathVariable String path,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String version,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String once,
      Actor actor,
      Locale locale) {
    Card card = card(path);
    Talk talk = talk(walk, actor);
    CardAnswer.@Nullable Kind kind = kind(answer);
    FormErrors errors = problems(kind, words);
    if (errors.any() || kind == null) {
      return again(talk, card, errors, words, once, locale);
    }
    UUID id = id(once);
    Outcome outcome = door.answer(walk, new Answer(id, card, kind, uuid(version), words), actor);
    return switch (outcome) {
      case NOT_FOUND -> throw NotHere.notFound();
      case CHANGED ->
          again(
              talk(walk, actor),
              card,
              FormErrors.none().with("answer", "confidentiality.error.changed"),
              words,
              UUID.randomUUID().toString(),
              locale);
      case KEPT, REACHED -> "redirect:" + after(walk, card, actor);
    };
  }

  @PostMapping("/walks/{walk}/agreement/what-we-bring")
  Object brings(
      @PathVariable UUID walk,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String once,
      Actor actor,
      Locale locale) {
    Talk talk = talk(walk, actor);
    if (words.length() > LONGEST) {
      return FormErrors.none()
          .with("words", "confidentiality.error.long")
          .page(
              "confidentiality/web/agreement-page",
              Map.of("view", this.words.overview(talk, locale), "typed", words));
    }
    UUID id = id(once);
    if (!door.brings(walk, id, words, actor)) {
      throw NotHere.notFound();
    }
    return "redirect:/walks/" + walk + "/agreement";
  }

  /** On to the next card that waits for this person, or back to the list. */
  private String after(UUID walk, Card card, Actor actor) {
    Talk talk = talk(walk, actor);
    String next = TalkWords.nextFor(talk);
    String list = "/walks/" + walk + "/agreement";
    return next == null || talk.agreedOn() != null || next.equals(card.path())
        ? list
        : list + "/cards/" + next;
  }

  private Object again(
      Talk talk, Card card, FormErrors errors, String typed, String once, Locale locale) {
    return errors.page(
        "confidentiality/web/card-page",
        Map.of("view", words.card(talk, card, typed, true, locale), "once", once));
  }

  private static FormErrors problems(CardAnswer.@Nullable Kind kind, String words) {
    if (kind == null) {
      return FormErrors.none().with("answer", "confidentiality.error.answer");
    }
    if (kind == CardAnswer.Kind.OWN_WORDS && words.isBlank()) {
      return FormErrors.none().with("words", "confidentiality.error.words");
    }
    return words.length() > LONGEST
        ? FormErrors.none().with("words", "confidentiality.error.long")
        : FormErrors.none();
  }

  private static CardAnswer.@Nullable Kind kind(String answer) {
    return switch (answer) {
      case "AGREED" -> CardAnswer.Kind.AGREED;
      case "OWN_WORDS" -> CardAnswer.Kind.OWN_WORDS;
      case "POSTPONED" -> CardAnswer.Kind.POSTPONED;
      default -> null;
    };
  }

  private static UUID id(String once) {
    UUID sent = uuid(once);
    return sent == null ? UUID.randomUUID() : sent;
  }

  private static @Nullable UUID uuid(String text) {
    try {
      return text.isEmpty() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private Talk talk(UUID walk, Actor actor) {
    return door.talk(walk, actor).orElseThrow(NotHere::notFound);
  }

  private static Card card(String path) {
    return Card.at(path).orElseThrow(NotHere::notFound);
  }
}
