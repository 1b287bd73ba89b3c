package org.accanto.training;

import java.time.LocalDate;
import org.accanto.shared.PersonId;

/** What a coordinator says when a cohort begins. */
public record NewCohort(String name, String place, LocalDate from, PersonId trainer) {}
