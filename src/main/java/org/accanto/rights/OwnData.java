package org.accanto.rights;

import java.util.List;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.HoldsPersonalData;
import org.accanto.shared.OwnTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What this module keeps of who asks: that they asked to be forgotten, until it is done, themselves
 * or on paper.
 */
@Component
class OwnData implements HoldsPersonalData {

  private final OwnTable table;
  private final ActingTransaction transaction;

  OwnData(JdbcClient database, ActingTransaction transaction) {
    this.table = OwnTable.of(database, "rights");
    this.transaction = transaction;
  }

  @Override
  public List<Kind> own(Actor actor) {
    return List.of(
        transaction.as(
            actor,
            () ->
                table.kind(
                    "paper",
                    actor,
                    """
                    select p.recorded_at as asked, p.answered_at as signed, p.taken_back_at as taken_back
                      from rights.paper p where p.person = :me and p.hat = :hat order by p.recorded_at
                    """)),
        transaction.as(
            actor,
            () ->
                table.kind(
                    "forgetting",
                    actor,
                    """
                    select f.asked_at as asked, f.due_at as due, h.until_at as held
                      from rights.forgetting f
                      left join rights.hold h on h.forgetting = f.id and h.ended_at is null
                        and h.until_at > (select sec.now())
                     where f.person = :me and f.hat = :hat order by f.asked_at
                    """)));
  }

  @Override
  public int place() {
    return 70;
  }
}
