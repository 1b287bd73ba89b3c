package org.accanto.enrolment;

import java.time.Instant;
import org.accanto.shared.PersonId;

/**
 * Somebody who asked for support.
 *
 * @param accepted part of the programme; false while the coordinator has not welcomed them yet
 * @param since when they asked
 */
public record PeerWaiting(PersonId peer, String called, boolean accepted, Instant since) {}
