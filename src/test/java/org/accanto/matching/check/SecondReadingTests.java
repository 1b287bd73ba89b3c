package org.accanto.matching.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.accanto.matching.rules.Fit;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.InstanceGenerator;
import org.accanto.matching.rules.InstanceGenerator.Family;
import org.accanto.matching.rules.Pairs;
import org.accanto.matching.rules.Peer;
import org.accanto.matching.rules.Rule;
import org.accanto.matching.rules.Supporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Explanations name exactly the rules that hold: two readings, made apart, name the same. */
class SecondReadingTests {

  @ParameterizedTest
  @EnumSource
  void bothReadingsNameTheSameRulesAndTheSameQuality(Family family) {
    for (long seed = 0; seed < 1000; seed++) {
      Instance instance = InstanceGenerator.small(family, seed);
      Pairs pairs = new Pairs(instance);
      PlainReading plain = new PlainReading(instance.config());
      for (Peer p : instance.peers()) {
        for (Supporter s : instance.supporters()) {
          Fit fit = pairs.fit(p.id(), s.id());
          assertThat(plain.broken(p, s)).as(instance.name()).isEqualTo(codes(fit.broken()));
          assertThat(plain.allowed(p, s)).isEqualTo(fit.allowed());
          assertThat(plain.quality(p, s)).as(instance.name()).isEqualTo(fit.quality());
        }
        assertThat(Scan.tier(instance.config(), p)).isEqualTo(instance.config().tier(p));
      }
    }
  }

  private static List<String> codes(Set<Rule> rules) {
    return rules.stream().map(Rule::name).toList();
  }
}
