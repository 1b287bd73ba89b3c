package org.accanto.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate takes (B31, B33), in force from a day until the next version of the same
 * scope.
 *
 * @param id null for the start values, which nobody has written
 * @param trainingHours confirmed, before the first certificate
 * @param units keys of the units to complete
 * @param practiceHours supervised and confirmed, before the certificate is a full one
 * @param ethicsMonths how long a yes to the duties and values counts; 0 when nobody is asked
 * @param months how long a certificate is valid
 * @param refresherHours confirmed, since the certificate that is renewed
 * @param remindDays days before the end at which holder and coordinators are reminded
 */
public record CertificationPolicy(
    @Nullable UUID id,
    CertificateScope scope,
    LocalDate from,
    int trainingHours,
    List<String> units,
    int practiceHours,
    int ethicsMonths,
    int months,
    int refresherHours,
    List<Integer> remindDays) {

  /** Reminders of the mission; the database uses the same for certificates without a version. */
  static final List<Integer> REMINDERS = List.of(90, 30, 7);

  static final List<String> UNITS =
      List.of("what-peer-support-is", "becoming-a-supporter", "working-with-professionals");

  public CertificationPolicy {
    units = List.copyOf(units);
    remindDays = List.copyOf(remindDays);
  }

  /** The start values of the mission, with the two that the programme's page holds. */
  static CertificationPolicy start(CertificateScope scope, int trainingHours, int months) {
    int practice = scope == CertificateScope.SUPPORTER ? 60 : 0;
    return new CertificationPolicy(
        null, scope, LocalDate.EPOCH, trainingHours, UNITS, practice, 12, months, 16, REMINDERS);
  }

  /** The last day of a certificate that is issued on this day. */
  LocalDate validUntil(LocalDate issued) {
    return issued.plusMonths(months).minusDays(1);
  }
}
