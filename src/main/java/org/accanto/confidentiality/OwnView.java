package org.accanto.confidentiality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * "Who sees my things" and "Who saw what": for the pages of this module. Everything is read as the
 * person whose things they are, so nothing of anybody else can be in it.
 */
@Component
public class OwnView {

  /** What a person can be asked for, or open as a whole, today. */
  private static final List<DataClass> OPENABLE =
      List.of(
          DataClass.GOAL,
          DataClass.APPOINTMENT,
          DataClass.NOTE,
          DataClass.PROFILE,
          DataClass.CONTACT);

  /** Kinds of which something is kept today; the other rows of the table wait for their modules. */
  private static final Set<DataClass> HELD_NOW =
      EnumSet.of(
          DataClass.DIRECTORY,
          DataClass.CONTACT,
          DataClass.SAFE_CONTACT,
          DataClass.PROFILE,
          DataClass.NOTE,
          DataClass.GOAL,
          DataClass.APPOINTMENT,
          DataClass.MATCH_CARD,
          DataClass.AGREEMENT,
          DataClass.CERTIFICATE,
          DataClass.RECORD);

  private final OwnRows rows;
  private final Opening opening;
  private final Asks asks;
  private final ActingTransaction transaction;
  private final Notifications notifications;

  OwnView(
      OwnRows rows,
      Opening opening,
      Asks asks,
      ActingTransaction transaction,
      Notifications notifications) {
    this.rows = rows;
    this.opening = opening;
    this.asks = asks;
    this.transaction = transaction;
    this.notifications = notifications;
  }

  public WhoSees whoSees(Actor subject) {
    return transaction.as(
        subject,
        () -> {
          List<OwnRows.PairRow> pairs = rows.pairs(subject);
          return new WhoSees(
              pairs.stream()
                  .filter(pair -> pair.state() != Relation.EX_COMPANION)
                  .map(pair -> companion(pair, subject))
                  .toList(),
              pairs.stream().anyMatch(pair -> pair.state() == Relation.EX_COMPANION),
              opened(subject),
              subject.is(Hat.PEER) && rows.introduced(),
              rows.rests()
                  ? List.of()
                  : own(subject).filter(of -> answer(of, Relation.COORDINATOR) == 'A').toList(),
              rows.asked(subject));
        });
  }

  /** The kinds of things that belong to the person in this hat, in the order of the table. */
  public List<DataClass> kinds(Actor subject) {
    return own(subject).toList();
  }

  /** Who looked, the newest first, {@code many} from {@code from} on. */
  public List<WhoSees.Look> whoSaw(Actor subject, int from, int many) {
    return transaction.as(subject, () -> rows.looks(subject, from, many));
  }

  public int looks(Actor subject) {
    return transaction.as(subject, () -> rows.countLooks(subject));
  }

  /** Single things that the person can open. */
  public List<OpenableItem> items(Actor subject) {
    return transaction.as(subject, () -> opening.items(subject));
  }

  /** Kinds that the person can open as a whole to at least somebody. */
  public List<DataClass> openable(Actor subject) {
    return OPENABLE.stream()
        .filter(
            of -> canOpen(subject, of, Hat.PROFESSIONAL) || canOpen(subject, of, Hat.COORDINATOR))
        .toList();
  }

  public List<WhoSees.Reader> readers(Actor subject) {
    return transaction.as(subject, rows::staff);
  }

  public boolean canOpen(Actor subject, DataClass of, Hat reader) {
    return opening.canOpen(subject, of, reader);
  }

  public LocalDate today() {
    return opening.today();
  }

  /** Opens it once, however often the same submit comes. */
  public void open(UUID once, Authorise what, Actor subject) {
    transaction.run(
        subject,
        () -> {
          opening.give(once, what, subject);
          notifications.tell(what.reader(), Notice.news("/opened"), subject);
        });
  }

  /** One tap, also when tapped twice. False when it never was the subject's. */
  public boolean withdraw(UUID authorisation, Actor subject) {
    return transaction.as(subject, () -> opening.withdraw(authorisation, subject));
  }

  /** Kinds for which this hat can ask a person. */
  public List<DataClass> askable(Actor asker) {
    return OPENABLE.stream().filter(of -> opening.table().opensTo(asker.hat(), of)).toList();
  }

  /**
   * Empty when the asker does not know the person; the name otherwise, as the asker may know it.
   */
  public Optional<String> known(PersonId person, Actor asker) {
    return transaction.as(asker, () -> asks.knows(person) ? rows.called(person) : Optional.empty());
  }

  /** False when the asker does not know the person or cannot ask for this. */
  public boolean ask(UUID once, PersonId subject, DataClass of, String purpose, Actor asker) {
    return transaction.as(
        asker,
        () -> {
          if (!asks.knows(subject) || !askable(asker).contains(of)) {
            return false;
          }
          asks.add(once, subject, of, purpose, asker);
          notifications.tell(subject, Notice.question("/who-sees"), asker);
          return true;
        });
  }

  public List<WhoSees.Ask> askedBy(Actor asker) {
    return transaction.as(asker, () -> rows.askedBy(asker));
  }

  /** The person leaves a question; who asked is not told. */
  public boolean leave(UUID ask, Actor subject) {
    return transaction.as(subject, () -> asks.leave(ask, subject));
  }

  private List<WhoSees.Opened> opened(Actor subject) {
    List<OwnRows.OpenedRow> given = rows.opened(subject);
    if (given.isEmpty()) {
      return List.of();
    }
    Map<UUID, OpenableItem> items =
        opening.items(subject).stream()
            .collect(Collectors.toMap(OpenableItem::id, Function.identity(), (a, b) -> a));
    return given.stream()
        .map(row -> {
          Authorisation a = row.what();
          OpenableItem item = a.item() == null ? null : items.get(a.item());
          return new WhoSees.Opened(
              a.id(),
              row.called(),
              a.readerHat(),
              a.of(),
              a.item(),
              item == null ? null : item.label(),
              a.purpose(),
              a.until(),
              row.onPaper(),
              row.lastLook());
        })
        .toList();
  }

  private WhoSees.Companion companion(OwnRows.PairRow pair, Actor subject) {
    List<DataClass> sees = own(subject).filter(of -> answer(of, pair.state()) == 'A').toList();
    return new WhoSees.Companion(
        pair.walk(),
        pair.called(),
        pair.state() != Relation.COMP_UNSIGNED,
        pair.paused(),
        sees,
        pair.lastLook());
  }

  private char answer(DataClass of, Relation relation) {
    return opening.table().cell(of, relation).answer();
  }

  private static Stream<DataClass> own(Actor subject) {
    return Arrays.stream(DataClass.values())
        .filter(of -> HELD_NOW.contains(of) && of.isOwnAs(subject));
  }
}
