package org.accanto.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.training.text.KeyedText;
import org.accanto.training.text.UnitText;
import org.springframework.stereotype.Service;

/**
 * The door to writing the course (B2, G1, G2): versions of its texts, translations block by block.
 * Whoever does not write the course finds nothing here.
 */
@Service
public class CourseWriting {

  private final Writing writing;
  private final Translations translations;
  private final Texts texts;
  private final WritingRows rows;
  private final ActingTransaction transaction;

  CourseWriting(
      Writing writing,
      Translations translations,
      Texts texts,
      WritingRows rows,
      ActingTransaction transaction) {
    this.writing = writing;
    this.translations = translations;
    this.texts = texts;
    this.rows = rows;
    this.transaction = transaction;
  }

  /** Every unit in the given languages, and in whatever others it has. */
  public List<TextState> states(List<String> languages, Actor actor) {
    return asWriter(actor, () -> translations.states(languages)).orElse(List.of());
  }

  /** The newest text as it was written, not filled up from the original. */
  public Optional<KeyedText> text(String unit, String language, Actor actor) {
    return asWriter(actor, () -> texts.latest(unit, language)).flatMap(text -> text);
  }

  /**
   * Saves a text of a unit that is there, in any language.
   *
   * @param seen the version from which it was made; -1 when there was none
   * @param once the same for a form that comes twice
   */
  public SaveOutcome save(UnitText unit, int seen, UUID once, Actor actor) {
    return asWriter(actor, () -> writing.save(unit, seen, once, actor)).orElse(NOT_THERE);
  }

  /** Saves a new unit: hidden from learners until it is shown. Its key is made from its title. */
  public SaveOutcome begin(UnitText unit, UUID once, Actor actor) {
    return asWriter(actor, () -> writing.begin(unit, once, actor)).orElse(NOT_THERE);
  }

  /** The newest first, down to the shipped one. */
  public List<TextVersion> versions(String unit, String language, Actor actor) {
    return asWriter(actor, () -> writing.versions(unit, language)).orElse(List.of());
  }

  /** What differs between two versions, in the order of the later one. */
  public List<Change> changes(String unit, String language, int before, int after, Actor actor) {
    return asWriter(actor, () -> writing.changes(unit, language, before, after)).orElse(List.of());
  }

  /** Writes an old version anew, as the newest. */
  public SaveOutcome restore(String unit, String language, int version, UUID once, Actor actor) {
    return asWriter(actor, () -> writing.restore(unit, language, version, once, actor))
        .orElse(NOT_THERE);
  }

  /** Learners see the unit, or no longer. */
  public boolean show(String unit, boolean shown, Actor actor) {
    return asWriter(actor, () -> writing.show(unit, shown)).orElse(false);
  }

  /** What in a language waits for a translator, or for a second reader, in the order of reading. */
  public List<BlockToTranslate> waiting(String language, Actor actor) {
    return asWriter(actor, () -> translations.waiting(language)).orElse(List.of());
  }

  /**
   * Saves the translation of one block; it belongs to the original as it is now.
   *
   * @param seen see {@link #save}
   */
  public SaveOutcome translate(
      String unit, String language, String key, String markdown, int seen, UUID once, Actor actor) {
    return asWriter(
            actor, () -> translations.translate(unit, language, key, markdown, seen, once, actor))
        .orElse(NOT_THERE);
  }

  /** A second reader saw the translation of a block and finds it right. */
  public SaveOutcome check(
      String unit, String language, String key, int seen, UUID once, Actor actor) {
    return asWriter(actor, () -> translations.check(unit, language, key, seen, once, actor))
        .orElse(NOT_THERE);
  }

  private static final SaveOutcome NOT_THERE = new SaveOutcome.NotThere();

  private <T> Optional<T> asWriter(Actor actor, Supplier<T> what) {
    return transaction.as(
        actor, () -> rows.mayWrite() ? Optional.of(what.get()) : Optional.<T>empty());
  }
}
