package org.accanto.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.programme.Organisation.HelpNumber;
import org.accanto.shared.Actor;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the organisation decided, in the schema {@code programme}. */
@Repository
class Settings {

  private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

  private final JdbcClient database;
  private final Clock clock;
  private final JsonMapper json;

  Settings(JdbcClient database, Clock clock, JsonMapper json) {
    this.database = database;
    this.clock = clock;
    this.json = json;
  }

  Policy policy() {
    return database.sql("select * from sec.policy()").query(Settings::read).single();
  }

  Organisation organisation() {
    List<HelpNumber> numbers =
        database
            .sql("select number, words from sec.help_numbers()")
            .query((row, n) -> new HelpNumber(row.getString("number"), words(row, "words")))
            .list();
    return database
        .sql("select * from sec.organisation()")
        .query((row, n) ->
            new Organisation(
                row.getString("name"),
                row.getString("city"),
                row.getString("phone"),
                row.getString("place"),
                words(row, "welcome"),
                numbers))
        .single();
  }

  Doubts doubts() {
    return database
        .sql("select doubt_who, doubt_reach, doubt_hours, house_rules from sec.organisation()")
        .query((row, n) ->
            new Doubts(
                row.getString("doubt_who"),
                row.getString("doubt_reach"),
                row.getString("doubt_hours"),
                words(row, "house_rules")))
        .single();
  }

  void save(Doubts doubts, Actor by) {
    database
        .sql(
            """
            update programme.organisation set doubt_who = :who, doubt_reach = :reach,
              doubt_hours = :hours, house_rules = :rules::jsonb, changed_at = :at, changed_by = :by
             where only_one
            """)
        .param("who", doubts.who())
        .param("reach", doubts.reach())
        .param("hours", doubts.hours())
        .param("rules", json.writeValueAsString(doubts.rules()))
        .param("at", Sql.at(clock.instant()))
        .param("by", by.person().value())
        .update();
  }

  List<ExperienceArea> ownAreas() {
    return database
        .sql("select key, words from sec.areas() where ended_at is null")
        .query((row, n) -> new ExperienceArea(row.getString("key"), words(row, "words")))
        .list();
  }

  void save(Policy policy, Actor by) {
    database
        .sql(
            """
            update programme.policy set relations_at_once = :relations, silence_days = :silence,
              proposal_days = :proposal, certificate_months = :certificate,
              review_months = :review, look_back_weeks = :look, training_hours = :training,
              reached_within_days = :reached, background_check_required = :check,
              interview_required = :interview, changed_at = :at, changed_by = :by
             where only_one
            """)
        .param("relations", policy.relationsAtOnce())
        .param("silence", policy.silenceDays())
        .param("proposal", policy.proposalDays())
        .param("certificate", policy.certificateMonths())
        .param("review", policy.reviewMonths())
        .param("look", policy.lookBackWeeks())
        .param("training", policy.trainingHours())
        .param("reached", policy.reachedWithinDays())
        .param("check", policy.backgroundCheckRequired())
        .param("interview", policy.interviewRequired())
        .param("at", Sql.at(clock.instant()))
        .param("by", by.person().value())
        .update();
  }

  void save(Organisation organisation, Actor by) {
    database
        .sql(
            """
            update programme.organisation set name = :name, city = :city, phone = :phone,
              place = :place, welcome = :welcome::jsonb, changed_at = :at, changed_by = :by
             where only_one
            """)
        .param("name", organisation.name())
        .param("city", organisation.city())
        .param("phone", organisation.phone())
        .param("place", organisation.place())
        .param("welcome", json.writeValueAsString(organisation.welcome()))
        .param("at", Sql.at(clock.instant()))
        .param("by", by.person().value())
        .update();
    database.sql("delete from programme.help_number").update();
    for (int i = 0; i < organisation.helpNumbers().size(); i++) {
      HelpNumber one = organisation.helpNumbers().get(i);
      database
          .sql(
              """
              insert into programme.help_number (id, number, words, place)
              values (:id, :number, :words::jsonb, :place)
              """)
          .param("id", UUID.randomUUID())
          .param("number", one.number())
          .param("words", json.writeValueAsString(one.words()))
          .param("place", i)
          .update();
    }
  }

  void add(ExperienceArea area) {
    database
        .sql(
            """
            insert into programme.area (key, words, added_at) values (:key, :words::jsonb, :at)
            on conflict do nothing
            """)
        .param("key", area.key())
        .param("words", json.writeValueAsString(area.words()))
        .param("at", Sql.at(clock.instant()))
        .update();
  }

  void end(String key) {
    database
        .sql("update programme.area set ended_at = :at where key = :key and ended_at is null")
        .param("key", key)
        .param("at", Sql.at(clock.instant()))
        .update();
  }

  private Map<String, String> words(ResultSet row, String column) throws SQLException {
    return json.readValue(row.getString(column), WORDS);
  }

  private static Policy read(ResultSet row, int number) throws SQLException {
    return new Policy(
        row.getInt("relations_at_once"),
        row.getInt("silence_days"),
        row.getInt("proposal_days"),
        row.getInt("certificate_months"),
        row.getInt("review_months"),
        row.getInt("look_back_weeks"),
        row.getInt("training_hours"),
        row.getInt("reached_within_days"),
        row.getBoolean("background_check_required"),
        row.getBoolean("interview_required"));
  }
}
