package org.accanto.accompaniment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Words of meetings, for who is neither of the two. */
@Repository
class Notes {

  private final JdbcClient database;
  private final Vault vault;

  Notes(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /** What the acting person may read of this peer's, the latest written first. */
  List<Note> of(PersonId peer) {
    Map<UUID, Note> found = new LinkedHashMap<>();
    database
        .sql(
            """
            select coalesce(c.meeting, b.meeting) as meeting, coalesce(c.walk, b.walk) as walk,
                   coalesce(c.peer, b.peer) as peer, c.author = c.peer as by_peer, c.functions,
                   c.next_step, c.words, b.kind, b.id as beside,
                   b.author = b.peer as beside_by_peer, b.words as beside_words
              from (select * from accompaniment.meeting_content x where x.peer = :peer) c
              full join (select * from accompaniment.beside x where x.peer = :peer) b
                on b.meeting = c.meeting
             order by c.place desc nulls last, meeting, b.at
            """)
        .param("peer", peer.value())
        .query(row -> {
          UUID meeting = Sql.uuid(row, "meeting");
          Note note = found.get(meeting);
          if (note == null) {
            note = note(meeting, row);
            found.put(meeting, note);
          }
          if (row.getString("kind") != null) {
            note.beside()
                .add(
                    new Note.Beside(
                        BesideKind.valueOf(row.getString("kind")),
                        row.getBoolean("beside_by_peer"),
                        Written.beside(vault, row)));
          }
        });
    return found.values().stream().filter(note -> !note.isEmpty()).toList();
  }

  private Note note(UUID meeting, ResultSet row) throws SQLException {
    return new Note(
        Sql.uuid(row, "walk"),
        meeting,
        row.getBoolean("by_peer"),
        Sql.texts(row, "functions").stream().map(SupportFunction::valueOf).toList(),
        Written.nextStep(vault, meeting, row),
        Written.words(vault, meeting, row),
        new ArrayList<>());
  }
}
