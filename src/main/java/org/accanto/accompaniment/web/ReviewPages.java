package org.accanto.accompaniment.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.Objection;
import org.accanto.accompaniment.Outcome;
import org.accanto.accompaniment.Review;
import org.accanto.accompaniment.Together;
import org.accanto.accompaniment.WalkState;
import org.accanto.accompaniment.WalkSummary;
import org.accanto.accompaniment.web.ReviewViews.CardView;
import org.accanto.accompaniment.web.ReviewViews.LookView;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How we walk together (B25, B46, B47): each answers for themselves, both decide to show it. */
@Controller
@For({Hat.PEER, Hat.SUPPORTER})
class ReviewPages {

  private static final String PAGE = "accompaniment/web/review-page";
  private static final String CARDS = "accompaniment/web/review-cards-page";

  /**
   * @param waits mine is shown, the other's is not
   * @param latest what both have shown; the sentence of both belongs to it
   */
  record ReviewView(
      UUID walk,
      String called,
      boolean open,
      boolean waits,
      @Nullable LookView mine,
      @Nullable LookView latest,
      List<LookView> earlier,
      String typed,
      List<String> whoSees) {}

  record CardsView(
      UUID walk,
      String called,
      UUID review,
      List<CardView> cards,
      List<Option> plain,
      List<String> whoSees) {}

  private final Accompaniment accompaniment;
  private final ReviewViews views;

  ReviewPages(Accompaniment accompaniment, ReviewViews views) {
    this.accompaniment = accompaniment;
    this.views = views;
  }

  @GetMapping("/walks/{walk}/review")
  ModelAndView review(@PathVariable UUID walk, Actor actor, Locale locale) {
    return new ModelAndView(PAGE, "view", view(walk, null, actor, locale));
  }

  @GetMapping("/walks/{walk}/review/cards")
  Object cards(@PathVariable UUID walk, Actor actor, Locale locale) {
    WalkSummary summary = accompaniment.summary(walk, actor).orElseThrow(Answers::nothing);
    Together together = accompaniment.together(walk, actor).orElseThrow(Answers::nothing);
    Review now = together.now();
    if (!(summary.state() instanceof WalkState.Walking) || (now != null && now.shown())) {
      return "redirect:/walks/" + walk + "/review";
    }
    return new ModelAndView(
        CARDS,
        "view",
        cards(summary, together.next(), now == null ? Map.of() : now.mine(), locale));
  }

  @PostMapping("/walks/{walk}/review/cards")
  Object answer(
      @PathVariable UUID walk,
      @RequestParam Map<String, String> typed,
      Actor actor,
      Locale locale) {
    UUID review = Answers.id(Answers.or(typed.get("review")), UUID.randomUUID());
    Map<Review.Card, Review.Said> said = said(typed);
    Command answer = new Command.Answer(walk, review, said, typed.containsKey("show"));
    return switch (accompaniment.does(answer, actor)) {
      case Outcome.Done done -> "redirect:/walks/" + walk + "/review";
      case Outcome.Nothing nothing -> throw Answers.nothing();
      case Outcome.Refused(Objection because) -> {
        WalkSummary summary = accompaniment.summary(walk, actor).orElseThrow(Answers::nothing);
        yield Answers.refused(because, "HEARD-words")
            .page(
                CARDS,
                Map.of(
                    "view",
                    cards(summary, review, said, locale),
                    "once",
                    Answers.once(typed.get("once")).toString()));
      }
    };
  }

  @PostMapping("/walks/{walk}/review/{review}/tries")
  Object weTry(
      @PathVariable UUID walk,
      @PathVariable UUID review,
      @Nullable String words,
      @Nullable String once,
      Actor actor,
      Locale locale) {
    Command tries = new Command.TryTogether(walk, review, Answers.or(words));
    return switch (accompaniment.does(tries, actor)) {
      case Outcome.Done done -> "redirect:/walks/" + walk;
      case Outcome.Nothing nothing -> throw Answers.nothing();
      case Outcome.Refused(Objection because) ->
          Answers.refused(because, "words")
              .page(
                  PAGE,
                  Map.of(
                      "view",
                      view(walk, Answers.or(words), actor, locale),
                      "once",
                      Answers.once(once).toString()));
    };
  }

  /** "Another time" or "not this time": nobody learns of it, and nothing counts it. */
  @PostMapping("/walks/{walk}/review/later")
  String later(@PathVariable UUID walk, @Nullable String when, Actor actor) {
    Command later = new Command.LookLater(walk, "NOT_THIS_TIME".equals(when));
    if (accompaniment.does(later, actor) instanceof Outcome.Nothing) {
      throw Answers.nothing();
    }
    return "redirect:/walks/" + walk;
  }

  private static Map<Review.Card, Review.Said> said(Map<String, String> typed) {
    Map<Review.Card, Review.Said> said = new EnumMap<>(Review.Card.class);
    for (Review.Card card : Review.Card.values()) {
      Review.Plain plain =
          card.plain() ? Answers.one(Review.Plain.class, typed.get(card.name())) : null;
      said.put(card, new Review.Said(plain, Answers.or(typed.get(card.name() + "-words"))));
    }
    return said;
  }

  private CardsView cards(
      WalkSummary walk, UUID review, Map<Review.Card, Review.Said> said, Locale locale) {
    return new CardsView(
        walk.id(),
        walk.called(),
        review,
        views.cards(locale, said, walk.iAmPeer()),
        views.plain(locale),
        views.whoSees(locale, walk));
  }

  private ReviewView view(UUID id, @Nullable String typed, Actor actor, Locale locale) {
    WalkSummary walk = accompaniment.summary(id, actor).orElseThrow(Answers::nothing);
    Together together = accompaniment.together(id, actor).orElseThrow(Answers::nothing);
    Review now = together.now();
    List<LookView> before =
        together.before().stream().map(one -> views.look(locale, one, walk)).toList();
    return new ReviewView(
        id,
        walk.called(),
        walk.state() instanceof WalkState.Walking,
        now != null && now.shown(),
        now == null || now.mine().isEmpty() ? null : views.look(locale, now, walk),
        before.isEmpty() ? null : before.getFirst(),
        before.stream().skip(1).toList(),
        typed == null ? together.weTry() : typed,
        views.whoSees(locale, walk));
  }
}
