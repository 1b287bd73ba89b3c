package org.accanto.confidentiality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Component;

/** Opening something on paper, with a second person: for whoever has no device here (C04). */
@Component
public class Papers {

  private final PaperRows rows;
  private final Opening opening;
  private final ActingTransaction transaction;
  private final Notifications notifications;

  Papers(
      PaperRows rows, Opening opening, ActingTransaction transaction, Notifications notifications) {
    this.rows = rows;
    this.opening = opening;
    this.transaction = transaction;
    this.notifications = notifications;
  }

  /** Who else works here, in each role: as readers and as second persons. */
  public List<WhoSees.Reader> colleagues(Actor coordinator) {
    return transaction.as(coordinator, rows::colleagues);
  }

  public boolean opensTo(Hat reader, DataClass of) {
    return opening.table().opensTo(reader, of);
  }

  /** Nothing opens yet. The same id again is the same submit again. */
  public void write(Paper.New paper, Actor coordinator) {
    transaction.run(
        coordinator,
        () -> {
          rows.add(paper, coordinator.person());
          notifications.tell(paper.witness(), Notice.question("/papers"), coordinator);
        });
  }

  /** Those that the actor wrote down, or is to have seen signed; the newest first. */
  public List<Paper> all(Actor actor) {
    return transaction.as(actor, rows::all);
  }

  public Optional<Paper> of(UUID id, Actor actor) {
    return all(actor).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * The second person says whether they saw it signed. False when it is not theirs to say, was
   * answered otherwise before, or is older than fourteen days.
   */
  public boolean answer(UUID id, boolean signed, Actor witness) {
    return transaction.as(
        witness,
        () -> {
          Optional<Paper> paper =
              rows.all().stream().filter(one -> one.id().equals(id)).findFirst();
          boolean done = paper.isPresent() && rows.witness(id, signed);
          if (done && signed) {
            notifications.tell(paper.orElseThrow().subject(), Notice.news("/who-sees"), witness);
          }
          return done;
        });
  }
}
