package org.accanto.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what somebody has done, and holds it against what is asked today. */
@Component
class Standings {

  private final HoursRows hours;
  private final DoneRows done;
  private final ExemptionRows exemptions;
  private final CertificateRows certificates;
  private final PolicyRows policies;
  private final Clock clock;

  Standings(
      HoursRows hours,
      DoneRows done,
      ExemptionRows exemptions,
      CertificateRows certificates,
      PolicyRows policies,
      Clock clock) {
    this.hours = hours;
    this.done = done;
    this.exemptions = exemptions;
    this.certificates = certificates;
    this.policies = policies;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  CertifiedPerson of(PersonId person, String called, CertificateScope scope) {
    List<Certificate> issued = certificates.of(person);
    List<Exemption> without = exemptions.of(person);
    CertificationPolicy policy = policies.on(today(), scope);
    Facts facts =
        new Facts(
            hours.of(person).stream()
                .filter(HoursRow::confirmed)
                .map(row -> new Facts.Counted(row.kind(), row.minutes(), row.day()))
                .toList(),
            done.units(person),
            done.affirmations(person),
            without,
            renews(issued, scope));
    return new CertifiedPerson(
        person,
        called,
        certificates.name(person).orElse(called),
        scope,
        policy,
        Standing.on(today(), policy, facts),
        issued,
        without);
  }

  /** Everybody, in three questions and not in three for each. */
  List<CertifiedLine> all(Map<PersonId, String> people) {
    Map<PersonId, List<HoursRows.Sum>> ledger =
        hours.all().stream()
            .filter(HoursRows.Sum::confirmed)
            .collect(Collectors.groupingBy(HoursRows.Sum::person));
    Map<PersonId, List<Exemption>> without =
        exemptions.all().stream().collect(Collectors.groupingBy(Exemption::person));
    Map<PersonId, List<Certificate>> issued =
        certificates.all().stream().collect(Collectors.groupingBy(Certificate::holder));
    Map<PersonId, Set<String>> units = done.units();
    Map<PersonId, List<LocalDate>> said = done.affirmations();
    CertificationPolicy policy = policies.on(today(), CertificateScope.SUPPORTER);
    return people.entrySet().stream()
        .map(one -> {
          PersonId person = one.getKey();
          List<Certificate> theirs = issued.getOrDefault(person, List.of());
          Facts facts =
              new Facts(
                  ledger.getOrDefault(person, List.of()).stream()
                      .map(row -> new Facts.Counted(row.kind(), row.minutes(), row.day()))
                      .toList(),
                  units.getOrDefault(person, Set.of()),
                  said.getOrDefault(person, List.of()),
                  without.getOrDefault(person, List.of()),
                  renews(theirs, CertificateScope.SUPPORTER));
          return new CertifiedLine(
              person,
              one.getValue(),
              Standing.on(today(), policy, facts),
              latest(theirs, CertificateScope.SUPPORTER));
        })
        .toList();
  }

  /** The last one of this scope, whatever became of it; null when there was never one. */
  static @Nullable Certificate latest(List<Certificate> all, CertificateScope scope) {
    return all.stream()
        .filter(one -> one.shown().scope() == scope)
        .max(Comparator.comparingLong(one -> one.shown().number()))
        .orElse(null);
  }

  /**
   * Since when refreshers count: since the last renewal, not since the same paper in another
   * language. Whose certificate was withdrawn begins anew, without refreshers.
   */
  private static @Nullable LocalDate renews(List<Certificate> all, CertificateScope scope) {
    Certificate latest = latest(all, scope);
    if (latest == null || latest.shown().withdrawnOn() != null) {
      return null;
    }
    LocalDate end = latest.shown().validUntil();
    return all.stream()
        .filter(one -> one.shown().scope() == scope && one.shown().validUntil().equals(end))
        .map(one -> one.shown().issuedOn())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
