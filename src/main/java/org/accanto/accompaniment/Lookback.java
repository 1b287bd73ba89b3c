package org.accanto.accompaniment;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The look of two people at how they walk together: offered, put off, answered, shown. */
@Component
class Lookback {

  private static final int ANOTHER_TIME_DAYS = 7;

  private final Reviews reviews;
  private final Walks walks;
  private final Programme programme;
  private final Notifications notifications;
  private final Clock clock;

  Lookback(
      Reviews reviews, Walks walks, Programme programme, Notifications notifications, Clock clock) {
    this.reviews = reviews;
    this.walks = walks;
    this.programme = programme;
    this.notifications = notifications;
    this.clock = clock;
  }

  Together of(WalkSummary walk, Actor actor) {
    Reviews.Rhythm rhythm = reviews.of(walk.id(), actor.person());
    List<Review> all = rhythm.all();
    Review now = all.stream().filter(one -> !one.bothShown()).findFirst().orElse(null);
    List<Review> before = all.stream().filter(Review::bothShown).toList();
    boolean offered =
        walk.state() instanceof WalkState.Walking && isTime(walk, rhythm, now, before);
    return new Together(offered, now, now == null ? next(walk.id(), before) : now.id(), before);
  }

  private boolean isTime(
      WalkSummary walk, Reviews.Rhythm rhythm, @Nullable Review now, List<Review> before) {
    if (now != null && now.shown()) {
      return false;
    }
    LocalDate today = LocalDate.now(clock);
    Instant last = before.isEmpty() ? walk.agreedAt() : before.getFirst().at();
    boolean due =
        now != null
            || (last != null
                && !LocalDate.ofInstant(last, clock.getZone())
                    .plusWeeks(rhythm.weeks())
                    .isAfter(today));
    return due && (rhythm.later() == null || !today.isBefore(rhythm.later()));
  }

  /** Both find the same id, so that two who begin at once begin one look. */
  private static UUID next(UUID walk, List<Review> before) {
    String last = before.isEmpty() ? "first" : before.getFirst().id().toString();
    return UUID.nameUUIDFromBytes((walk + "|" + last).getBytes(StandardCharsets.UTF_8));
  }

  Outcome does(Command.AboutLooking command, Actor actor) {
    Optional<Walk> found = walks.find(command.walk(), actor);
    Optional<WalkSummary> summary = walks.one(command.walk(), actor, LocalDate.now(clock));
    if (found.isEmpty() || summary.isEmpty()) {
      return new Outcome.Nothing();
    }
    Walk walk = found.get();
    Optional<Objection> closed = walk.closedForContent();
    if (closed.isPresent()) {
      return new Outcome.Refused(closed.get());
    }
    return switch (command) {
      case Command.Answer answer -> answer(answer, walk, of(summary.get(), actor), actor);
      case Command.TryTogether(UUID id, UUID review, String words) ->
          weTry(walk, review, words, of(summary.get(), actor), actor);
      case Command.LookLater(UUID id, boolean notThisTime) -> {
        int days = notThisTime ? 7 * programme.policy().lookBackWeeks() : ANOTHER_TIME_DAYS;
        reviews.later(walk.id(), LocalDate.now(clock).plusDays(days), actor.person());
        yield new Outcome.Done(walk.id());
      }
    };
  }

  private Outcome answer(Command.Answer answer, Walk walk, Together together, Actor actor) {
    Review now = together.now();
    if (!answer.review().equals(together.next()) || (now != null && now.shown())) {
      // An older page, or the same button twice: it was taken already.
      return new Outcome.Done(walk.id());
    }
    Optional<Objection> objection = fits(answer);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    reviews.begin(answer.review(), walk, clock.instant());
    for (Review.Card card : Review.Card.values()) {
      Review.Said said = answer.said().getOrDefault(card, new Review.Said(null, ""));
      reviews.answer(answer.review(), walk, card, said, actor.person());
    }
    if (answer.show()) {
      reviews.show(answer.review(), walk, actor.person(), clock.instant());
      boolean both =
          reviews.of(walk.id(), actor.person()).all().stream()
              .anyMatch(one -> one.id().equals(answer.review()) && one.bothShown());
      // The first of the two waits quietly: nobody is reminded of a look.
      if (both) {
        notifications.tell(
            walk.otherThan(actor), Notice.news("/walks/" + walk.id() + "/review"), actor);
      }
    }
    return new Outcome.Done(walk.id());
  }

  private static Optional<Objection> fits(Command.Answer answer) {
    Map<Review.Card, Review.Said> said = answer.said();
    if (said.values().stream().allMatch(Review.Said::nothing)) {
      return Optional.of(Objection.NO_WORDS);
    }
    return said.values().stream()
        .flatMap(one -> Texts.fits(one.words(), Texts.LINE).stream())
        .findFirst();
  }

  private Outcome weTry(Walk walk, UUID review, String words, Together together, Actor actor) {
    if (together.before().stream().noneMatch(one -> one.id().equals(review))) {
      return new Outcome.Nothing();
    }
    Optional<Objection> objection = Texts.fits(words, Texts.LINE);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    reviews.weTry(review, walk, words, actor.person());
    return new Outcome.Done(walk.id());
  }
}
