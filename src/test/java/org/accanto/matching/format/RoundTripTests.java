package org.accanto.matching.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.InstanceGenerator;
import org.accanto.matching.rules.InstanceGenerator.Family;
import org.accanto.matching.rules.Pairs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again as it was; the same thing is always the same bytes. */
class RoundTripTests {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void anInstanceComesBackAsItWas(Family family) throws IOException {
    for (long seed = 0; seed < 30; seed++) {
      Instance instance = InstanceGenerator.small(family, seed);
      Path plain = folder.resolve("i.json");
      Path packed = folder.resolve("i.json.gz");
      InstanceFile.write(plain, instance);
      InstanceFile.write(packed, instance);
      assertThat(InstanceFile.read(plain)).isEqualTo(instance);
      assertThat(InstanceFile.read(packed)).isEqualTo(instance);
      Path again = folder.resolve("again.json");
      InstanceFile.write(again, InstanceFile.read(packed));
      assertThat(again).hasSameBinaryContentAs(plain);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"p.csv", "p.csv.gz", "p.json", "p.json.gz"})
  void aPlanComesBackAsItWas(String name) {
    Instance instance =
        InstanceGenerator.make(Family.AMPLE, 8, 5, Goal.Mode.WEIGHTED, Goal.Capacity.COUNT, 1);
    Solution plan = new Solution(List.of(new Solution.Match(0, 4), new Solution.Match(7, 0)));
    for (Solution each : List.of(plan, new Solution(List.of()))) {
      SolutionFile.write(folder.resolve(name), each);
      assertThat(SolutionFile.read(folder.resolve(name), instance)).isEqualTo(each);
    }
  }

  @Test
  void aSpreadsheetMayEndItsLinesAndBeginItsFileInItsOwnWay() throws IOException {
    Instance instance =
        InstanceGenerator.make(Family.AMPLE, 3, 3, Goal.Mode.WEIGHTED, Goal.Capacity.COUNT, 1);
    Path file = folder.resolve("p.csv");
    Files.writeString(file, "\uFEFFpeer,supporter\r\n2, 1\r\n\r\n0,1\r\n");
    assertThat(SolutionFile.read(file, instance).matches())
        .containsExactly(new Solution.Match(2, 1), new Solution.Match(0, 1));
  }

  @Test
  void aCertificateComesBackAsItWas() {
    Instance instance = InstanceGenerator.small(Family.AMPLE, 4);
    boolean tiers = instance.config().mode() == Goal.Mode.LEXICOGRAPHIC;
    Certificate certificate =
        new Certificate(
            Certificate.Kind.PEER_PRICES,
            Stream.iterate(5L, p -> p * 7).limit(instance.peers().size()).toList(),
            tiers ? List.of(900L, 500L, 100L) : List.of());
    CertificateFile.write(folder.resolve("c.json"), certificate);
    assertThat(CertificateFile.read(folder.resolve("c.json"), instance)).isEqualTo(certificate);
  }

  @Test
  void theBareGraphHoldsEveryAllowedPairAndNobodysName() throws IOException {
    Pairs pairs =
        new Pairs(
            InstanceGenerator.make(
                Family.RETURNS, 40, 20, Goal.Mode.WEIGHTED, Goal.Capacity.COUNT, 1));
    GraphFolder.write(folder.resolve("graph"), Graph.of(pairs));
    long allowed = 0;
    for (int p = 0; p < pairs.instance().peers().size(); p++) {
      for (int s = 0; s < pairs.instance().supporters().size(); s++) {
        allowed += pairs.allowed(p, s) ? 1 : 0;
      }
    }
    assertThat(allowed).isPositive();
    assertThat(lines("edges.csv"))
        .hasSize((int) allowed + 1)
        .first()
        .isEqualTo("peer,supporter,quality");
    assertThat(lines("peers.csv")).hasSize(pairs.instance().peers().size() + 1);
    assertThat(lines("supporters.csv")).hasSize(pairs.instance().supporters().size() + 1);
    assertThat(lines("config.csv")).contains("key,value", "format,accanto-match-graph/1");
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve("graph").resolve(name));
  }
}
