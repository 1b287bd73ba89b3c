package org.accanto.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.training.badge.BadgeText;
import org.accanto.training.badge.Badges;
import org.accanto.training.badge.Genuine;
import org.accanto.training.badge.Issuer;
import org.accanto.training.badge.IssuerKeys;
import org.accanto.training.badge.Recipient;
import org.accanto.training.badge.Verdict;
import org.accanto.training.badge.Verifier;
import org.accanto.training.badge.Withdrawals;
import org.accanto.training.badge.Withdrawn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The door to certificates as files: signed for their holder, read for anybody. */
@Service
public class BadgeFiles {

  private static final String URN = "urn:uuid:";

  /** Reading takes some milliseconds of a processor, of which a small machine has two. */
  private final Semaphore atOnce = new Semaphore(2, true);

  private final Badges badges = new Badges();
  private final Verifier verifier = new Verifier();
  private final IssuerKeys keys;
  private final CertificateRows certificates;
  private final HoursRows hours;
  private final DoneRows done;
  private final ActingTransaction transaction;
  private final Clock clock;

  BadgeFiles(
      @Value("${accanto.data:./data}") Path data,
      CertificateRows certificates,
      HoursRows hours,
      DoneRows done,
      ActingTransaction transaction,
      Clock clock) {
    this.keys = IssuerKeys.in(data);
    this.certificates = certificates;
    this.hours = hours;
    this.done = done;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * The file of one's own certificate, JSON in UTF-8; empty for any other, and for what no longer
   * counts.
   *
   * @param issuer name of the organisation
   * @param about what it is for, in the language of the certificate
   */
  public Optional<byte[]> file(
      UUID certificate, String issuer, BadgeText.About about, Actor holder) {
    return transaction
        .as(
            holder,
            () ->
                certificates
                    .one(certificate)
                    .filter(one -> one.holder().equals(holder.person()))
                    .filter(one -> one.on(LocalDate.now(clock)).valid())
                    .map(one -> text(one, issuer, about)))
        .map(text -> badges.sign(text, held().current()));
  }

  /**
   * The five answers about a file that somebody holds.
   *
   * @return empty while too many ask at once
   */
  public Optional<Verdict> look(byte[] file) {
    try {
      if (!atOnce.tryAcquire(2, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      Instant now = clock.instant();
      Verdict alone = verifier.verify(file, now, held().known(), new Withdrawals.NotKnown());
      return Optional.of(alone.with(withdrawn(alone)));
    } finally {
      atOnce.release();
    }
  }

  /** Only of what we signed ourselves: of anything else our book says nothing. */
  private Withdrawn withdrawn(Verdict verdict) {
    boolean ours =
        verdict.genuine() instanceof Genuine.Unchanged && verdict.issuer() instanceof Issuer.Known;
    return verdict
        .says()
        .filter(said -> ours)
        .flatMap(said -> published(said.id()))
        .map(one -> one.withdrawnOn() == null ? Withdrawn.NO : Withdrawn.YES)
        .orElse(Withdrawn.NOT_KNOWN_HERE);
  }

  private Optional<PublishedCertificate> published(String id) {
    if (!id.matches(URN + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return Optional.empty();
    }
    UUID wanted = UUID.fromString(id.substring(URN.length()));
    return Objects.requireNonNull(transaction.withoutActor(() -> certificates.published(wanted)));
  }

  private BadgeText text(Certificate one, String issuer, BadgeText.About about) {
    PublishedCertificate shown = one.shown();
    List<HoursRow> counted =
        hours.of(one.holder()).stream()
            .filter(HoursRow::confirmed)
            .filter(row -> !row.day().isAfter(shown.issuedOn()))
            .toList();
    String achievement = "accanto " + issuer + " " + shown.scope() + " " + shown.full();
    return new BadgeText(
        shown.publicId(),
        UUID.nameUUIDFromBytes(achievement.getBytes(StandardCharsets.UTF_8)),
        issuer,
        about,
        new BadgeText.Learnt(
            done.units(one.holder()).size(),
            minutes(counted, HoursKind.TRAINING).plus(minutes(counted, HoursKind.REFRESHER)),
            minutes(counted, HoursKind.PRACTICE)),
        new Recipient.Named(shown.shownName()),
        start(shown.issuedOn()),
        Optional.of(start(shown.validUntil().plusDays(1))));
  }

  private static Duration minutes(List<HoursRow> rows, HoursKind kind) {
    return Duration.ofMinutes(
        rows.stream().filter(row -> row.kind() == kind).mapToLong(HoursRow::minutes).sum());
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private IssuerKeys.Held held() {
    try {
      return keys.held();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
