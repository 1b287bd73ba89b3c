package org.accanto.training.events;

import java.util.UUID;
import org.accanto.shared.PersonId;

/**
 * A supporter's certificate counts no longer: it was taken back, or another one takes its place.
 * Nothing says why. Published in the transaction in which it happens.
 */
public record CertificateWithdrawn(UUID certificate, PersonId supporter) {}
