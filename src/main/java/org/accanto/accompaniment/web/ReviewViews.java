package org.accanto.accompaniment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.accompaniment.Review;
import org.accanto.accompaniment.Together;
import org.accanto.accompaniment.WalkState;
import org.accanto.accompaniment.WalkSummary;
import org.accanto.site.Option;
import org.springframework.stereotype.Component;

/** Says how two people look at their walk, in a person's language. */
@Component
class ReviewViews {

  /** What the page of a walk shows of it. */
  record OnTheWalk(
      UUID walk, String called, boolean offered, boolean waits, boolean read, String weTry) {}

  record SaidView(String card, String plain, String words) {}

  /** What one of the two said; who is a name or "you". */
  record SideView(String who, List<SaidView> said) {}

  record LookView(UUID id, String day, List<SideView> sides, String weTry) {}

  /** A card as it is asked; names are those of the fields. */
  record CardView(String card, String asks, boolean plain, String value, String words) {}

  private final Telling telling;

  ReviewViews(Telling telling) {
    this.telling = telling;
  }

  OnTheWalk onTheWalk(Together together, WalkSummary walk) {
    Review now = together.now();
    return new OnTheWalk(
        walk.id(),
        walk.called(),
        together.offered(),
        walk.state() instanceof WalkState.Walking && now != null && now.shown(),
        !together.before().isEmpty(),
        together.weTry());
  }

  LookView look(Locale locale, Review review, WalkSummary walk) {
    List<SideView> sides = new ArrayList<>();
    String me = telling.text(locale, "look.you");
    sides.add(new SideView(me, said(locale, review.mine(), walk.iAmPeer())));
    if (review.bothShown()) {
      sides.add(new SideView(walk.called(), said(locale, review.theirs(), !walk.iAmPeer())));
    }
    return new LookView(review.id(), telling.day(locale, review.at()), sides, review.weTry());
  }

  private List<SaidView> said(Locale locale, Map<Review.Card, Review.Said> said, boolean peer) {
    return said.entrySet().stream()
        .map(one -> {
          Review.Plain plain = one.getValue().plain();
          return new SaidView(
              card(locale, one.getKey(), peer),
              plain == null ? "" : telling.text(locale, "look.plain." + Telling.key(plain)),
              one.getValue().words());
        })
        .toList();
  }

  List<CardView> cards(Locale locale, Map<Review.Card, Review.Said> said, boolean peer) {
    return Arrays.stream(Review.Card.values())
        .map(card -> {
          Review.Said one = said.getOrDefault(card, new Review.Said(null, ""));
          Review.Plain plain = one.plain();
          return new CardView(
              card.name(),
              card(locale, card, peer),
              card.plain(),
              plain == null ? "" : plain.name(),
              one.words());
        })
        .toList();
  }

  private String card(Locale locale, Review.Card card, boolean peer) {
    return telling.text(locale, "look.card." + Telling.key(card) + (peer ? ".peer" : ".supporter"));
  }

  List<Option> plain(Locale locale) {
    return Arrays.stream(Review.Plain.values())
        .map(one -> new Option(one.name(), telling.text(locale, "look.plain." + Telling.key(one))))
        .toList();
  }

  List<String> whoSees(Locale locale, WalkSummary walk) {
    return List.of(
        telling.text(locale, "look.sees.mine"),
        telling.text(locale, "look.sees.both", walk.called()),
        telling.text(locale, "look.sees.nobody"),
        telling.text(locale, walk.iAmPeer() ? "look.sees.end.peer" : "look.sees.end.supporter"));
  }
}
