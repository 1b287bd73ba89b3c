package org.accanto.matching.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.engine.Market;
import org.accanto.matching.format.Certificate;
import org.accanto.matching.format.Graph;
import org.accanto.matching.format.Solution;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan for a bare graph keeps to its pairs and places, what it is worth, and what prices
 * of supporters prove. Places only: where hours count, the instance is checked.
 */
public final class GraphCheck {

  private final Market market;
  private final int[] waitDays;
  private final List<Violation> violations = new ArrayList<>();
  private final boolean[] matched;
  private final int[] added;
  private final int[] byTier;
  private long quality;

  private GraphCheck(Graph graph, Solution solution) {
    this.market = graph.market();
    this.waitDays = graph.waitDays();
    this.matched = new boolean[market.peers()];
    this.added = new int[market.supporters()];
    this.byTier = new int[market.goal().tierWeight().length];
    solution.matches().forEach(match -> count(match.peer(), match.supporter()));
    for (int who = 0; who < added.length; who++) {
      if (added[who] > free(who)) {
        violations.add(
            new Violation(
                "R03", "supporter %d: %d new, %d free".formatted(who, added[who], free(who))));
      }
    }
  }

  /** Looks at every pair once. */
  public static GraphReport check(
      Graph graph, Solution solution, @Nullable Certificate certificate) {
    return new GraphCheck(graph, solution).report(Optional.ofNullable(certificate));
  }

  private void count(int peer, int supporter) {
    String where = "peer %d, supporter %d".formatted(peer, supporter);
    int at =
        IntStream.range(market.first()[peer], market.first()[peer + 1])
            .filter(pair -> market.supporter()[pair] == supporter)
            .findFirst()
            .orElse(-1);
    if (at < 0) {
      violations.add(new Violation("NO_PAIR", where));
      return;
    }
    if (matched[peer]) {
      violations.add(new Violation("TWICE", where));
    }
    matched[peer] = true;
    added[supporter]++;
    byTier[market.tier()[peer]]++;
    quality += market.quality()[at];
  }

  private GraphReport report(Optional<Certificate> certificate) {
    long load = 0;
    for (int who = 0; who < added.length; who++) {
      for (int nth = 1; nth <= added[who]; nth++) {
        load += place(who, nth);
      }
    }
    long utility = quality - load;
    int[] left =
        IntStream.range(0, matched.length)
            .filter(p -> !matched[p] && market.first()[p] < market.first()[p + 1])
            .toArray();
    return new GraphReport(
        List.copyOf(violations),
        Arrays.stream(byTier).sum(),
        Arrays.stream(byTier).boxed().toList(),
        quality,
        load,
        objective(utility),
        left.length,
        Arrays.stream(left).map(p -> waitDays[p]).max().orElse(0),
        certificate.map(prices -> proof(prices, utility)));
  }

  private List<Long> objective(long utility) {
    if (!tiersFirst()) {
      return List.of(served(market.goal().tierWeight()) + utility);
    }
    return LongStream.concat(Arrays.stream(byTier).asLongStream(), LongStream.of(utility))
        .boxed()
        .toList();
  }

  private boolean tiersFirst() {
    return market.goal().mode() == Goal.Mode.LEXICOGRAPHIC;
  }

  private long served(long[] weight) {
    return IntStream.range(0, byTier.length).mapToLong(t -> weight[t] * byTier[t]).sum();
  }

  private Report.Proof proof(Certificate certificate, long utility) {
    long[] weight =
        tiersFirst()
            ? certificate.tierWeight().stream().mapToLong(Long::longValue).toArray()
            : market.goal().tierWeight();
    return new Report.Proof(
        bound(certificate.prices(), weight),
        served(weight) + utility,
        !tiersFirst() || farEnoughApart(weight));
  }

  /** What everybody would gain at these prices, and what each place would. */
  private long bound(List<Long> prices, long[] weight) {
    long bound = 0;
    for (int peer = 0; peer < market.peers(); peer++) {
      long gain = 0;
      for (int at = market.first()[peer]; at < market.first()[peer + 1]; at++) {
        long worth = weight[market.tier()[peer]] + market.quality()[at];
        gain = Math.max(gain, worth - prices.get(market.supporter()[at]));
      }
      bound = Bound.sum(bound, gain);
    }
    for (int who = 0; who < market.supporters(); who++) {
      for (int nth = 1; nth <= free(who); nth++) {
        bound = Bound.sum(bound, Math.max(0, prices.get(who) - place(who, nth)));
      }
    }
    return bound;
  }

  /** A plan that is better by tiers is one exchange away, so a step must outweigh an exchange. */
  private boolean farEnoughApart(long[] weight) {
    long places = IntStream.range(0, market.supporters()).mapToLong(this::free).sum();
    long best = Arrays.stream(market.quality()).max().orElse(0);
    long dearest =
        IntStream.range(0, market.supporters())
            .filter(who -> free(who) > 0)
            .mapToLong(who -> place(who, free(who)))
            .max()
            .orElse(0);
    long swing = Math.min(places, market.peers()) * best + dearest;
    long behind = 0;
    for (int tier = weight.length - 1; tier >= 0; tier--) {
      int one = tier;
      if (Arrays.stream(market.tier()).anyMatch(of -> of == one)) {
        if (weight[tier] <= behind + swing) {
          return false;
        }
        behind = weight[tier];
      }
    }
    return true;
  }

  private int free(int who) {
    return Math.max(0, market.relations()[who].most() - market.relations()[who].now());
  }

  private long place(int who, int nth) {
    Market.Relations has = market.relations()[who];
    return has.most() == 0
        ? 0
        : market.goal().load() * (2L * (has.now() + (long) nth) - 1) / has.most();
  }
}
