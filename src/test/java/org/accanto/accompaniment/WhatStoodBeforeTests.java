package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.testing.TheDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an entry said before it was mended is written by the database alone. */
@AccantoTest
@Tag("accompaniment")
class WhatStoodBeforeTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;

  @Test
  void neitherOfTheTwoAddsToWhatAMeetingSaidBefore_andMendingKeepsIt() {
    Actor amina = cast.peer("Amina");
    Actor luca = cast.supporter("Luca");
    UUID walk = meeting(amina, luca);

    for (Actor one : List.of(amina, luca)) {
      TheDatabase.refuses(() ->
          changed(
              one,
              """
              insert into accompaniment.meeting_before
              select id, walk, peer, happened_on, minutes, 7, sec.now() from accompaniment.meeting
              """));
      TheDatabase.refuses(() ->
          changed(
              one,
              """
              insert into accompaniment.content_before
              select meeting, walk, peer, functions, next_step, words, 7 from accompaniment.meeting_content
              """));
    }
    assertThat(changed(luca, "update accompaniment.meeting set minutes = 31")).isOne();
    assertThat(changed(luca, "update accompaniment.meeting_content set words = 'new'")).isOne();
    for (String before : List.of("meeting_before", "content_before")) {
      assertThat(
              cast.count("select count(*) from accompaniment." + before + " where walk = ?", walk))
          .isOne();
    }
  }

  private UUID meeting(Actor amina, Actor luca) {
    UUID walk = new WalkingCast(cast, clock).walk(amina, luca, true);
    UUID meeting = UUID.randomUUID();
    UUID peer = amina.person().value();
    UUID supporter = luca.person().value();
    cast.run(
        "insert into accompaniment.meeting values (?, ?, ?, ?, '2027-03-12', 30, ?, now())",
        meeting,
        walk,
        peer,
        supporter,
        supporter);
    cast.run(
        "insert into accompaniment.meeting_content values (?, ?, ?, ?, '{SOCIAL}', 'next', 'words')",
        meeting,
        walk,
        peer,
        supporter);
    return walk;
  }

  private int changed(Actor actor, String sql) {
    return transaction.as(actor, () -> database.sql(sql).update());
  }
}
