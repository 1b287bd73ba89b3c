package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accanto.shared.Acting;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Phone;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a supporter would rather not walk through is read by nobody else (R10). */
@AccantoTest
@Tag("enrolment")
class OwnLimitsTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Supporting supporting;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate inOneTransaction;

  @Test
  void whatIWouldRatherNotWalkThroughNobodyElseReads() {
    Actor nikos = cast.person("Nikos", Hat.SUPPORTER, "en");
    Visitor his = site.as(nikos).reading("en");
    his.submitAndFollow(his.open("/me/limits").isFound(), "/me/limits", Map.of("areas", "prison"))
        .isFound();

    assertThat(supporting.ratherNot(nikos)).containsExactly("prison");
    assertThat(his.open("/me/limits").document().select("input[checked]").eachAttr("value"))
        .containsExactly("prison");
    for (Actor other :
        new Actor[] {
          cast.person("Giulia", Hat.COORDINATOR, "en"),
          cast.person("Amina", Hat.PEER, "en"),
          cast.person("Luca", Hat.SUPPORTER, "en"),
          cast.professional("Eleni")
        }) {
      assertThat(read(other, nikos)).isEmpty();
    }
    assertThat(read(nikos, nikos)).hasSize(1);
  }

  @Test
  void itIsTakenBackByLeavingNothingMarked() {
    Actor nikos = cast.supporter("Nikos");
    supporting.ratherNot(Set.of("prison", "debt"), nikos);
    Visitor his = site.as(nikos);

    his.post("/me/limits", Map.of("areas", "no-such-area"));

    assertThat(supporting.ratherNot(nikos)).isEmpty();
  }

  @Test
  void thePageFitsOnAPhone() {
    Actor nikos = cast.person("Nikos", Hat.SUPPORTER, "el");
    try (Phone phone = Phone.inTheDark(site, "el").signedIn(site.token(nikos))) {
      phone.open("/me/limits").isForEverybody().picture("limits-el-dark");
    }
  }

  private List<UUID> read(Actor actor, Actor whose) {
    return Acting.doing(
        actor,
        () ->
            inOneTransaction.execute(status ->
                database
                    .sql("select supporter from enrolment.rather_not where supporter = :whose")
                    .param("whose", whose.person().value())
                    .query(UUID.class)
                    .list()));
  }
}
