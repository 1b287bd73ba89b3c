package org.accanto.matching;

import static org.accanto.matching.Sample.luca;
import static org.accanto.matching.Town.BY;
import static org.accanto.matching.Town.id;
import static org.accanto.matching.Town.of;
import static org.accanto.matching.Town.offering;
import static org.accanto.matching.Town.peer;
import static org.accanto.matching.Town.peerId;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accanto.matching.Everybody.Asking;
import org.accanto.matching.Everybody.Offering;
import org.accanto.matching.Price.Touched;
import org.accanto.shared.PersonId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a choice for one peer means for everybody else. */
@Tag("matching")
class PricesTests {

  private static final String[] LANGUAGES = {"it", "el", "ar"};

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  private static Prices prices(PersonId peer, Everybody all, ByHand hand) {
    return Prices.of(peer, all, hand, BY).orElseThrow();
  }

  @Test
  void whoTakesTheOnlyPlaceOfSomebodyElseReadsIt() {
    Everybody all =
        of(
            List.of(peer(1, 130, 0, "ar"), peer(2, 3, 0, "it")),
            offering(luca().number(1).languages("ar", "it"), 1),
            offering(luca().number(2).languages("it"), 1));
    Prices prices = prices(peerId(2), all, ByHand.NOTHING);

    Price rare = prices.of(prices.choices().getFirst());
    Price other = prices.of(prices.choices().getLast());

    assertThat(rare.nobodyThen()).containsExactly(new Touched("Peer 1", 130));
    assertThat(other).isEqualTo(new Price(List.of(), List.of()));
  }

  @Test
  void aPlaceThatWasGivenByHandIsNobodysChoice() {
    Everybody all =
        of(
            List.of(peer(1, 10), peer(2, 10)),
            offering(luca().number(1), 1),
            offering(luca().number(2), 1));
    Prices prices = prices(peerId(2), all, ByHand.NOTHING.with(peerId(1), id(1)));

    assertThat(prices.choices()).extracting(prices::supporter).containsExactly(id(2));
  }

  @Test
  void whoTakesNoPartHasNoPrice() {
    Everybody all = of(List.of(peer(1, 10)), offering(luca().number(1), 1));

    assertThat(Prices.of(peerId(2), all, ByHand.NOTHING, BY)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePriceIsWhatAWholeNewPlanWouldSay(int seed) {
    Everybody all = invented(new Random(seed));
    for (Asking one : all.asking()) {
      Prices prices = prices(one.peer(), all, ByHand.NOTHING);
      Set<String> now = left(all, ByHand.NOTHING);
      for (Planning.Possible choice : prices.choices()) {
        ByHand chosen = ByHand.NOTHING.with(one.peer(), prices.supporter(choice));
        Set<String> then = left(all, chosen);
        Price price = prices.of(choice);

        Set<String> found = without(now, then);
        found.remove(one.called());
        assertThat(called(price.nobodyThen())).isEqualTo(without(then, now));
        assertThat(called(price.somebodyThen())).isEqualTo(found);
      }
    }
  }

  private static Everybody invented(Random random) {
    List<Asking> asking = new ArrayList<>();
    for (int p = 1; p <= 9; p++) {
      asking.add(peer(p, 200 - p, random.nextInt(7), some(random)));
    }
    Offering[] offering = new Offering[4];
    for (int s = 0; s < offering.length; s++) {
      offering[s] = offering(luca().number(s + 1).languages(some(random)), 1 + random.nextInt(2));
    }
    return of(asking, offering);
  }

  private static String[] some(Random random) {
    String first = LANGUAGES[random.nextInt(LANGUAGES.length)];
    String second = LANGUAGES[random.nextInt(LANGUAGES.length)];
    return first.equals(second) ? new String[] {first} : new String[] {first, second};
  }

  private static Set<String> left(Everybody all, ByHand hand) {
    return Planner.plan(all, hand, BY).left().stream()
        .map(Planned.Left::called)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> called(List<Touched> touched) {
    return touched.stream().map(Touched::called).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }
}
