package org.accanto.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.accanto.shared.PersonId;

/**
 * A peer who walks with nobody yet.
 *
 * @param since when they asked; refusing proposals never changes it
 * @param choosing has proposals to choose from now
 * @param helpAsked would like help with the choice
 * @param askAgainOn wants to be asked again on this day, when it lies ahead
 */
public record PeerInLine(
    PersonId peer,
    String called,
    Instant since,
    boolean choosing,
    boolean helpAsked,
    Optional<LocalDate> askAgainOn) {}
