package org.accanto.training;

import java.time.LocalDate;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its holder and coordinators know it.
 *
 * @param policy the version that was asked for; null for the start values
 * @param replaces the earlier one; null for a first
 * @param reason why it was withdrawn; empty when it was not
 */
public record Certificate(
    UUID id,
    PersonId holder,
    PublishedCertificate shown,
    @Nullable UUID policy,
    @Nullable UUID replaces,
    PersonId issuedBy,
    String reason) {

  public CertificateState on(LocalDate day) {
    return shown.on(day);
  }
}
