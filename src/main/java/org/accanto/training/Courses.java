package org.accanto.training;

import java.util.List;
import java.util.Optional;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.training.text.KeyedText;
import org.springframework.stereotype.Service;

/** The door to the course as text: in which languages there is what, block by block (B2, G1). */
@Service
public class Courses {

  private final Texts texts;
  private final ActingTransaction transaction;

  Courses(Texts texts, ActingTransaction transaction) {
    this.texts = texts;
    this.transaction = transaction;
  }

  /** In the order of the course; who writes it also sees what is not shown yet. */
  public List<UnitRow> units(Actor actor) {
    return transaction.as(actor, texts::units);
  }

  /** Each unit as it is read in a language. */
  public List<UnitToRead> all(String language, Actor actor) {
    return transaction.as(actor, () -> texts.toRead(language));
  }

  /** Empty when there is no such unit, or the actor may not know of it. */
  public Optional<UnitToRead> unit(String key, String language, Actor actor) {
    return transaction.as(actor, () -> texts.toRead(key, language));
  }

  /** The newest text in a language, with what ties its blocks to the original. */
  public Optional<KeyedText> latest(String unit, String language, Actor actor) {
    return transaction.as(
        actor, () -> texts.unit(unit).flatMap(row -> texts.latest(unit, language)));
  }

  /** Whether the actor writes the course: coordinators, and professionals who may train. */
  public boolean mayWrite(Actor actor) {
    return transaction.as(actor, texts::mayWrite);
  }
}
