package org.accanto.matching;

import java.time.Instant;
import java.util.UUID;
import org.accanto.shared.PersonId;

/**
 * A peer chooses, as the coordinator may know it: no answer of anybody.
 *
 * @param supporters with how many supporters it is still open
 * @param helpAsked the peer would like help with the choice
 */
public record WaitingAnswer(
    UUID round,
    PersonId peer,
    String called,
    Instant since,
    Instant until,
    int supporters,
    boolean helpAsked) {}
