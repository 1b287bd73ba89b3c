package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Teams and supervision have no page yet, and the table has their cells: the policy function and
 * the database are asked with exactly these attempts, so that the first page cannot open them.
 */
@AccantoTest
@Tag("confidentiality")
class NoPageYetTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Confidentiality confidentiality;
  @Autowired ActingTransaction transaction;
  @Autowired JdbcClient database;

  private final DecisionTable table = DecisionTable.golden();

  @Test
  @Abuse("R10")
  void r10_whoLeftATeamReadsNothingOfItsPlan() {
    Actor amina = cast.peer("Amina");
    Actor eleni = cast.professional("Eleni");

    isClosed(DataClass.TEAM_PLAN, Relation.EX_TEAM, new Decision.Hidden());
    isClosed(DataClass.TEAM_PLAN, Relation.PROFESSIONAL, new Decision.Hidden());
    nothingOpensIt(DataClass.TEAM_PLAN, amina, eleni);
  }

  @Test
  @Abuse("W01")
  void w01_aTherapistReadsNothingOfTheSupervisionOfWhomTheyTreatAlsoWhenItIsOpenedToThem() {
    Actor luca = cast.supporter("Luca");
    Actor anna = cast.professional("Anna");

    isClosed(DataClass.SUPERVISION, Relation.THERAPIST, new Decision.Hidden());
    isClosed(DataClass.SUPERVISION, Relation.PROFESSIONAL, new Decision.Hidden());
    nothingOpensIt(DataClass.SUPERVISION, luca, anna);
  }

  @Test
  @Abuse("S01")
  void s01_aCoordinatorKnowsThatThereIsSupervisionAndReadsNothingOfIt() {
    Actor luca = cast.supporter("Luca");
    Actor giulia = cast.coordinator("Giulia");

    isClosed(DataClass.SUPERVISION, Relation.COORDINATOR, new Decision.KnownButClosed());
    nothingOpensIt(DataClass.SUPERVISION, luca, giulia);
  }

  /** In the code's table and in the database's, whatever was opened and however great the harm. */
  private void isClosed(DataClass of, Relation relation, Decision answer) {
    for (boolean opened : new boolean[] {false, true}) {
      Standing standing = new Standing(true, relation, false, false, opened, opened);
      assertThat(table.reading(of, standing)).isEqualTo(answer);
      assertThat(table.writing(of, standing)).isFalse();
    }
    assertThat(
            database
                .sql(
                    """
                    select count(*) from confidentiality.decision
                     where class = ? and relation = ? and answer in ('A', 'B', 'C', 'M')
                    """)
                .params(of.name(), relation.name())
                .query(Long.class)
                .single())
        .isZero();
  }

  /**
   * The person cannot open it to this reader, here and past every door; and the role alone reads
   * nothing.
   */
  private void nothingOpensIt(DataClass of, Actor subject, Actor reader) {
    var what = new Authorise(of, null, reader.person(), "to know", clock.today().plusDays(3));
    assertThatThrownBy(() -> confidentiality.authorise(what, subject))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> transaction.run(subject, () -> open(of, subject, reader)))
        .isInstanceOf(DataAccessException.class);
    assertThat(confidentiality.may(reader, of, Subject.of(subject.person()))).isFalse();
    assertThat(confidentiality.mayWrite(reader, of, Subject.of(subject.person()))).isFalse();
    for (String asked : new String[] {"subjects", "items", "scopes", "writes", "others"}) {
      assertThat(as(reader, "select cardinality(sec." + asked + "('" + of + "')) = 0"))
          .as(asked)
          .isTrue();
    }
    assertThat(as(reader, "select sec.hat_reads('" + of + "')")).isFalse();
    assertThat(
            as(cast.wears(reader.person(), Hat.SUPERVISOR), "select sec.hat_reads('" + of + "')"))
        .isFalse();
  }

  private void open(DataClass of, Actor subject, Actor reader) {
    database
        .sql(
            """
            insert into confidentiality.authorisation
              (id, subject, class, reader, reader_hat, purpose, from_at, until_at, given_by)
            values (?, ?, ?, ?, ?, 'to know', (select sec.now()), sec.now() + interval '1 day', ?)
            """)
        .params(
            UUID.randomUUID(),
            subject.person().value(),
            of.name(),
            reader.person().value(),
            reader.hat().name(),
            subject.person().value())
        .update();
  }

  private boolean as(Actor reader, String asks) {
    return transaction.as(reader, () -> database.sql(asks).query(Boolean.class).single());
  }
}
