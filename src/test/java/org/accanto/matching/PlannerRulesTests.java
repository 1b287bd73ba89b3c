package org.accanto.matching;

import static org.accanto.matching.Sample.luca;
import static org.accanto.matching.Town.BY;
import static org.accanto.matching.Town.id;
import static org.accanto.matching.Town.offering;
import static org.accanto.matching.Town.peer;
import static org.accanto.matching.Town.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.accanto.matching.Everybody.Asking;
import org.accanto.matching.Everybody.Offering;
import org.accanto.shared.PersonId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of every plan, whoever the people are. */
@Tag("matching")
class PlannerRulesTests {

  @Test
  void listsAreShownToAtMostThreePeopleForEachPlace() {
    Random random = new Random(31);
    for (int world = 0; world < 100; world++) {
      Everybody all = world(random);
      Planned planned = Planner.plan(all, ByHand.NOTHING, BY, 3);
      Map<PersonId, Integer> shown = new HashMap<>();
      planned
          .together()
          .forEach(one -> {
            shown.merge(one.supporter(), 1, Integer::sum);
            one.others().forEach(other -> shown.merge(other, 1, Integer::sum));
            assertThat(one.others()).doesNotContain(one.supporter()).hasSizeLessThanOrEqualTo(2);
          });
      planned
          .left()
          .forEach(one -> one.choices().forEach(other -> shown.merge(other, 1, Integer::sum)));

      assertThat(planned.load())
          .allSatisfy(load ->
              assertThat(shown.getOrDefault(load.supporter(), 0))
                  .isLessThanOrEqualTo(3 * load.places()));
      assertThat(planned.together()).hasSameSizeAs(plan(all).together());
    }
  }

  @Test
  void everyPlanKeepsEveryRuleAndEveryPlace() {
    Random random = new Random(23);
    for (int world = 0; world < 200; world++) {
      Everybody all = world(random);
      Planned planned = plan(all);
      Map<PersonId, Integer> taken = new HashMap<>();
      planned.together().forEach(one -> taken.merge(one.supporter(), 1, Integer::sum));

      assertThat(planned.together().size() + planned.left().size()).isEqualTo(all.asking().size());
      assertThat(planned.load())
          .allSatisfy(load -> {
            assertThat(load.planned()).isEqualTo(taken.getOrDefault(load.supporter(), 0));
            assertThat(load.planned()).isLessThanOrEqualTo(load.places());
          });
      assertThat(planned.together())
          .allSatisfy(one ->
              assertThat(all.apart().getOrDefault(one.peer(), Set.of()))
                  .doesNotContain(one.supporter()));
      assertThat(planned.best()).isTrue();
    }
  }

  @Test
  void whichProtectedReasonKeepsTwoApartChangesNothing() {
    Random random = new Random(29);
    for (int world = 0; world < 200; world++) {
      Everybody all = world(random);
      Offering one = all.offering().get(random.nextInt(all.offering().size()));
      Everybody kept = changed(all, one, true);
      Everybody pauses = changed(all, one, false);

      assertThat(plan(kept).together()).isEqualTo(plan(pauses).together());
      assertThat(plan(kept).left()).isEqualTo(plan(pauses).left());
    }
  }

  private static Everybody changed(Everybody all, Offering one, boolean apart) {
    Map<PersonId, Set<PersonId>> kept = new HashMap<>(all.apart());
    List<Offering> offering = new ArrayList<>(all.offering());
    if (apart) {
      all.asking()
          .forEach(peer -> {
            Set<PersonId> more = new HashSet<>(kept.getOrDefault(peer.peer(), Set.of()));
            more.add(one.supporter());
            kept.put(peer.peer(), more);
          });
    } else {
      int number = (int) (one.supporter().value().getLeastSignificantBits() - 100);
      String[] languages = one.offer().languages().toArray(String[]::new);
      Sample.Offer same = luca().number(number).languages(languages).pausing();
      offering.set(offering.indexOf(one), new Offering(same.offer(), one.limit(), one.load()));
    }
    return new Everybody(all.asking(), offering, kept, all.back());
  }

  private static Everybody world(Random random) {
    List<Asking> asking = new ArrayList<>();
    for (int p = 0; p < 8; p++) {
      String language = random.nextInt(3) == 0 ? "ar" : "it";
      asking.add(peer(p + 1, random.nextInt(200), random.nextInt(7), language));
    }
    List<Offering> offering = new ArrayList<>();
    Map<PersonId, Set<PersonId>> apart = new HashMap<>();
    for (int s = 0; s < 5; s++) {
      Sample.Offer one = luca().number(s);
      one.languages(random.nextInt(3) == 0 ? "ar" : "it");
      offering.add(offering(one, random.nextInt(3)));
    }
    asking.forEach(one -> apart.put(one.peer(), new HashSet<>(Set.of(id(random.nextInt(5))))));
    Collections.shuffle(offering, random);
    return new Everybody(asking, offering, apart, Map.of());
  }
}
