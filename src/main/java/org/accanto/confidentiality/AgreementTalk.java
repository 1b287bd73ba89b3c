package org.accanto.confidentiality;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.accanto.confidentiality.events.AgreementReached;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The confidentiality talk of two people (B56 to B59): for the pages of this module. Other modules
 * ask {@link Confidentiality#agreed} and hear {@link AgreementReached}.
 */
@Component
public class AgreementTalk {

  /** What came of an answer. */
  public enum Outcome {
    KEPT,
    /** It was the last missing yes: from now on content may be written. */
    REACHED,
    /** The other has changed the words meanwhile: read them first. */
    CHANGED,
    /** Not one of the two, or the walk rests or has ended. */
    NOT_FOUND
  }

  /**
   * One answer to one card.
   *
   * @param once id of this submit; sent twice it counts once
   * @param version the words that the person had before their eyes; null: the printed ones
   * @param words own words; used only with {@link CardAnswer.Kind#OWN_WORDS}
   */
  public record Answer(
      UUID once, Card card, CardAnswer.Kind kind, @Nullable UUID version, String words) {}

  private final Answers answers;
  private final ActingTransaction transaction;
  private final ApplicationEventPublisher events;
  private final Notifications notifications;

  AgreementTalk(
      Answers answers,
      ActingTransaction transaction,
      ApplicationEventPublisher events,
      Notifications notifications) {
    this.answers = answers;
    this.transaction = transaction;
    this.events = events;
    this.notifications = notifications;
  }

  /** Empty for everybody but the two. */
  public Optional<Talk> talk(UUID walk, Actor actor) {
    return transaction.as(actor, () -> answers.talk(walk, actor));
  }

  public Outcome answer(UUID walk, Answer answer, Actor actor) {
    return transaction.as(
        actor,
        () -> {
          answers.hold(walk);
          Optional<Talk> talk = answers.talk(walk, actor).filter(Talk::open);
          return talk.map(t -> answer(t, answer, actor)).orElse(Outcome.NOT_FOUND);
        });
  }

  /** What the person brings to the walk; empty words take it back. False when there is no walk. */
  public boolean brings(UUID walk, UUID once, String words, Actor actor) {
    return transaction.as(
        actor,
        () -> {
          Optional<Talk> open = answers.talk(walk, actor).filter(Talk::open);
          CardAnswer.Kind kind = CardAnswer.Kind.BRINGS;
          open.ifPresent(
              talk -> answers.add(talk, row(once, actor, kind.name(), kind, null, words.strip())));
          return open.isPresent();
        });
  }

  private Outcome answer(Talk talk, Answer answer, Actor actor) {
    boolean again = talk.answers().stream().anyMatch(a -> a.id().equals(answer.once()));
    if (again) {
      return Outcome.KEPT;
    }
    UUID onTheTable = talk.versionOf(answer.card());
    if (!Objects.equals(onTheTable, answer.version()) && answer.kind() == CardAnswer.Kind.AGREED) {
      return Outcome.CHANGED;
    }
    String card = answer.card().name();
    answers.add(
        talk,
        switch (answer.kind()) {
          case AGREED -> row(answer.once(), actor, card, answer.kind(), onTheTable, "");
          case POSTPONED -> row(answer.once(), actor, card, answer.kind(), null, "");
          case OWN_WORDS ->
              row(answer.once(), actor, card, answer.kind(), answer.once(), answer.words().strip());
          case BRINGS -> throw new IllegalArgumentException("not an answer to a card");
        });
    return reached(talk, actor);
  }

  private Outcome reached(Talk talk, Actor actor) {
    return answers
        .agree(talk.walk())
        .map(at -> {
          events.publishEvent(new AgreementReached(talk.walk(), at));
          notifications.tell(
              talk.readerIsPeer() ? talk.supporter() : talk.peer(),
              Notice.news("/walks/" + talk.walk() + "/agreement"),
              actor);
          return Outcome.REACHED;
        })
        .orElse(Outcome.KEPT);
  }

  private static CardAnswer row(
      UUID id,
      Actor actor,
      String card,
      CardAnswer.Kind kind,
      @Nullable UUID version,
      String words) {
    return new CardAnswer(id, actor.person(), card, kind, version, words, LocalDate.EPOCH);
  }
}
