package org.accanto.confidentiality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * May this actor see this? Everybody asks here: pages, searches, exports, reports. The answer is
 * computed at each question from dated rows, never kept.
 */
@Service
public class Confidentiality {

  private final DecisionTable table = DecisionTable.golden();
  private final Relations relations;
  private final Pairs pairs;
  private final Authorisations authorisations;
  private final Readings readings;
  private final Clock clock;

  Confidentiality(
      Relations relations,
      Pairs pairs,
      Authorisations authorisations,
      Readings readings,
      Clock clock) {
    this.relations = relations;
    this.pairs = pairs;
    this.authorisations = authorisations;
    this.readings = readings;
    this.clock = clock;
  }

  /** Whether the actor may read all of it now. */
  @Transactional(readOnly = true)
  public boolean may(Actor actor, DataClass of, Subject subject) {
    return decide(actor, of, subject).allows();
  }

  @Transactional(readOnly = true)
  public Decision decide(Actor actor, DataClass of, Subject subject) {
    return table.reading(of, relations.of(actor, of, subject));
  }

  /** Whether the actor may write things of this class there now. */
  @Transactional(readOnly = true)
  public boolean mayWrite(Actor actor, DataClass of, Subject subject) {
    return table.writing(of, relations.of(actor, of, subject));
  }

  /**
   * Writes down that the reader has been shown somebody else's content. Call it once for a page and
   * class, after {@link #may} said yes; a page opened again within five minutes counts once.
   */
  @Transactional
  public void seen(Actor reader, DataClass of, Subject subject) {
    if (decide(reader, of, subject) instanceof Decision.Allowed allowed
        && allowed.because() != Decision.Because.OWN) {
      readings.see(of, subject, allowed.because());
    }
  }

  /**
   * Two people have chosen each other.
   *
   * @param by one of the two
   */
  @Transactional
  public void walkBegins(UUID walk, PersonId peer, PersonId supporter, Actor by) {
    if (!by.person().equals(peer) && !by.person().equals(supporter)) {
      throw new IllegalArgumentException("only one of the two begins a walk");
    }
    pairs.begin(walk, peer, supporter);
  }

  /** By one of the two; by a coordinator only an ending. Anybody else changes nothing. */
  @Transactional
  public void walkChanges(UUID walk, WalkChange change, Actor by) {
    if (by.is(Hat.COORDINATOR) && change != WalkChange.ENDED) {
      throw new IllegalArgumentException("a pause belongs to the two");
    }
    pairs.change(walk, change);
  }

  /** Whether the two have agreed; false also for whoever may not know. */
  @Transactional(readOnly = true)
  public boolean agreed(UUID walk, Actor actor) {
    return pairs.agreed(walk);
  }

  /**
   * Opens something of the subject's own to a reader from now on; returns the authorisation's id.
   *
   * @throws IllegalArgumentException when it is not the subject's own, cannot be opened to this
   *     reader, or ends before today or in more than twelve months
   */
  @Transactional
  public UUID authorise(Authorise what, Actor subject) {
    UUID id = UUID.randomUUID();
    open(id, what, subject);
    return id;
  }

  /** From the reader's next request on it is as if it had never been opened. */
  @Transactional
  public void withdraw(UUID authorisation, Actor subject) {
    authorisations.withdraw(authorisation, subject.person());
  }

  /** What the subject has opened and is open now, the newest first. */
  @Transactional(readOnly = true)
  public List<Authorisation> given(Actor subject) {
    return authorisations.given(subject.person());
  }

  /** What people have opened to the reader in this hat and is open now, the newest first. */
  @Transactional(readOnly = true)
  public List<Authorisation> received(Actor reader) {
    return authorisations.received(reader.person(), reader.hat());
  }

  /**
   * Who can read this now, in sentences for the actor; nobody is named whom the actor may not know.
   */
  @Transactional(readOnly = true)
  public List<Sentence> whoCanSee(DataClass of, Subject subject, Actor actor) {
    return List.of(Sentence.of("confidentiality.sees.you"));
  }

  void open(UUID id, Authorise what, Actor subject) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    Hat hat =
        authorisations
            .staffHat(what.reader())
            .orElseThrow(() -> new IllegalArgumentException("not a possible reader"));
    if (what.until().isBefore(today) || what.until().isAfter(today.plusMonths(12))) {
      throw new IllegalArgumentException("not within twelve months");
    }
    if (!what.of().isOwnAs(subject) || !table.opensTo(hat, what.of())) {
      throw new IllegalArgumentException("cannot be opened: " + what.of());
    }
    authorisations.give(id, what, hat, subject.person());
  }
}
