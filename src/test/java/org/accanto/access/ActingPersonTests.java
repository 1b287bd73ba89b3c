package org.accanto.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.accanto.shared.Acting;
import org.accanto.shared.Actor;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The acting person in every transaction: who says nothing sees nothing. */
@AccantoTest
@Tag("access")
class ActingPersonTests {

  @Autowired Cast cast;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate inOneTransaction;

  @Test
  void withoutAnActingPersonNobodyIsThere() {
    cast.peer("Amina");

    assertThat(names()).isEmpty();
  }

  @Test
  void aPeerSeesHerOwnNameAndNoOther() {
    Actor amina = cast.peer("Amina");
    cast.peer("Somebody else");

    assertThat(Acting.doing(amina, this::names)).containsExactly("Amina");
  }

  @Test
  void aRoleThatThePersonDoesNotHaveSeesNothing() {
    Actor luca = cast.supporter("Luca");
    Actor pretending = new Actor(luca.person(), org.accanto.shared.Hat.COORDINATOR);

    assertThat(Acting.doing(pretending, this::names)).isEmpty();
  }

  @Test
  void aContextThatSomebodyMadeUpIsRefused() {
    Actor amina = cast.peer("Amina");
    String forged = amina.person() + "|COORDINATOR|1805000000000000|1|00";

    assertThatThrownBy(() ->
            inOneTransaction.execute(status -> {
              database
                  .sql("select set_config('app.ctx', ?, true)")
                  .param(forged)
                  .query(String.class)
                  .single();
              return database.sql("select called from access.person").query().listOfRows();
            }))
        .rootCause()
        .hasMessageContaining("forged context");
  }

  private List<String> names() {
    return inOneTransaction.execute(status ->
        database.sql("select called from access.person").query(String.class).list().stream()
            .map(String::valueOf)
            .toList());
  }
}
