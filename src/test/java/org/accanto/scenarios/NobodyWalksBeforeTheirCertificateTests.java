package org.accanto.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.accanto.enrolment.Readiness;
import org.accanto.enrolment.Readiness.Missing;
import org.accanto.enrolment.Supporters;
import org.accanto.matching.Outcome.Proposed;
import org.accanto.matching.Outcome.Refused;
import org.accanto.shared.Actor;
import org.accanto.testing.Cast;
import org.accanto.training.CertificateScope;
import org.accanto.training.CertificateState;
import org.accanto.training.Certification;
import org.accanto.training.CertifiedPerson;
import org.accanto.training.Hours;
import org.accanto.training.HoursKind;
import org.accanto.training.IssueOutcome;
import org.accanto.training.Need;
import org.accanto.training.NewHours;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** B31, B33, B65: from the fortieth hour to the gate of the match, and back out of it. */
@Scenario
class NobodyWalksBeforeTheirCertificateTests {

  @Autowired ApplicationContext beans;
  @Autowired Hours hours;
  @Autowired Certification certification;
  @Autowired Supporters supporters;
  @Autowired Cast cast;

  @Test
  void theFortiethHourOpensTheGate_itsTimeClosesIt_andWhatIsTakenBackIsExplained() {
    Programme programme = new Programme(beans);
    Someone giulia = programme.coordinator("Giulia");
    Someone luca = programme.supporter("Luca").offering("sleptRough", 2);
    Actor person = luca.actor();

    trained(luca, giulia, HoursKind.TRAINING, 39);
    learned(luca);
    assertThat(issue(luca, giulia))
        .isEqualTo(
            new IssueOutcome.NotYet(List.of(new Need.Hours(Need.Kind.TRAINING, 39 * 60, 40 * 60))));
    assertThat(missing(luca)).containsExactly(Missing.CERTIFICATE_MISSING);

    hours.write(one(programme, HoursKind.TRAINING), UUID.randomUUID(), person);
    assertThat(issue(luca, giulia)).isInstanceOf(IssueOutcome.NotYet.class);
    UUID fortieth = hours.mine(person).getFirst().id();
    hours.confirm(person.person(), hoursOf(person), giulia.actor());
    assertThat(hours.mine(person)).anyMatch(row -> row.id().equals(fortieth) && row.confirmed());
    assertThat(giulia.proposes(luca, programme.peer("Amina"))).isInstanceOf(Refused.class);
    assertThat(issue(luca, giulia)).isInstanceOf(IssueOutcome.Issued.class);
    assertThat(missing(luca)).isEmpty();
    assertThat(giulia.proposes(luca, programme.peer("Amina"))).isInstanceOf(Proposed.class);

    programme.daysLater(731);
    assertThat(giulia.proposes(luca, programme.peer("Amina"))).isInstanceOf(Refused.class);
    assertThat(state(luca)).isInstanceOf(CertificateState.Ended.class);
    assertThat(missing(luca)).containsExactly(Missing.CERTIFICATE_ENDED);
    assertThat(issue(luca, giulia)).isInstanceOf(IssueOutcome.NotYet.class);
    trained(luca, giulia, HoursKind.REFRESHER, 16);
    certification.affirm(person);
    assertThat(issue(luca, giulia)).isInstanceOf(IssueOutcome.Issued.class);
    assertThat(missing(luca)).isEmpty();

    assertThat(giulia.proposes(luca, programme.peer("Amina"))).isInstanceOf(Proposed.class);

    UUID now = mine(luca).certificates().getFirst().id();
    assertThat(certification.withdraw(now, "Money was lent to a peer.", giulia.actor())).isTrue();
    assertThat(state(luca)).isInstanceOf(CertificateState.Withdrawn.class);
    assertThat(missing(luca)).containsExactly(Missing.CERTIFICATE_MISSING);
    assertThat(giulia.proposes(luca, programme.peer("Amina"))).isInstanceOf(Refused.class);
    assertThat(mine(luca).certificates().getFirst().reason())
        .isEqualTo("Money was lent to a peer.");
  }

  private void trained(Someone who, Someone giulia, HoursKind kind, int count) {
    for (int i = 0; i < count; i++) {
      hours.attended(
          List.of(who.actor().person()),
          one(who.programme(), kind),
          UUID.randomUUID(),
          giulia.actor());
    }
  }

  private void learned(Someone who) {
    for (String unit : mine(who).policy().units()) {
      cast.run(
          "insert into training.unit_done (person, unit, at) values (?, ?, now())",
          who.actor().person().value(),
          unit);
    }
    certification.affirm(who.actor());
  }

  private static NewHours one(Programme programme, HoursKind kind) {
    return new NewHours(kind, 60, programme.today(), "");
  }

  private List<UUID> hoursOf(Actor person) {
    return hours.mine(person).stream().map(row -> row.id()).toList();
  }

  private IssueOutcome issue(Someone who, Someone by) {
    return certification.issue(
        who.actor().person(), CertificateScope.SUPPORTER, "it", UUID.randomUUID(), by.actor());
  }

  private CertifiedPerson mine(Someone who) {
    return certification.mine(who.actor()).orElseThrow();
  }

  private CertificateState state(Someone who) {
    return certification.state(who.actor()).orElseThrow();
  }

  private List<Missing> missing(Someone who) {
    Readiness now =
        supporters
            .read(who.actor().person(), who.programme().office().actor())
            .orElseThrow()
            .readiness();
    return now instanceof Readiness.NotReady(List<Missing> reasons) ? reasons : List.of();
  }
}
