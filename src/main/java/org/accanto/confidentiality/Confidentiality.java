package org.accanto.confidentiality;

import java.util.List;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Service;

/**
 * May this actor see this? Everybody asks here: pages, searches, exports, reports. The answer is
 * computed at each question from dated rows, never kept.
 */
@Service
public class Confidentiality {

  private final DecisionTable table;
  private final Relations relations;
  private final Pairs pairs;
  private final Authorisations authorisations;
  private final Readings readings;
  private final ActingTransaction transaction;
  private final Opening opening;
  private final Watchers watchers;

  Confidentiality(
      Relations relations,
      Pairs pairs,
      Authorisations authorisations,
      Readings readings,
      ActingTransaction transaction,
      Opening opening,
      Watchers watchers) {
    this.relations = relations;
    this.pairs = pairs;
    this.authorisations = authorisations;
    this.readings = readings;
    this.transaction = transaction;
    this.opening = opening;
    this.watchers = watchers;
    this.table = opening.table();
  }

  /** Whether the actor may read all of it now. */
  public boolean may(Actor actor, DataClass of, Subject subject) {
    return decide(actor, of, subject).allows();
  }

  public Decision decide(Actor actor, DataClass of, Subject subject) {
    return table.reading(of, standing(actor, of, subject));
  }

  /** Whether the actor may write things of this class there now. */
  public boolean mayWrite(Actor actor, DataClass of, Subject subject) {
    return table.writing(of, standing(actor, of, subject));
  }

  /**
   * Writes down that the reader has been shown somebody else's content. Call it once for a page and
   * class, after {@link #may} said yes; a page opened again within five minutes counts once.
   */
  public void seen(Actor reader, DataClass of, Subject subject) {
    transaction.run(
        reader,
        () -> {
          if (decide(reader, of, subject) instanceof Decision.Allowed allowed
              && allowed.because() != Decision.Because.OWN) {
            readings.see(of, subject, allowed.because());
          }
        });
  }

  /**
   * Two people have chosen each other.
   *
   * @param by one of the two
   */
  public void walkBegins(UUID walk, PersonId peer, PersonId supporter, Actor by) {
    if (!by.person().equals(peer) && !by.person().equals(supporter)) {
      throw new IllegalArgumentException("only one of the two begins a walk");
    }
    transaction.run(by, () -> pairs.begin(walk, peer, supporter));
  }

  /**
   * By one of the two, who pauses and returns for themselves alone; by a coordinator only an
   * ending. Anybody else changes nothing.
   */
  public void walkChanges(UUID walk, WalkChange change, Actor by) {
    if (by.is(Hat.COORDINATOR) && change != WalkChange.ENDED) {
      throw new IllegalArgumentException("a pause belongs to the two");
    }
    transaction.run(by, () -> pairs.change(walk, change, by.hat()));
  }

  /** Whether the two have agreed; false also for whoever may not know. */
  public boolean agreed(UUID walk, Actor actor) {
    return transaction.as(actor, () -> pairs.agreed(walk));
  }

  /**
   * Opens something of the subject's own to a reader from now on; returns the authorisation's id.
   *
   * @throws IllegalArgumentException when it is not the subject's own, cannot be opened to this
   *     reader, or ends before today or in more than twelve months
   */
  public UUID authorise(Authorise what, Actor subject) {
    UUID id = UUID.randomUUID();
    transaction.run(subject, () -> opening.give(id, what, subject));
    return id;
  }

  /** From the reader's next request on it is as if it had never been opened. */
  public void withdraw(UUID authorisation, Actor subject) {
    transaction.run(subject, () -> authorisations.withdraw(authorisation, subject.person()));
  }

  /** What the subject has opened and is open now, the newest first. */
  public List<Authorisation> given(Actor subject) {
    return transaction.as(subject, () -> authorisations.given(subject.person()));
  }

  /** What people have opened to the reader in this hat and is open now, the newest first. */
  public List<Authorisation> received(Actor reader) {
    return transaction.as(reader, () -> authorisations.received(reader.person(), reader.hat()));
  }

  /**
   * Who can read this now, in sentences for the actor; nobody is named whom the actor may not know.
   */
  public List<Sentence> whoCanSee(DataClass of, Subject subject, Actor actor) {
    return transaction.as(actor, () -> watchers.of(of, subject, actor));
  }

  private Standing standing(Actor actor, DataClass of, Subject subject) {
    return transaction.as(actor, () -> relations.of(actor, of, subject));
  }
}
