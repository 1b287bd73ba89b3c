package org.accanto.training;

import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;

/**
 * Somebody who learns in a cohort.
 *
 * @param as supporter or professional
 * @param called empty when the actor does not know the name
 */
public record CohortMember(PersonId person, Hat as, String called) {}
