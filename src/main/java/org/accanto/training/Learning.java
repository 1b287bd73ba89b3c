package org.accanto.training;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.training.text.Check;
import org.accanto.training.text.Objective;
import org.accanto.training.text.UnitText;
import org.springframework.stereotype.Service;

/**
 * The door to what somebody does with the course: own words, checks, where they stopped (A3, A28).
 * Their words are read by nobody else; that a unit is complete is known to who counts towards a
 * certificate.
 */
@Service
public class Learning {

  private final LearningRows rows;
  private final ProgressRows progress;
  private final Texts texts;
  private final ActingTransaction transaction;
  private final Clock clock;

  Learning(
      LearningRows rows,
      ProgressRows progress,
      Texts texts,
      ActingTransaction transaction,
      Clock clock) {
    this.progress = progress;
    this.rows = rows;
    this.texts = texts;
    this.transaction = transaction;
    this.clock = clock;
  }

  public Progress progress(Actor actor) {
    return transaction.as(
        actor,
        () ->
            new Progress(progress.of(actor.person()), rows.lastRead(actor.person()).orElse(null)));
  }

  /**
   * A unit and how far the actor is, in one look.
   *
   * @param language of the pages: for who chose no other to read in
   * @return empty when there is no such unit, or the actor may not know of it
   */
  public Optional<Study> study(String unit, String language, Actor actor) {
    return transaction.as(
        actor,
        () -> {
          ReadingChoice choice = choice(actor);
          return texts
              .toRead(unit, choice.in(language))
              .map(text ->
                  new Study(
                      choice,
                      text,
                      progress.of(actor.person()).getOrDefault(unit, Progress.OfUnit.NOTHING)));
        });
  }

  /** All units and how far the actor is. */
  public CourseLook course(String language, Actor actor) {
    return transaction.as(
        actor, () -> new CourseLook(texts.toRead(choice(actor).in(language)), progress(actor)));
  }

  /** The actor's own words, by objective. */
  public Map<String, String> objectives(String unit, Actor actor) {
    return transaction.as(actor, () -> rows.objectives(actor.person(), unit));
  }

  /**
   * Says an objective in own words; again replaces it.
   *
   * @param words not blank
   * @return false when the unit has no such objective
   */
  public boolean say(String unit, String objective, String words, Actor actor) {
    return transaction.as(
        actor,
        () -> {
          Optional<UnitText> text = original(unit);
          boolean there =
              text.stream()
                  .flatMap(one -> one.objectives().stream())
                  .map(Objective::key)
                  .anyMatch(objective::equals);
          if (there) {
            rows.say(actor.person(), unit, objective, words, clock.instant());
            completed(text.orElseThrow(), actor);
          }
          return there;
        });
  }

  /** Checks that found their answer; own words where they asked for them, else empty. */
  public Map<String, String> checks(String unit, Actor actor) {
    return transaction.as(actor, () -> rows.checks(actor.person(), unit));
  }

  /**
   * An answer that fits was found; what was tried before is nowhere kept.
   *
   * @param words empty unless the check asks for own words
   * @return false when the unit has no such check
   */
  public boolean found(String unit, String check, String words, Actor actor) {
    return transaction.as(
        actor,
        () -> {
          Optional<UnitText> text = original(unit);
          boolean there =
              text.stream()
                  .flatMap(one -> one.checks().stream())
                  .map(Check::key)
                  .anyMatch(check::equals);
          if (there) {
            rows.found(actor.person(), unit, check, words, clock.instant());
            completed(text.orElseThrow(), actor);
          }
          return there;
        });
  }

  /** Remembers where the actor is, to go on from there on any device. */
  public void stopAt(String unit, String section, Actor actor) {
    transaction.run(actor, () -> rows.stopAt(actor.person(), unit, section, clock.instant()));
  }

  public ReadingChoice reading(Actor actor) {
    return transaction.as(actor, () -> choice(actor));
  }

  public void read(ReadingChoice choice, Actor actor) {
    transaction.run(actor, () -> rows.read(actor.person(), choice));
  }

  private ReadingChoice choice(Actor actor) {
    return rows.reading(actor.person()).orElse(ReadingChoice.USUAL);
  }

  private Optional<UnitText> original(String unit) {
    return texts
        .unit(unit)
        .flatMap(row -> texts.latest(unit, row.original()))
        .map(text -> text.unit());
  }

  /** With all objectives said and all checks found, the unit is complete, and stays so. */
  private void completed(UnitText unit, Actor actor) {
    Progress.OfUnit done =
        progress.of(actor.person()).getOrDefault(unit.key(), Progress.OfUnit.NOTHING);
    boolean said =
        unit.objectives().stream().allMatch(one -> done.objectives().contains(one.key()));
    boolean found = unit.checks().stream().allMatch(one -> done.checks().contains(one.key()));
    if (said && found) {
      rows.complete(actor.person(), unit.key(), clock.instant());
    }
  }
}
