package org.accanto.accompaniment;

import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Sql;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;

/** Pairs who walk together, made past every policy, so that each story begins where it wants. */
record WalkingCast(Cast cast, SetClock clock) {

  UUID walk(Actor peer, Actor supporter, boolean agreed) {
    UUID walk = cast.pair(peer, supporter, agreed);
    cast.run(
        """
        insert into accompaniment.walk (id, peer, supporter, began_at, agreed_at) values (?, ?, ?, ?, ?)
        """,
        walk,
        peer.person().value(),
        supporter.person().value(),
        Sql.at(clock.instant()),
        agreed ? Sql.at(clock.instant()) : null);
    return walk;
  }
}
