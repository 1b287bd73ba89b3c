package org.accanto.enrolment;

import java.time.Clock;
import java.time.Instant;
import org.accanto.access.Access;
import org.accanto.access.Called;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happens when an invited person answers. Until then nothing about them leaves the invitation;
 * a number that stood in a list goes with it: which way is safe, only the person says.
 */
@Component
class ImportAnswers {

  private final JdbcClient database;
  private final Vault vault;
  private final ImportedPeople imported;
  private final ImportPeers peers;
  private final Access access;
  private final Clock clock;

  ImportAnswers(
      JdbcClient database,
      Vault vault,
      ImportedPeople imported,
      ImportPeers peers,
      Access access,
      Clock clock) {
    this.database = database;
    this.vault = vault;
    this.imported = imported;
    this.peers = peers;
    this.access = access;
    this.clock = clock;
  }

  boolean yes(PersonId person, Actor coordinator) {
    Instant now = clock.instant();
    var invited = peers.of(person);
    if (invited.isEmpty() || !imported.answered(person, true, now)) {
      return false;
    }
    request(invited.get(), coordinator, now);
    wish(invited.get(), now);
    peers.forget(person);
    return true;
  }

  boolean no(PersonId person, Actor coordinator) {
    if (peers.of(person).isEmpty() || !imported.answered(person, false, clock.instant())) {
      return false;
    }
    peers.forget(person);
    access.rename(person, Called.as(""), coordinator);
    access.endHat(person, Hat.ASKER, coordinator);
    return true;
  }

  private void request(ImportPeers.Invited invited, Actor coordinator, Instant now) {
    database
        .sql(
            """
            insert into enrolment.request (person, state, language, begun_at, sent_at, together)
            values (:person, 'SENT', :language, :at, :at, :together) on conflict do nothing
            """)
        .param("person", invited.person().value())
        .param("language", invited.languages().getFirst())
        .param("at", Sql.at(now))
        .param("together", coordinator.person().value())
        .update();
  }

  private void wish(ImportPeers.Invited invited, Instant now) {
    database
        .sql(
            """
            insert into enrolment.wish (person, own_words, languages, place, changed_at)
            values (:person, :words, :languages::text[], :place, :at) on conflict do nothing
            """)
        .param("person", invited.person().value())
        .param("words", vault.seal(Sealed.ownWords(invited.person()), invited.words()))
        .param("languages", Sql.array(invited.languages()))
        .param("place", vault.seal(Sealed.whereToMeet(invited.person()), invited.place()))
        .param("at", Sql.at(now))
        .update();
  }
}
