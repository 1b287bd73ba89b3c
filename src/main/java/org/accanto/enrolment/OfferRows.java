package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.accanto.programme.Slot;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What supporters wrote, in the tables {@code enrolment.offer} and {@code enrolment.experience}.
 */
@Repository
class OfferRows {

  private final JdbcClient database;
  private final Vault vault;

  OfferRows(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  Optional<Offer> of(PersonId supporter) {
    List<Offer.Experience> experiences = experiences(supporter);
    return database
        .sql("select * from enrolment.offer where supporter = :supporter")
        .param("supporter", supporter.value())
        .query((row, n) -> read(row, experiences))
        .optional();
  }

  void save(PersonId supporter, Offer offer, Instant at) {
    database
        .sql(
            """
            insert into enrolment.offer (supporter, introduction, gender, languages, times, place,
              meets, how_far, at_most, weekly_minutes, lived_it, knows_shelters, shown, changed_at)
            values (:supporter, :introduction, :gender, :languages::text[], :times::text[], :place,
              :meets::text[], :far, :most, :minutes, :lived, :shelters, :shown, :at)
            on conflict (supporter) do update set introduction = excluded.introduction,
              gender = excluded.gender, languages = excluded.languages, times = excluded.times,
              place = excluded.place, meets = excluded.meets,
              how_far = excluded.how_far, at_most = excluded.at_most,
              weekly_minutes = excluded.weekly_minutes, lived_it = excluded.lived_it,
              knows_shelters = excluded.knows_shelters, shown = excluded.shown,
              changed_at = excluded.changed_at
            """)
        .param("supporter", supporter.value())
        .param(
            "introduction",
            vault.seal(Sealed.offer(supporter, "introduction"), offer.introduction()))
        .param("gender", offer.gender().name())
        .param("languages", Sql.array(offer.languages()))
        .param("times", SayingRows.names(offer.times()))
        .param("place", vault.seal(Sealed.offer(supporter, "place"), offer.place()))
        .param("meets", SayingRows.names(offer.meets().ways()))
        .param("far", offer.meets().howFar().name())
        .param("most", offer.atMost())
        .param("minutes", offer.weeklyMinutes())
        .param("lived", offer.livedIt().name())
        .param("shelters", offer.knowsShelters())
        .param("shown", offer.shown())
        .param("at", Sql.at(at))
        .update();
    experiences(supporter, offer.experiences(), at);
  }

  void toldThemselves(PersonId supporter, Instant at) {
    database
        .sql("update enrolment.offer set told_at = :at where supporter = :supporter")
        .param("supporter", supporter.value())
        .param("at", Sql.at(at))
        .update();
  }

  boolean writtenByOthers(PersonId supporter) {
    return database
        .sql(
            """
            select exists (select from enrolment.offer where supporter = :supporter and told_at is null)
            """)
        .param("supporter", supporter.value())
        .query(Boolean.class)
        .single();
  }

  private void experiences(PersonId supporter, List<Offer.Experience> told, Instant at) {
    database
        .sql("delete from enrolment.experience where supporter = :supporter")
        .param("supporter", supporter.value())
        .update();
    for (Offer.Experience one : told) {
      database
          .sql(
              """
              insert into enrolment.experience (id, supporter, area, words, told, changed_at)
              values (:id, :supporter, :area, :words, :told, :at)
              on conflict do nothing
              """)
          .param("supporter", supporter.value())
          .param("id", java.util.UUID.randomUUID())
          .param("area", one.area())
          .param("words", vault.seal(Sealed.lived(supporter, one.area()), one.words()))
          .param("told", one.told().name())
          .param("at", Sql.at(at))
          .update();
    }
  }

  private List<Offer.Experience> experiences(PersonId supporter) {
    return database
        .sql("select * from enrolment.experience where supporter = :supporter order by area")
        .param("supporter", supporter.value())
        .query((row, n) ->
            new Offer.Experience(
                row.getString("area"),
                Sealed.livedOf(vault, row),
                Told.valueOf(row.getString("told"))))
        .list();
  }

  private Offer read(ResultSet row, List<Offer.Experience> experiences) throws SQLException {
    PersonId supporter = Sql.person(row, "supporter");
    return new Offer(
        vault.open(Sealed.offer(supporter, "introduction"), row.getBytes("introduction")),
        Gender.valueOf(row.getString("gender")),
        Sql.texts(row, "languages"),
        Slot.known(Sql.texts(row, "times").stream()),
        vault.open(Sealed.offer(supporter, "place"), row.getBytes("place")),
        Wishes.meets(row),
        row.getInt("at_most"),
        row.getInt("weekly_minutes"),
        LivedIt.valueOf(row.getString("lived_it")),
        row.getBoolean("knows_shelters"),
        row.getBoolean("shown"),
        experiences);
  }
}
