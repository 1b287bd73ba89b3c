package org.accanto.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A supporter, or somebody who would like to be one, as far as the actor may know it.
 *
 * @param requirements dated rows, oldest first, without withdrawn ones
 * @param readiness today
 * @param pausing takes a pause; backOn when they said until when
 */
public record Supporter(
    PersonId person,
    String called,
    Application application,
    Offer offer,
    List<Requirement> requirements,
    Readiness readiness,
    boolean pausing,
    @Nullable LocalDate backOn) {}
