package org.accanto.notification;

import java.util.List;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.HoldsPersonalData;
import org.accanto.shared.OwnTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That a person was told something: a neutral kind and a moment. */
@Component
class OwnData implements HoldsPersonalData {

  private final OwnTable table;
  private final ActingTransaction transaction;

  OwnData(JdbcClient database, ActingTransaction transaction) {
    this.table = OwnTable.of(database, "notification");
    this.transaction = transaction;
  }

  @Override
  public List<Kind> own(Actor actor) {
    return List.of(
        transaction.as(
            actor,
            () ->
                table
                    .choice("kind", "notification.kind.")
                    .kind(
                        "notices",
                        actor,
                        """
                        select n.kind, n.told_at as at, n.read_at as read
                          from notification.notice n where n.person = :me order by n.told_at
                        """)));
  }

  @Override
  public int place() {
    return 60;
  }
}
