package org.accanto.confidentiality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The rules for opening something: own, to staff, for a while, from now on. */
@Component
class Opening {

  static final int LONGEST_MONTHS = 12;

  private final DecisionTable table = DecisionTable.golden();
  private final Authorisations authorisations;
  private final ObjectProvider<OpenableItems> holders;
  private final Clock clock;

  Opening(Authorisations authorisations, ObjectProvider<OpenableItems> holders, Clock clock) {
    this.authorisations = authorisations;
    this.holders = holders;
    this.clock = clock;
  }

  /** Single things of the subject's own that can be opened. */
  List<OpenableItem> items(Actor subject) {
    return holders.orderedStream().flatMap(holder -> holder.of(subject).stream()).toList();
  }

  DecisionTable table() {
    return table;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /** Whether this is the subject's own and can be opened to somebody in this hat. */
  boolean canOpen(Actor subject, DataClass of, Hat reader) {
    return of.isOwnAs(subject) && table.opensTo(reader, of);
  }

  /**
   * @throws IllegalArgumentException when a rule is broken; pages ask beforehand
   */
  void give(UUID id, Authorise what, Actor subject) {
    Hat hat =
        authorisations
            .staffHat(what.reader())
            .orElseThrow(() -> new IllegalArgumentException("not a possible reader"));
    LocalDate today = today();
    if (what.until().isBefore(today) || what.until().isAfter(today.plusMonths(LONGEST_MONTHS))) {
      throw new IllegalArgumentException("not within twelve months");
    }
    if (!canOpen(subject, what.of(), hat)) {
      throw new IllegalArgumentException("cannot be opened: " + what.of());
    }
    if (what.item() != null && !isOwn(what, subject)) {
      throw new IllegalArgumentException("not a thing of the giver's own");
    }
    authorisations.give(id, what, hat, subject.person());
  }

  private boolean isOwn(Authorise what, Actor subject) {
    return items(subject).stream()
        .anyMatch(one -> one.id().equals(what.item()) && one.of() == what.of());
  }

  /** True when it is, or was, the subject's. */
  boolean withdraw(UUID authorisation, Actor subject) {
    authorisations.withdraw(authorisation, subject.person());
    return authorisations.isOf(authorisation, subject.person());
  }
}
