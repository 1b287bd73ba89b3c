package org.accanto.rights;

import java.util.Comparator;
import java.util.List;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.HoldsPersonalData;
import org.accanto.shared.HoldsPersonalData.Kind;
import org.springframework.stereotype.Service;

/** The door of rights: all that is kept of who asks, in the file of the hat they wear. */
@Service
public class Rights {

  private final List<HoldsPersonalData> holders;
  private final ActingTransaction transaction;

  Rights(List<HoldsPersonalData> holders, ActingTransaction transaction) {
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
}
