package org.accanto.confidentiality;

import java.util.UUID;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who walks with whom, as far as it decides who may read. */
@Repository
class Pairs {

  private final JdbcClient database;

  Pairs(JdbcClient database) {
    this.database = database;
  }

  void begin(UUID walk, PersonId peer, PersonId supporter) {
    database
        .sql(
            """
            insert into confidentiality.pair (scope, peer, supporter, began_at)
            values (:walk, :peer, :supporter, (select sec.now()))
            """)
        .param("walk", walk)
        .param("peer", peer.value())
        .param("supporter", supporter.value())
        .update();
  }

  /** Saying the same twice changes nothing: the first time counts. */
  void change(UUID walk, WalkChange change, Hat by) {
    String pause = by == Hat.PEER ? "peer_paused_at" : "supporter_paused_at";
    String what =
        switch (change) {
          case PAUSED -> pause + " = coalesce(" + pause + ", (select sec.now()))";
          case RESUMED -> pause + " = null";
          case ENDED -> "ended_at = (select sec.now())";
        };
    database
        .sql(
            "update confidentiality.pair set " + what + " where scope = :walk and ended_at is null")
        .param("walk", walk)
        .update();
  }

  boolean agreed(UUID walk) {
    return database
        .sql(
            """
            select exists (select from confidentiality.pair
              where scope = :walk and agreed_at is not null)
            """)
        .param("walk", walk)
        .query(Boolean.class)
        .single();
  }
}
