package org.accanto.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accanto.matching.Everybody.Offering;
import org.accanto.matching.Planned.Left;
import org.accanto.matching.Planned.Load;
import org.accanto.matching.Planned.Together;
import org.accanto.matching.Planned.Why;
import org.accanto.matching.Planning.Possible;
import org.accanto.matching.Planning.Row;
import org.accanto.matching.engine.Engine;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.Market.Relations;
import org.accanto.matching.engine.Plan;
import org.accanto.matching.engine.ShortLists;
import org.accanto.matching.engine.Solved;
import org.accanto.matching.engine.Watch;
import org.accanto.shared.PersonId;

/** The best plan for everybody who takes part, with a reason for whoever finds nobody. Pure. */
final class Planner {

  /** More would cost time, and a coordinator talks with one or two. */
  private static final int TRIED = 5;

  /** Of one or two supporters a reason would be said by name, and some are nobody's to know. */
  private static final int MANY = 3;

  private final Planning planning;
  private final Solved solved;
  private final IdentityHashMap<Row, Possible> found = new IdentityHashMap<>();
  private final IdentityHashMap<Row, List<PersonId>> lists = new IdentityHashMap<>();

  private Planner(Planning planning, int list) {
    this.planning = planning;
    Market market = planning.market();
    this.solved = Engine.solve(market, Watch.NONE);
    List<Row> open = planning.open();
    for (int p = 0; p < open.size(); p++) {
      int supporter = solved.plan().supporter()[p];
      if (supporter != Plan.NOBODY) {
        Row row = open.get(p);
        row.possible().stream()
            .filter(one -> one.supporter() == supporter)
            .forEach(one -> found.put(row, one));
      }
    }
    planning.rows().stream()
        .forEach(row -> {
          if (row.byHand() != null) {
            found.put(row, row.byHand());
          }
        });
    if (list > 1) {
      choices(market, list);
    }
  }

  /** Lists beside the plan: planned together, so that nobody is shown to everybody. */
  private void choices(Market market, int length) {
    int[][] shown = ShortLists.of(market, length, Watch.NONE);
    List<Row> open = planning.open();
    for (int p = 0; p < shown.length; p++) {
      lists.put(
          open.get(p),
          Arrays.stream(shown[p])
              .mapToObj(supporter -> planning.offering().get(supporter).supporter())
              .toList());
    }
  }

  /** The same people and the same decisions always give the same plan. */
  static Planned plan(Everybody all, ByHand hand, Priorities by) {
    return plan(all, hand, by, 1);
  }

  /**
   * @param list how many supporters each peer may choose from
   */
  static Planned plan(Everybody all, ByHand hand, Priorities by, int list) {
    return new Planner(new Planning(all, hand, by), list).planned();
  }

  private Planned planned() {
    List<Together> together = new ArrayList<>();
    List<Left> left = new ArrayList<>();
    for (Row row : planning.rows()) {
      Possible pair = found.get(row);
      if (pair == null) {
        left.add(left(row));
      } else {
        together.add(together(row, pair));
      }
    }
    return new Planned(
        List.copyOf(together),
        List.copyOf(left),
        load(),
        solved.optimal() && solved.finished() && !planning.hoursTakePlaces());
  }

  private Together together(Row row, Possible pair) {
    Offering offering = planning.offering().get(pair.supporter());
    return new Together(
        row.asking().peer(),
        row.asking().called(),
        row.asking().waited(),
        row.tier(),
        offering.supporter(),
        offering.offer().called(),
        pair.reasons(),
        row.byHand() != null,
        others(row, offering.supporter()));
  }

  private List<PersonId> others(Row row, PersonId first) {
    return lists.getOrDefault(row, List.of()).stream().filter(one -> !one.equals(first)).toList();
  }

  private Left left(Row row) {
    Why why;
    if (row.possible().stream().anyMatch(one -> planning.hoursTakePlacesOf(one.supporter()))) {
      why = new Why.HoursTaken(row.possible().size());
    } else if (!row.possible().isEmpty()) {
      why = new Why.PlacesTaken(row.possible().size());
    } else if (row.tooLittle() > 0) {
      why = new Why.FitsTooLittle(row.tooLittle());
    } else if (fewCouldBeAsked()) {
      why = new Why.Unsaid();
    } else {
      why = new Why.Nobody(row.why().mostly());
    }
    return new Left(
        row.asking().peer(),
        row.asking().called(),
        row.asking().waited(),
        row.tier(),
        why,
        lists.getOrDefault(row, List.of()));
  }

  private boolean fewCouldBeAsked() {
    long some =
        planning.offering().stream()
            .filter(one -> one.offer().readiness().ready() && planning.places(one) > 0)
            .count();
    return some > 0 && some < MANY;
  }

  /**
   * Where one more place would let somebody else find a person: those with the highest price, each
   * tried out. Prices alone do not tell: the highest one that proves a plan is not the lowest.
   */
  private Set<Integer> wanted(int[] planned) {
    int now = solved.plan().matched();
    return IntStream.range(0, planned.length)
        .filter(s -> planned[s] == planning.places(planning.offering().get(s)))
        .filter(s -> solved.prices()[s] > 0)
        .boxed()
        .sorted(Comparator.comparingLong((Integer s) -> -solved.prices()[s]))
        .limit(TRIED)
        .filter(s -> Engine.solve(oneMore(s), Watch.NONE).plan().matched() > now)
        .collect(Collectors.toSet());
  }

  private Market oneMore(int supporter) {
    Market market = planning.market();
    Relations has = market.relations()[supporter];
    market.relations()[supporter] = new Relations(has.most() + 1, has.now());
    return market;
  }

  private List<Load> load() {
    int[] planned = new int[planning.offering().size()];
    found.values().forEach(pair -> planned[pair.supporter()]++);
    Set<Integer> wanted = wanted(planned);
    List<Load> load = new ArrayList<>();
    for (int s = 0; s < planned.length; s++) {
      Offering one = planning.offering().get(s);
      if (one.offer().readiness().ready()) {
        load.add(
            new Load(
                one.supporter(),
                one.offer().called(),
                one.load().walksWith(),
                planned[s],
                planning.places(one),
                one.free(),
                wanted.contains(s)));
      }
    }
    return load;
  }
}
