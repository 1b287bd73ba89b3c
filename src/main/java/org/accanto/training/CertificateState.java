package org.accanto.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a certificate is worth on a day. */
public sealed interface CertificateState {

  record Valid(LocalDate until) implements CertificateState {}

  /** Its time is over. */
  record Ended(LocalDate on) implements CertificateState {}

  /** Taken back before its time. */
  record Withdrawn(LocalDate on) implements CertificateState {}

  /** There is a newer one, or the same in another language. */
  record Replaced(LocalDate on) implements CertificateState {}

  default boolean valid() {
    return this instanceof Valid;
  }

  /** What weighs most is said: taken back, then replaced, then over. */
  static CertificateState on(
      LocalDate day,
      LocalDate validUntil,
      @Nullable LocalDate withdrawnOn,
      @Nullable LocalDate replacedOn) {
    if (withdrawnOn != null && !withdrawnOn.isAfter(day)) {
      return new Withdrawn(withdrawnOn);
    }
    if (replacedOn != null && !replacedOn.isAfter(day)) {
      return new Replaced(replacedOn);
    }
    return validUntil.isBefore(day) ? new Ended(validUntil) : new Valid(validUntil);
  }
}
