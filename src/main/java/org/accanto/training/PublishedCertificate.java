package org.accanto.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a certificate, and what became of it: all that whoever holds it may know.
 *
 * @param publicId random; stands on the paper and leads to nothing else
 * @param full whether supervised practice was there too
 * @param language "en", "it" or "el"
 * @param shownName as the holder wants to be called on it
 * @param validUntil the last day
 */
public record PublishedCertificate(
    UUID publicId,
    long number,
    CertificateScope scope,
    boolean full,
    String language,
    String shownName,
    LocalDate issuedOn,
    LocalDate validUntil,
    @Nullable LocalDate withdrawnOn,
    @Nullable LocalDate replacedOn) {

  public CertificateState on(LocalDate day) {
    return CertificateState.on(day, validUntil, withdrawnOn, replacedOn);
  }
}
