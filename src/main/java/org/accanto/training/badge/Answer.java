package org.accanto.training.badge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One of the five answers, ready to be said in a language.
 *
 * @param key of the sentence in the messages of the page
 * @param args moments as {@link Instant}, for whoever says it to write as a day; else text
 */
public record Answer(String key, Weight weight, List<Object> args) {

  /** Whether it speaks for the badge, against it, or neither. */
  public enum Weight {
    FOR,
    AGAINST,
    OPEN
  }

  private static final String BEGINS = "training.verify.";

  public Answer {
    args = List.copyOf(args);
  }

  /** In the order in which they are asked: genuine, form, date, withdrawn, issuer. */
  public static List<Answer> of(Verdict verdict) {
    return List.of(
        of(verdict.genuine()),
        of(verdict.form()),
        of(verdict.inDate()),
        of(verdict.withdrawn()),
        of(verdict.issuer()));
  }

  private static Answer of(Genuine genuine) {
    return switch (genuine) {
      case Genuine.Unchanged(DidKey _) -> answer("genuine.unchanged", Weight.FOR);
      case Genuine.Changed() -> answer("genuine.changed", Weight.AGAINST);
      case Genuine.NotSigned() -> answer("genuine.unsigned", Weight.AGAINST);
    };
  }

  private static Answer of(Form form) {
    return switch (form) {
      case Form.Known() -> answer("form.known", Weight.FOR);
      case Form.Strange(List<String> where) ->
          answer("form.strange", Weight.AGAINST, String.join(", ", where));
      case Form.Unreadable why -> answer("form." + why.name(), Weight.AGAINST);
    };
  }

  private static Answer of(InDate date) {
    return switch (date) {
      case InDate.Holds(Instant from, Optional<Instant> until) ->
          until
              .map(end -> answer("date.holds", Weight.FOR, from, end.minusNanos(1)))
              .orElseGet(() -> answer("date.endless", Weight.FOR, from));
      case InDate.NotYet(Instant from) -> answer("date.not-yet", Weight.AGAINST, from);
      case InDate.Over(Instant until) -> answer("date.over", Weight.AGAINST, until.minusNanos(1));
      case InDate.Unsaid() -> answer("date.unsaid", Weight.AGAINST);
    };
  }

  private static Answer of(Withdrawn withdrawn) {
    return switch (withdrawn) {
      case NO -> answer("withdrawn.NO", Weight.FOR);
      case YES -> answer("withdrawn.YES", Weight.AGAINST);
      case NOT_KNOWN_HERE -> answer("withdrawn.NOT_KNOWN_HERE", Weight.OPEN);
    };
  }

  private static Answer of(Issuer issuer) {
    return switch (issuer) {
      case Issuer.Known(DidKey did) -> answer("issuer.known", Weight.FOR, did.text());
      case Issuer.Stranger(String name) -> answer("issuer.stranger", Weight.OPEN, name);
      case Issuer.Unsaid() -> answer("issuer.unsaid", Weight.AGAINST);
    };
  }

  private static Answer answer(String key, Weight weight, Object... args) {
    return new Answer(BEGINS + key, weight, List.of(args));
  }
}
