package org.accanto.access;

import java.util.List;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.HoldsPersonalData;
import org.accanto.shared.OwnTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How a person is called and comes in here. Roles and devices only of the file in which they ask:
 * nobody reads over a shoulder that there is another one.
 */
@Component
class OwnData implements HoldsPersonalData {

  /** The roles that share a file with the one that is worn. */
  private static final String THIS_FILE =
      """
       case when :hat in ('ASKER', 'PEER') then x.hat in ('ASKER', 'PEER')
            when :hat = 'SUPPORTER' then x.hat in ('ASKER', 'SUPPORTER')
            else x.hat in ('PROFESSIONAL', 'COORDINATOR', 'SUPERVISOR', 'DPO') end
      """;

  private final OwnTable table;
  private final ActingTransaction transaction;

  OwnData(JdbcClient database, ActingTransaction transaction) {
    this.table = OwnTable.of(database, "access");
    this.transaction = transaction;
  }

  @Override
  public List<Kind> own(Actor actor) {
    return transaction.as(
        actor,
        () ->
            List.of(
                table
                    .choice("language", HoldsPersonalData.LANGUAGE)
                    .kind(
                        "me",
                        actor,
                        """
                        select p.id, p.called, p.language, p.created_at as since from access.person p
                         where p.id = :me
                        """),
                roles(actor),
                keys(actor),
                devices(actor),
                events(actor)));
  }

  @Override
  public int place() {
    return 10;
  }

  private Kind roles(Actor actor) {
    return table
        .choice("role", "access.hat.")
        .kind(
            "roles",
            actor,
            "select x.hat as role, x.since, x.until from access.hat x where x.person = :me and"
                + THIS_FILE
                + "order by x.since");
  }

  /** What opens the door, without what only its owner knows. */
  private Kind keys(Actor actor) {
    return table.kind(
        "keys",
        actor,
        """
        select a.name as user_name, null::text as card, a.set_at as since, null::timestamptz as until
          from access.account a where a.person = :me
        union all
        select null, c.words, c.made_at, c.revoked_at from access.card c where c.person = :me
         order by since
        """);
  }

  private Kind devices(Actor actor) {
    return table.kind(
        "devices",
        actor,
        """
        select x.device, x.own_device, x.opened_at as since, x.seen_at as seen, x.ended_at as until
          from access.session x where x.person = :me and
        """
            + THIS_FILE
            + "order by x.opened_at");
  }

  private Kind events(Actor actor) {
    return table
        .choice("what", "access.own-choice.event.")
        .kind(
            "sign_in",
            actor,
            """
            select e.kind as what, case when not e.by_me then e.by_called end as by_whom, e.at
              from sec.my_sign_in_events() e order by e.at
            """);
  }
}
