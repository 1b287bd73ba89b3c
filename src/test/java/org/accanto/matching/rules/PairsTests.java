package org.accanto.matching.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.accanto.matching.rules.InstanceGenerator.Family;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of a pair and what the engine is given are the same. */
class PairsTests {

  @ParameterizedTest
  @EnumSource
  void theEngineIsGivenExactlyThePairsInWhoseWayNothingStands(Family family) {
    for (long seed = 0; seed < 300; seed++) {
      Pairs pairs = new Pairs(InstanceGenerator.small(family, seed));
      Lineup lineup = Lineup.of(pairs);
      Set<String> told = new HashSet<>();
      pairs
          .instance()
          .peers()
          .forEach(p ->
              pairs
                  .instance()
                  .supporters()
                  .forEach(s -> {
                    Fit fit = pairs.fit(p.id(), s.id());
                    assertThat(pairs.allowed(p.id(), s.id())).isEqualTo(fit.allowed());
                    if (fit.allowed()) {
                      told.add(p.id() + " " + s.id() + " " + fit.quality());
                    }
                  }));
      assertThat(given(lineup)).isEqualTo(told);
    }
  }

  private static Set<String> given(Lineup lineup) {
    Set<String> given = new HashSet<>();
    int[] first = lineup.market().first();
    for (int p = 0; p < lineup.market().peers(); p++) {
      for (int i = first[p]; i < first[p + 1]; i++) {
        int quality = lineup.market().quality()[i];
        given.add(lineup.peerAt()[p] + " " + lineup.market().supporter()[i] + " " + quality);
      }
    }
    return given;
  }

  @Test
  void whoHasWaitedLongestStandsFirst_thenTheLowerId() {
    for (long seed = 0; seed < 100; seed++) {
      Instance instance = InstanceGenerator.small(Family.TIES, seed);
      int[] peerAt = Lineup.of(new Pairs(instance)).peerAt();
      for (int i = 1; i < peerAt.length; i++) {
        int before = instance.peers().get(peerAt[i - 1]).waitDays();
        int after = instance.peers().get(peerAt[i]).waitDays();
        assertThat(before > after || (before == after && peerAt[i - 1] < peerAt[i])).isTrue();
      }
    }
  }

  /** A generator that never breaks a rule would prove nothing about it. */
  @Test
  void inventedProgrammesBreakEveryRule() {
    Set<Rule> broken = EnumSet.noneOf(Rule.class);
    for (Family family : Family.values()) {
      for (long seed = 0; seed < 100; seed++) {
        Pairs pairs = new Pairs(InstanceGenerator.small(family, seed));
        pairs
            .instance()
            .peers()
            .forEach(p ->
                pairs
                    .instance()
                    .supporters()
                    .forEach(s -> broken.addAll(pairs.fit(p.id(), s.id()).broken())));
      }
    }
    assertThat(broken).containsExactly(Rule.values());
  }

  @Test
  void moreWordsThanBitsInANumberAreStillToldApart() {
    Two two = new Two();
    Set<String> many = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      many.add("word " + i);
    }
    two.luca.offers = many;
    two.luca.trainings = many;
    two.amina.seeks = Set.of("word 7", "word 71", "another");
    two.amina.needs = Set.of("word 199");
    two.luca.languages = Map.of("it", 4);
    assertThat(two.broken()).isEmpty();
    assertThat(two.value(Criterion.EXPERIENCE)).isEqualTo(66);
    two.amina.needs = Set.of("word 199", "another");
    assertThat(two.broken()).containsExactly(Rule.R09);
  }
}
