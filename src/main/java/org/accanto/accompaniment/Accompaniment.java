package org.accanto.accompaniment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.confidentiality.DataClass;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door of accompaniment: what two people who walk together plan, do and tell. */
@Service
public class Accompaniment {

  private final Reading reading;
  private final OpenedToMe opened;
  private final Looks looks;
  private final Moves moves;
  private final ActingTransaction transaction;

  Accompaniment(
      Reading reading, OpenedToMe opened, Looks looks, Moves moves, ActingTransaction transaction) {
    this.reading = reading;
    this.opened = opened;
    this.looks = looks;
    this.moves = moves;
    this.transaction = transaction;
  }

  /** Open walks first. The supporter's ended ones are not among them; the peer's are. */
  public List<WalkSummary> walksOf(Actor actor) {
    return transaction.as(actor, () -> reading.summaries(actor));
  }

  /** One walk in short. Empty also when the actor may not know of it. */
  public Optional<WalkSummary> summary(UUID walk, Actor actor) {
    return transaction.as(actor, () -> reading.summary(walk, actor));
  }

  /** Everything on the page of one walk. */
  public Optional<WalkPage> walk(UUID walk, Actor actor) {
    return transaction.as(
        actor,
        () -> {
          Optional<WalkPage> page = reading.page(walk, actor);
          page.ifPresent(found -> looks.at(found, actor));
          return page;
        });
  }

  /** One meeting, always looked up under its walk, with what it said before. */
  public Optional<MeetingPage> meeting(UUID walk, UUID meeting, Actor actor) {
    return transaction.as(
        actor,
        () -> {
          Optional<MeetingPage> page = reading.meeting(walk, meeting, actor);
          page.ifPresent(found -> looks.at(found, actor));
          return page;
        });
  }

  /**
   * The book page by page, latest meeting first.
   *
   * @param after the last meeting of the page before; null for the first page
   */
  public Optional<BookPage> book(UUID walk, @Nullable UUID after, Actor actor) {
    return transaction.as(
        actor,
        () -> {
          Optional<BookPage> page = reading.book(walk, after, actor);
          page.ifPresent(found -> looks.at(found, actor));
          return page;
        });
  }

  /** How the two look at their walk; the other's answers only when both have shown theirs. */
  public Optional<Together> together(UUID walk, Actor actor) {
    return transaction.as(
        actor,
        () -> {
          Optional<Together> together = reading.together(walk, actor);
          together
              .filter(found -> !found.before().isEmpty())
              .flatMap(found -> reading.summary(walk, actor))
              .ifPresent(summary -> looks.at(summary, DataClass.NOTE, actor));
          return together;
        });
  }

  /** "What helped me" in this walk, told by either. */
  public List<Helped> helped(UUID walk, Actor actor) {
    return transaction.as(actor, () -> reading.helped(walk, actor));
  }

  /** All goals and appointments of the peer who asks, also the goals shown to nobody. */
  public Own own(Actor peer) {
    return peer.is(Hat.PEER)
        ? transaction.as(peer, () -> reading.own(peer))
        : new Own(List.of(), List.of());
  }

  /** Last words that others left for this person. */
  public List<Thanks> thanksTo(Actor actor) {
    return transaction.as(actor, () -> reading.thanksTo(actor));
  }

  /**
   * What this person opened to the reader, and nothing else of theirs. Each reading is written down
   * for the person to see. Empty when nothing is open now.
   */
  public Optional<Opened> opened(PersonId by, Actor reader) {
    return transaction.as(reader, () -> opened.by(by, reader));
  }

  /** Does what one of the two decided, or says why not. */
  public Outcome does(Command command, Actor actor) {
    return transaction.as(actor, () -> moves.does(command, actor));
  }

  /** For the coordinator's morning: who has not met for a while, never what was said. */
  public List<Silence> silences(Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, () -> reading.silences(coordinator))
        : List.of();
  }
}
