package org.accanto.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.accanto.matching.Planning.Possible;
import org.accanto.matching.Planning.Row;
import org.accanto.matching.Price.Touched;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.Move;
import org.accanto.matching.engine.Plan;
import org.accanto.matching.engine.Standing;
import org.accanto.shared.PersonId;

/**
 * The exact price of each choice for one peer: one shortest path each, from the best plan to the
 * best plan with that choice (design "Matching": show prices, not percentages). Pure.
 */
final class Prices {

  private final Planning planning;
  private final List<Row> open;
  private final Market market;
  private final Standing best;
  private final int peer;

  private Prices(Planning planning, int peer) {
    this.planning = planning;
    this.open = planning.open();
    this.market = planning.market();
    this.best = Standing.of(market);
    this.peer = peer;
  }

  /**
   * Empty when this peer takes no part. Whom somebody put with this peer by hand does not count.
   */
  static Optional<Prices> of(PersonId peer, Everybody all, ByHand hand, Priorities by) {
    Planning planning = new Planning(all, hand.without(peer), by);
    List<Row> open = planning.open();
    return IntStream.range(0, open.size())
        .filter(p -> open.get(p).asking().peer().equals(peer))
        .mapToObj(p -> new Prices(planning, p))
        .findFirst();
  }

  String called() {
    return open.get(peer).asking().called();
  }

  /** With whom the peer may be planned, and who has a place that nobody was given by hand. */
  List<Possible> choices() {
    return open.get(peer).possible().stream()
        .filter(one -> market.relations()[one.supporter()].free() > 0)
        .toList();
  }

  PersonId supporter(Possible choice) {
    return planning.offering().get(choice.supporter()).supporter();
  }

  String called(Possible choice) {
    return planning.offering().get(choice.supporter()).offer().called();
  }

  /** Beside the best plan. */
  Price of(Possible choice) {
    return of(choice, left(List.of()));
  }

  /**
   * @param leftNow who has nobody now
   */
  Price of(Possible choice, Set<PersonId> leftNow) {
    Set<PersonId> leftThen = left(best.whatIf(peer, choice.supporter()).moves());
    return new Price(
        touched(one -> leftThen.contains(one) && !leftNow.contains(one)),
        touched(one -> leftNow.contains(one) && !leftThen.contains(one)));
  }

  private Set<PersonId> left(List<Move> moves) {
    int[] with = best.plan().supporter().clone();
    moves.forEach(move -> with[move.peer()] = move.after());
    Set<PersonId> left = new HashSet<>();
    for (int p = 0; p < with.length; p++) {
      if (with[p] == Plan.NOBODY) {
        left.add(open.get(p).asking().peer());
      }
    }
    return left;
  }

  private List<Touched> touched(Predicate<PersonId> which) {
    return open.stream()
        .map(Row::asking)
        .filter(one -> !one.equals(open.get(peer).asking()) && which.test(one.peer()))
        .map(one -> new Touched(one.called(), one.waited()))
        .toList();
  }
}
