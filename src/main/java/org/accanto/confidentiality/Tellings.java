package org.accanto.confidentiality;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a data protection officer decides: whether a person is told now or later that something was
 * opened because of imminent harm (B06). The database keeps the rules: thirty days with each
 * decision, ninety in all, never by who opened it, by the person, or by whom they keep apart from.
 */
@Component
public class Tellings {

  /** What became of a decision. */
  public enum Answer {
    DECIDED,
    /** Nothing that the actor could decide. */
    NOBODY,
    /** The person has been told already. */
    TOLD,
    /** Who became officer after the opening can only tell now. */
    NEW,
    /** Past thirty days from now, or ninety from the opening. */
    TOO_LONG
  }

  private static final Duration EACH = Duration.ofDays(30);
  private static final Duration IN_ALL = Duration.ofDays(90);

  private final EmergencyRows emergencies;
  private final TellingRows rows;
  private final Emergencies door;
  private final ActingTransaction transaction;
  private final Clock clock;

  Tellings(
      EmergencyRows emergencies,
      TellingRows rows,
      Emergencies door,
      ActingTransaction transaction,
      Clock clock) {
    this.emergencies = emergencies;
    this.rows = rows;
    this.door = door;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** All openings of others of which the person is told later, or was; the newest first. */
  public List<Emergency> all(Actor officer) {
    return officer.is(Hat.DPO)
        ? transaction.as(
            officer,
            () ->
                emergencies.delayed(officer.person()).stream()
                    .filter(one -> isToDecide(one, officer) && door.mayRead(one, officer))
                    .toList())
        : List.of();
  }

  /** One of them; that the officer read why is written down for the person. */
  public Optional<Emergency> of(UUID id, Actor officer) {
    return all(officer).stream().anyMatch(one -> one.id().equals(id))
        ? door.of(id, officer)
        : Optional.empty();
  }

  private static boolean isToDecide(Emergency one, Actor officer) {
    return one.delay() != null && !one.openedBy().equals(officer.person());
  }

  /** The last day on which telling this person can begin. */
  public LocalDate latest(Emergency of) {
    return LocalDate.ofInstant(end(of), clock.getZone());
  }

  /** The person is told now. */
  public Answer tellNow(UUID once, UUID id, String words, Actor officer) {
    return decide(once, id, null, words, officer);
  }

  /**
   * The person is told when this day begins.
   *
   * @throws IllegalArgumentException when the words are too short or too long
   */
  public Answer tellLater(UUID once, UUID id, LocalDate day, String words, Actor officer) {
    Emergencies.said(words, Emergencies.SHORTEST_REASON);
    return decide(once, id, day, words, officer);
  }

  private Answer decide(UUID once, UUID id, @Nullable LocalDate day, String words, Actor officer) {
    return transaction.as(
        officer,
        () ->
            of(id, officer)
                .map(one -> rows.decide(once, one, day == null ? null : start(day, one), words))
                .orElse(Answer.NOBODY));
  }

  /** A last day that begins some hours too late, because clocks change, begins at the end. */
  private Instant start(LocalDate day, Emergency of) {
    Instant start = day.atStartOfDay(clock.getZone()).toInstant();
    return day.equals(latest(of)) && start.isAfter(end(of)) ? end(of) : start;
  }

  private Instant end(Emergency of) {
    Instant each = clock.instant().plus(EACH);
    Instant all = of.opened().plus(IN_ALL);
    return each.isBefore(all) ? each : all;
  }
}
