package org.accanto.rights;

import java.util.Comparator;
import java.util.List;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.HoldsPersonalData;
import org.accanto.shared.HoldsPersonalData.Kind;
import org.springframework.stereotype.Service;

/** The door of rights: what people do with all that is kept of them, in the file of their hat. */
@Service
public class Rights {

  private final List<HoldsPersonalData> holders;
  private final RestRows rests;
  private final ActingTransaction transaction;

  Rights(List<HoldsPersonalData> holders, RestRows rests, ActingTransaction transaction) {
    this.rests = rests;
    this.holders =
        holders.stream().sorted(Comparator.comparingInt(HoldsPersonalData::place)).toList();
    this.transaction = transaction;
  }

  /** Every kind of which there is something, as it stands at one moment. */
  public List<Kind> own(Actor actor) {
    return transaction.as(
        actor,
        () ->
            holders.stream()
                .flatMap(one -> one.own(actor).stream())
                .filter(kind -> kind.entries().stream().anyMatch(e -> !e.fields().isEmpty()))
                .toList());
  }

  /** Whether the actor let their file of this hat rest: only they read it, and nobody writes. */
  public boolean rests(Actor actor) {
    return isOfAFile(actor) && transaction.as(actor, rests::mine);
  }

  /** Lets the file of this hat rest, or no longer; the same again changes nothing. */
  public void letRest(boolean wanted, Actor actor) {
    if (isOfAFile(actor)) {
      transaction.run(actor, () -> rests.mine(wanted));
    }
  }

  /** Of whom the actor is told that their file rests: with whom they walk; a coordinator of all. */
  public List<String> whoRests(Actor actor) {
    return transaction.as(actor, rests::others);
  }

  private static boolean isOfAFile(Actor actor) {
    return actor.is(Hat.ASKER) || actor.is(Hat.PEER) || actor.is(Hat.SUPPORTER);
  }
}
