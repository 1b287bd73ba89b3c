package org.accanto.matching;

import java.time.Duration;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Sql;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;

/** Puts proposals on the table as the database's administrator, past the coordinator's page. */
record Table(Cast cast, SetClock clock) {

  /** Somebody who may be chosen: accepted, with a certificate, and with room for so many. */
  void room(Actor supporter, int atMost) {
    People.ofOneTest(cast, clock).isReady(supporter);
    cast.run(
        """
        insert into matching.room (supporter, at_most) values (?, ?)
        on conflict (supporter) do update set at_most = excluded.at_most
        """,
        supporter.person().value(),
        atMost);
  }

  /** A round of five days for this peer; returns the proposals in the order of the supporters. */
  UUID[] round(Actor peer, Actor... supporters) {
    UUID round = UUID.randomUUID();
    var now = clock.instant();
    var until = now.plus(Duration.ofDays(5));
    cast.run(
        """
        insert into matching.round (id, peer, opened_by, opened_at, until_at) values (?, ?, ?, ?, ?)
        """,
        round,
        peer.person().value(),
        UUID.randomUUID(),
        Sql.at(now),
        Sql.at(until));
    UUID[] proposals = new UUID[supporters.length];
    for (int i = 0; i < supporters.length; i++) {
      proposals[i] = UUID.randomUUID();
      cast.run(
          """
          insert into matching.proposal (id, round, peer, supporter, reasons, until_at)
          values (?, ?, ?, ?, '{}', ?)
          """,
          proposals[i],
          round,
          peer.person().value(),
          supporters[i].person().value(),
          Sql.at(until));
    }
    return proposals;
  }
}
