package org.accanto.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.training.CertificateScope;
import org.accanto.training.Certification;
import org.accanto.training.CertificationRules;
import org.accanto.training.CohortStep;
import org.accanto.training.Cohorts;
import org.accanto.training.Courses;
import org.accanto.training.Exemption;
import org.accanto.training.Hours;
import org.accanto.training.HoursKind;
import org.accanto.training.IssueOutcome;
import org.accanto.training.Learning;
import org.accanto.training.Need;
import org.accanto.training.NewCohort;
import org.accanto.training.NewHours;
import org.accanto.training.StepKind;
import org.accanto.training.text.UnitText;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Eleni was trained first and leads a group; Luca has his certificate, Nikos and Elisa learn. */
@Component
@ConditionalOnProperty("accanto.demo")
class Learned {

  private static final String FIRST = "what-peer-support-is";
  private static final String SAID_BY_LUCA = "L’ho raccontato al gruppo con un esempio mio.";
  private static final String SAID_BY_ELENI = "Το είπα στην ομάδα με ένα δικό μου παράδειγμα.";
  private static final int A_DAY = 480;

  /** Certified here after the whole course, certified elsewhere, or still learning. */
  private static final Set<String> OTHERWISE = Set.of("Luca", "Giorgio", "Elisa");

  /** The story is told some weeks ago; this step is still to come. */
  private static final int BACK_AND_MORE = 50;

  private final Courses courses;
  private final Learning learning;
  private final Hours hours;
  private final Certification certification;
  private final CertificationRules rules;
  private final Cohorts cohorts;
  private final StoryClock clock;

  Learned(
      Courses courses,
      Learning learning,
      Hours hours,
      Certification certification,
      CertificationRules rules,
      Cohorts cohorts,
      StoryClock clock) {
    this.courses = courses;
    this.learning = learning;
    this.hours = hours;
    this.certification = certification;
    this.rules = rules;
    this.cohorts = cohorts;
    this.clock = clock;
  }

  void learn(Townspeople people, Actor giulia) {
    Actor eleni = people.actor("Eleni");
    Actor luca = people.actor("Luca");
    certify(eleni, CertificateScope.TRAINER, "el", SAID_BY_ELENI, giulia);
    certify(luca, CertificateScope.SUPPORTER, "it", SAID_BY_LUCA, giulia);
    Citizen.all("SUPPORTER").stream()
        .map(Citizen::called)
        .filter(called -> !OTHERWISE.contains(called))
        .forEach(called -> trainedBefore(people.actor(called), people.citizen(called), giulia));
    UUID group = UUID.randomUUID();
    LocalDate today = clock.today();
    cohorts.begin(
        group,
        new NewCohort("Gruppo della panchina", "Sala grande", today, eleni.person()),
        giulia);
    for (String called : List.of("Nikos", "Elisa")) {
      cohorts.join(group, people.actor(called).person(), Hat.SUPPORTER, giulia);
    }
    cohorts.join(group, people.actor("Anna").person(), Hat.PROFESSIONAL, giulia);
    meet(group, StepKind.MEETING, "Che cos’è il sostegno tra pari", "", today, people, eleni);
    meet(group, StepKind.ROLE_PLAY, "In corridoio", "corridor", today, people, eleni);
    cohorts.plan(
        group,
        step(
            StepKind.DILEMMA,
            "«Prometti che non lo dici»",
            "promise",
            today.plusDays(BACK_AND_MORE)),
        eleni);
    learning.stopAt(FIRST, "values", people.actor("Nikos"));
    learning.say(
        FIRST, "know-forms", "Στην ουρά, σε ομάδα, ένας προς έναν.", people.actor("Nikos"));
    learning.found(FIRST, "promise", "", people.actor("Nikos"));
  }

  private void meet(
      UUID group,
      StepKind kind,
      String title,
      String card,
      LocalDate day,
      Townspeople people,
      Actor eleni) {
    CohortStep step = step(kind, title, card, day);
    cohorts.plan(group, step, eleni);
    cohorts.came(
        group,
        step.id(),
        Set.of(
            people.actor("Nikos").person(),
            people.actor("Elisa").person(),
            people.actor("Anna").person()),
        eleni);
  }

  private static CohortStep step(StepKind kind, String title, String card, LocalDate day) {
    String unit = card.isEmpty() ? "" : FIRST;
    return new CohortStep(UUID.randomUUID(), kind, title, unit, card, day, 240, Set.of());
  }

  private void certify(
      Actor who, CertificateScope scope, String language, String said, Actor giulia) {
    for (int day = 1; day <= 5; day++) {
      hours.attended(
          List.of(who.person()),
          new NewHours(HoursKind.TRAINING, A_DAY, clock.today().minusDays(7L * day), ""),
          UUID.randomUUID(),
          giulia);
    }
    courses
        .units(who)
        .forEach(row ->
            complete(
                courses.latest(row.key(), row.original(), who).orElseThrow().unit(), said, who));
    certification.affirm(who);
    issue(who, scope, language, giulia);
  }

  /** The organisation trained them before it had Accanto: that is why they do without. */
  private void trainedBefore(Actor who, Citizen citizen, Actor giulia) {
    exempt(who, Need.Kind.TRAINING, "", giulia);
    courses.units(who).forEach(unit -> exempt(who, Need.Kind.UNIT, unit.key(), giulia));
    certification.affirm(who);
    issue(who, CertificateScope.SUPPORTER, citizen.language(), giulia);
  }

  private void exempt(Actor who, Need.Kind need, String unit, Actor giulia) {
    LocalDate today = clock.today();
    rules.exempt(
        new Exemption(
            UUID.randomUUID(),
            who.person(),
            need,
            unit,
            "Formazione di due anni fa, attestato in archivio.",
            today,
            today.plusYears(1),
            giulia.person()),
        giulia);
  }

  private void issue(Actor who, CertificateScope scope, String language, Actor giulia) {
    IssueOutcome outcome =
        certification.issue(who.person(), scope, language, UUID.randomUUID(), giulia);
    if (!(outcome instanceof IssueOutcome.Issued)) {
      throw new IllegalStateException("not certified: " + outcome);
    }
  }

  private void complete(UnitText unit, String said, Actor who) {
    unit.objectives().forEach(one -> learning.say(unit.key(), one.key(), said, who));
    unit.checks().forEach(one -> learning.found(unit.key(), one.key(), "", who));
  }
}
