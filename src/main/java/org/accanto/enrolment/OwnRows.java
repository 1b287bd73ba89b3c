package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's own story and whom they keep apart from. */
@Repository
class OwnRows {

  private final JdbcClient database;
  private final Vault vault;

  OwnRows(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /** Whether that file is the acting person's in the hat that they wear. */
  boolean hasFile(String file) {
    return database
        .sql("select ? = any (sec.my_files())")
        .param(file)
        .query(Boolean.class)
        .single();
  }

  /** Of this owner what the acting person may read. */
  List<StoryPiece> story(PersonId owner) {
    return database
        .sql(
            """
            select * from enrolment.story where owner = :owner and removed_at is null
             order by created_at, id
            """)
        .param("owner", owner.value())
        .query((row, n) -> piece(row))
        .list();
  }

  /** Of everybody else what the acting person may read, by its owner, the newest owner last. */
  Map<PersonId, List<StoryPiece>> ofOthers(PersonId reader) {
    Map<PersonId, List<StoryPiece>> told = new LinkedHashMap<>();
    database
        .sql(
            """
            select * from enrolment.story where owner <> :reader and removed_at is null
             order by created_at, id limit 500
            """)
        .param("reader", reader.value())
        .query(row -> {
          told.computeIfAbsent(Sql.person(row, "owner"), owner -> new ArrayList<>())
              .add(piece(row));
        });
    return told;
  }

  private StoryPiece piece(ResultSet row) throws SQLException {
    Whose whose = new Whose(Sql.person(row, "owner"), Whose.File.valueOf(row.getString("file")));
    UUID id = Sql.uuid(row, "id");
    return new StoryPiece(
        id,
        vault.open(story(whose, id), row.getBytes("words")),
        StoryPiece.Readers.valueOf(row.getString("readers")));
  }

  /** Whether the acting person's own file is closed to the role in which they act. */
  boolean isClosed() {
    return database.sql("select sec.own_file() is null").query(Boolean.class).single();
  }

  private static Place story(Whose whose, UUID piece) {
    return whose.at("enrolment.story.words", piece);
  }

  /** Told as peer it belongs to the peer's file, else to the other one. */
  void tell(Actor owner, StoryPiece piece, Instant at) {
    boolean peer = owner.is(Hat.PEER) || owner.is(Hat.ASKER);
    Whose whose = peer ? Whose.peer(owner.person()) : Whose.colleague(owner.person());
    database
        .sql(
            """
            insert into enrolment.story (id, owner, file, words, readers, created_at)
            values (:id, :owner, :file, :words, :readers, :at) on conflict do nothing
            """)
        .param("id", piece.id())
        .param("owner", owner.person().value())
        .param("file", whose.file().name())
        .param("words", vault.seal(story(whose, piece.id()), piece.words()))
        .param("readers", piece.readers().name())
        .param("at", Sql.at(at))
        .update();
  }

  boolean readers(PersonId owner, UUID piece, StoryPiece.Readers readers) {
    return database
            .sql(
                """
                update enrolment.story set readers = :readers
                 where id = :id and owner = :owner and removed_at is null
                """)
            .param("id", piece)
            .param("owner", owner.value())
            .param("readers", readers.name())
            .update()
        == 1;
  }

  /** The words are gone at once; only that there was a piece stays. */
  boolean takeAway(PersonId owner, UUID piece, Instant at) {
    return database
            .sql(
                """
                update enrolment.story set removed_at = :at, words = null, readers = 'ME'
                 where id = :id and owner = :owner and removed_at is null
                """)
            .param("id", piece)
            .param("owner", owner.value())
            .param("at", Sql.at(at))
            .update()
        == 1;
  }

  List<KeptApart> apart(PersonId owner) {
    return database
        .sql(
            """
            select * from enrolment.apart where owner = :owner and ended_at is null
             order by since, id
            """)
        .param("owner", owner.value())
        .query((row, n) ->
            new KeptApart(
                Sql.uuid(row, "id"),
                row.getString("called"),
                KeptApart.Kind.valueOf(row.getString("kind"))))
        .list();
  }

  void keepApart(PersonId owner, KeptApart from, Instant at) {
    database
        .sql(
            """
            insert into enrolment.apart (id, owner, kind, called, since)
            values (:id, :owner, :kind, :called, :at) on conflict do nothing
            """)
        .param("id", from.id())
        .param("owner", owner.value())
        .param("kind", from.kind().name())
        .param("called", from.called())
        .param("at", Sql.at(at))
        .update();
  }

  List<WalkBeside> walksBesideApart() {
    return database
        .sql("select apart, walk, mine, ended from sec.walks_beside_apart()")
        .query((row, n) ->
            new WalkBeside(
                Sql.uuid(row, "apart"),
                Sql.uuid(row, "walk"),
                Hat.valueOf(row.getString("mine")),
                row.getBoolean("ended")))
        .list();
  }

  boolean walksWithOneCalled(String name) {
    return database
        .sql("select sec.walks_with_one_called(:name)")
        .param("name", name)
        .query(Boolean.class)
        .single();
  }

  boolean noLongerApart(PersonId owner, UUID id, Instant at) {
    return database
            .sql(
                """
                update enrolment.apart set ended_at = :at
                 where id = :id and owner = :owner and ended_at is null
                """)
            .param("id", id)
            .param("owner", owner.value())
            .param("at", Sql.at(at))
            .update()
        == 1;
  }

  void leaveAsPeer(PersonId person, Instant at) {
    database
        .sql(
            "update enrolment.request set left_at = :at where person = :person and left_at is null")
        .param("person", person.value())
        .param("at", Sql.at(at))
        .update();
  }

  void leaveAsSupporter(PersonId person) {
    database
        .sql("update enrolment.application set state = 'LEFT' where supporter = :person")
        .param("person", person.value())
        .update();
  }
}
