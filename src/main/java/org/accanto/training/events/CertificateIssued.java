package org.accanto.training.events;

import java.time.LocalDate;
import java.util.UUID;
import org.accanto.shared.PersonId;

/**
 * A supporter may walk with people from now on. Published in the transaction that issues it.
 *
 * @param until the last day
 * @param by the coordinator who issued it
 */
public record CertificateIssued(
    UUID certificate, PersonId supporter, LocalDate from, LocalDate until, PersonId by) {}
