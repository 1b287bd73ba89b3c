package org.accanto.confidentiality;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where the confidentiality talk of two people stands, as one of them sees it.
 *
 * @param reader who of the two reads
 * @param answers all answers, the oldest first: the versions
 * @param agreedOn the day on which both had agreed to the core cards; null: not yet
 * @param open whether it can be answered now: not during a pause nor after the end
 */
public record Talk(
    UUID walk,
    PersonId peer,
    PersonId supporter,
    PersonId reader,
    String peerCalled,
    String supporterCalled,
    List<CardAnswer> answers,
    @Nullable LocalDate agreedOn,
    boolean open) {

  public boolean readerIsPeer() {
    return reader.equals(peer);
  }

  public String other() {
    return readerIsPeer() ? supporterCalled : peerCalled;
  }

  /** The last answer of this person to the card. */
  public Optional<CardAnswer> answer(Card card, PersonId person) {
    return answers.reversed().stream()
        .filter(a -> a.card().equals(card.name()) && a.person().equals(person))
        .findFirst();
  }

  public Optional<CardAnswer> mine(Card card) {
    return answer(card, reader);
  }

  public Optional<CardAnswer> others(Card card) {
    return answer(card, readerIsPeer() ? supporter : peer);
  }

  /**
   * The words on the table: those of the last yes, or the printed ones. Whoever wrote own words
   * asks the other anew.
   */
  public Optional<CardAnswer> wordsOf(Card card) {
    return answers.reversed().stream()
        .filter(a -> a.card().equals(card.name()) && a.says())
        .findFirst()
        .flatMap(last -> answers.stream().filter(a -> a.id().equals(last.version())).findFirst());
  }

  public @Nullable UUID versionOf(Card card) {
    return wordsOf(card).map(CardAnswer::id).orElse(null);
  }

  /** Whether both said yes to the same words. */
  public boolean agreed(Card card) {
    return saysYes(mine(card))
        && saysYes(others(card))
        && version(mine(card)).equals(version(others(card)));
  }

  /** Whether the reader's own last answer is a yes to the words on the table. */
  public boolean mineIsYes(Card card) {
    return saysYes(mine(card)) && Objects.equals(version(mine(card)).orElse(null), versionOf(card));
  }

  public boolean othersIsYes(Card card) {
    return saysYes(others(card))
        && Objects.equals(version(others(card)).orElse(null), versionOf(card));
  }

  /** What this person brings; empty when nothing is written. */
  public String brings(boolean ofReader) {
    return answers.reversed().stream()
        .filter(a -> a.kind() == CardAnswer.Kind.BRINGS && a.person().equals(reader) == ofReader)
        .map(CardAnswer::words)
        .findFirst()
        .orElse("");
  }

  private static boolean saysYes(Optional<CardAnswer> answer) {
    return answer.filter(CardAnswer::says).isPresent();
  }

  private static Optional<UUID> version(Optional<CardAnswer> answer) {
    return answer.flatMap(a -> Optional.ofNullable(a.version()));
  }
}
