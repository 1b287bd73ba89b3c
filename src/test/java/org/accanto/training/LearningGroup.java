package org.accanto.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Cast;

/** Eleni, who was trained first, leads a group in which Luca and Anna learn; Giulia began it. */
record LearningGroup(UUID id, Actor giulia, Actor eleni, Actor anna, Actor luca) {

  static LearningGroup of(Cast cast, Cohorts cohorts, LocalDate today) {
    LearningGroup group =
        new LearningGroup(
            UUID.randomUUID(),
            cast.coordinator("Giulia"),
            cast.person("Eleni", Hat.PROFESSIONAL, "en"),
            cast.professional("Anna"),
            cast.person("Luca", Hat.SUPPORTER, "en"));
    certify(cast, group.eleni(), today);
    NewCohort said = new NewCohort("Spring", "Piazza", today, group.eleni().person());
    assertThat(cohorts.begin(group.id(), said, group.giulia())).isTrue();
    assertThat(cohorts.join(group.id(), group.luca().person(), Hat.SUPPORTER, group.giulia()))
        .isTrue();
    assertThat(cohorts.join(group.id(), group.anna().person(), Hat.PROFESSIONAL, group.giulia()))
        .isTrue();
    return group;
  }

  /** As trainer, from today for two years. */
  static void certify(Cast cast, Actor who, LocalDate today) {
    cast.run(
        """
        insert into training.certificate (id, public_id, person, scope, stage, language, shown_name,
          issued_on, valid_until, issued_by, issued_at)
        values (?, ?, ?, 'TRAINER', 'FULL', 'en', 'E', ?::date, ?::date, ?, now())
        """,
        UUID.randomUUID(),
        UUID.randomUUID(),
        who.person().value(),
        today.toString(),
        today.plusYears(2).toString(),
        UUID.randomUUID());
  }
}
