package org.accanto.enrolment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.enrolment.Own;
import org.accanto.enrolment.StoryPiece;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One's own story in pieces, each with the readers that the owner chose (B16, B17). */
@Controller
@For({Hat.PEER, Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO})
class MyStoryPages {

  record Piece(UUID id, String words, String readers, String readBy) {}

  record StoryView(
      List<Piece> pieces,
      String words,
      String readers,
      List<Option> options,
      List<String> whoSees) {}

  /** Where one opens one's own file again. */
  private static final String CLOSED = "redirect:/me/file";

  private final Own own;
  private final Choices choices;
  private final Words words;

  MyStoryPages(Own own, Choices choices, Words words) {
    this.own = own;
    this.choices = choices;
    this.words = words;
  }

  @GetMapping("/me/story")
  String show(Actor actor, Locale locale, Model model) {
    if (own.isClosed(actor)) {
      return CLOSED;
    }
    model.addAttribute("view", view("", "", actor, locale));
    return "enrolment/web/story-page";
  }

  @PostMapping("/me/story")
  Object tell(
      @RequestParam(name = "words", defaultValue = "") String typed,
      @RequestParam(name = "readers", defaultValue = "") String readers,
      @RequestParam(name = "once", defaultValue = "") String once,
      Actor actor,
      Locale locale) {
    if (own.isClosed(actor)) {
      return CLOSED;
    }
    String told = Typed.text(typed);
    FormErrors errors = FormErrors.none();
    if (told.isBlank()) {
      errors = errors.with("words", "enrolment.error.needed");
    }
    if (told.length() > 4000) {
      errors = errors.with("words", "enrolment.error.long", 4000);
    }
    if (errors.any()) {
      return errors.page(
          "enrolment/web/story-page",
          Map.of("view", view(told, readers, actor, locale), "once", once));
    }
    // Who chose no readers told it to nobody else.
    own.tell(
        new StoryPiece(
            Typed.once(once),
            told,
            Typed.one(StoryPiece.Readers.class, readers).orElse(StoryPiece.Readers.ME)),
        actor);
    return "redirect:/me/story";
  }

  @PostMapping("/me/story/{piece}/readers")
  String readers(
      @PathVariable("piece") UUID piece,
      @RequestParam(name = "readers", defaultValue = "") String readers,
      Actor actor) {
    StoryPiece.Readers chosen =
        Typed.one(StoryPiece.Readers.class, readers).orElse(StoryPiece.Readers.ME);
    return found(own.readers(piece, chosen, actor));
  }

  @PostMapping("/me/story/{piece}/removal")
  String remove(@PathVariable("piece") UUID piece, Actor actor) {
    return found(own.takeAway(piece, actor));
  }

  private static String found(boolean found) {
    if (!found) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/me/story";
  }

  private StoryView view(String typed, String readers, Actor actor, Locale locale) {
    List<Piece> pieces =
        own.story(actor).stream()
            .map(one ->
                new Piece(
                    one.id(),
                    one.words(),
                    one.readers().name(),
                    choices.text("story.readers", one.readers(), locale)))
            .toList();
    return new StoryView(
        pieces,
        typed,
        readers,
        choices.options(offered(actor), "story.readers", locale),
        sees(actor, locale));
  }

  /** Nobody walks with staff. */
  private static StoryPiece.Readers[] offered(Actor actor) {
    return Stream.of(StoryPiece.Readers.values())
        .filter(one -> walks(actor) || one != StoryPiece.Readers.PEERS)
        .toArray(StoryPiece.Readers[]::new);
  }

  private List<String> sees(Actor actor, Locale locale) {
    Stream<String> keys =
        walks(actor)
            ? Stream.of("piece", "peers", "organisation", "end", "team")
            : Stream.of("piece", "organisation.staff", "team");
    return Stream.concat(
            Stream.of("enrolment.sees.you"), keys.map(key -> "enrolment.story.sees." + key))
        .map(key -> words.text(locale, key))
        .toList();
  }

  private static boolean walks(Actor actor) {
    return actor.is(Hat.PEER) || actor.is(Hat.SUPPORTER);
  }
}
