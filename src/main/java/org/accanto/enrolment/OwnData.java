package org.accanto.enrolment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.HoldsPersonalData;
import org.accanto.shared.OwnTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody told when they asked or offered, and what else belongs to them alone. */
@Component
class OwnData implements HoldsPersonalData {

  private final OwnTable table;
  private final OwnAsking asking;
  private final OwnOffering offering;
  private final OwnRows rows;
  private final ActingTransaction transaction;

  OwnData(
      JdbcClient database,
      OwnAsking asking,
      OwnOffering offering,
      OwnRows rows,
      ActingTransaction transaction) {
    this.table = OwnTable.of(database, "enrolment");
    this.asking = asking;
    this.offering = offering;
    this.rows = rows;
    this.transaction = transaction;
  }

  @Override
  public List<Kind> own(Actor actor) {
    return transaction.as(
        actor,
        () ->
            Stream.concat(
                    switch (actor.hat()) {
                      case PEER -> asking.own(actor, table).stream();
                      case ASKER -> asked(actor);
                      case SUPPORTER -> offering.own(actor, table).stream();
                      case PROFESSIONAL, COORDINATOR, SUPERVISOR, DPO -> Stream.of(lists(actor));
                    },
                    Stream.of(story(actor), apart(actor)))
                .toList());
  }

  @Override
  public int place() {
    return 20;
  }

  /** Who is not welcomed yet may have asked or offered; what a role keeps is in its own file. */
  private Stream<Kind> asked(Actor actor) {
    List<Kind> asked = rows.hasFile("PEER") ? asking.own(actor, table) : List.of();
    List<Kind> offered = rows.hasFile("COLLEAGUE") ? offering.own(actor, table) : List.of();
    Set<String> there = asked.stream().map(Kind::name).collect(Collectors.toSet());
    return Stream.concat(
        asked.stream(), offered.stream().filter(kind -> !there.contains(kind.name())));
  }

  private Kind story(Actor actor) {
    return kind(
        "story",
        rows.story(actor.person()).stream()
            .map(piece ->
                Entry.nothing()
                    .and("id", Value.of(piece.id()))
                    .and("words", Value.of(piece.words()))
                    .and(
                        "readers",
                        Value.choice("enrolment.story.readers.", piece.readers().name()))));
  }

  private Kind apart(Actor actor) {
    return kind(
        "apart",
        rows.apart(actor.person()).stream()
            .map(one ->
                Entry.nothing()
                    .and("id", Value.of(one.id()))
                    .and("called", Value.of(one.called()))
                    .and("why", Value.choice("enrolment.apart.kind.", one.kind().name()))));
  }

  /** Lists of people that a coordinator took out of here: that they did, and for what. */
  private Kind lists(Actor actor) {
    return table.kind(
        "lists_taken",
        actor,
        """
        select x.id, x.taken_at as at, x.purpose, x.recipient, x.erase_by as until, x.people
          from enrolment.export_record x where x.taken_by = :me order by x.taken_at
        """);
  }

  static Kind kind(String name, Stream<Entry> entries) {
    return new Kind("enrolment", name, entries.toList());
  }
}
