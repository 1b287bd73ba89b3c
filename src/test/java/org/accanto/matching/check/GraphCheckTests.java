package org.accanto.matching.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.accanto.matching.engine.Engine;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.engine.Plan;
import org.accanto.matching.engine.Solved;
import org.accanto.matching.engine.Watch;
import org.accanto.matching.format.BadInputException;
import org.accanto.matching.format.Certificate;
import org.accanto.matching.format.Graph;
import org.accanto.matching.format.GraphFolder;
import org.accanto.matching.format.Solution;
import org.accanto.matching.rules.InstanceGenerator;
import org.accanto.matching.rules.InstanceGenerator.Family;
import org.accanto.matching.rules.Pairs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan for a bare graph, read a second time from the files alone. */
class GraphCheckTests {

  @TempDir private Path folder;

  @BeforeEach
  void aTown() {
    GraphFolder.write(folder, town(Goal.Mode.WEIGHTED));
  }

  private static Graph town(Goal.Mode mode) {
    return Graph.of(
        new Pairs(InstanceGenerator.make(Family.SCARCE, 60, 20, mode, Goal.Capacity.COUNT, 4)));
  }

  private static Solution solution(Plan plan) {
    List<Solution.Match> matches = new java.util.ArrayList<>();
    for (int peer = 0; peer < plan.supporter().length; peer++) {
      if (plan.supporter()[peer] != Plan.NOBODY) {
        matches.add(new Solution.Match(peer, plan.supporter()[peer]));
      }
    }
    return new Solution(matches);
  }

  @ParameterizedTest
  @EnumSource
  void theBestPlanIsProvedAndAnyOtherIsNot(Goal.Mode mode) {
    GraphFolder.write(folder, town(mode));
    Graph graph = GraphFolder.read(folder);
    Solved solved = Engine.solve(graph.market(), Watch.NONE);
    Certificate prices = Certificate.of(graph.market(), solved);
    Solution best = solution(solved.plan());
    Solution worse = new Solution(best.matches().subList(1, best.matches().size()));

    assertThat(GraphCheck.check(graph, best, prices))
        .satisfies(report -> {
          assertThat(report.valid()).isTrue();
          assertThat(report.proof().orElseThrow().optimal()).isTrue();
        });
    assertThat(GraphCheck.check(graph, worse, prices).proof().orElseThrow().gap()).isPositive();
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    Path again = folder.resolve("again");
    GraphFolder.write(again, GraphFolder.read(folder));

    for (String name : List.of("config.csv", "peers.csv", "supporters.csv", "edges.csv")) {
      assertThat(again.resolve(name)).hasSameBinaryContentAs(folder.resolve(name));
    }
  }

  @Test
  void aPairThatIsNotThereAndAPlaceThatIsNotThereAreNamed() {
    Graph graph = GraphFolder.read(folder);
    int[] first = graph.market().first();
    int peer = 0;
    while (first[peer] == first[peer + 1]) {
      peer++;
    }
    int who = graph.market().supporter()[first[peer]];
    int places = graph.market().relations()[who].free();
    List<Solution.Match> many =
        java.util.stream.IntStream.range(0, graph.market().peers())
            .filter(p -> graph.market().pair(p, who) >= 0)
            .mapToObj(p -> new Solution.Match(p, who))
            .toList();
    int stranger = graph.market().supporters() - 1;
    while (graph.market().pair(peer, stranger) >= 0) {
      stranger--;
    }

    assertThat(many).hasSizeGreaterThan(places);
    assertThat(GraphCheck.check(graph, new Solution(many), null).violations())
        .extracting(Violation::code)
        .containsExactly("R03");
    Solution one = new Solution(List.of(new Solution.Match(peer, stranger)));
    assertThat(GraphCheck.check(graph, one, null).violations())
        .extracting(Violation::code)
        .containsExactly("NO_PAIR");
  }

  @ParameterizedTest
  @CsvSource({
    "config.csv, 'key,value\nformat,other/1\n', does not say that its format",
    "config.csv, 'key;value\n', must begin with the line key",
    "config.csv, 'key,value\nformat,accanto-match-graph/1\n', 'has no \"mode\"'",
    "peers.csv, 'peer,tier,hours,waitDays\n1,0,0,3\n', ids are 0",
    "peers.csv, 'peer,tier,hours,waitDays\n0,0,0\n', line 2 must be",
    "peers.csv, 'peer,tier,hours,waitDays\n0,0,0,-3\n', it must be from 0",
    "peers.csv, 'peer,tier,hours,waitDays\n0,0,0,many\n', is no whole number",
    "edges.csv, 'peer,supporter,quality\n0,99,1\n', names 99; there are 20",
    "edges.csv, 'peer,supporter,quality\n1,2,5\n0,3,5\n', pairs are sorted",
    "edges.csv, 'peer,supporter,quality\n1,2,5\n1,2,5\n', pairs are sorted"
  })
  void aTableThatContradictsItselfIsRefusedInASentence(String name, String text, String sentence)
      throws IOException {
    Files.writeString(folder.resolve(name), text);

    assertThatThrownBy(() -> GraphFolder.read(folder))
        .isInstanceOf(BadInputException.class)
        .satisfies(refused ->
            assertThat(((BadInputException) refused).reason().sentence()).contains(sentence));
  }
}
