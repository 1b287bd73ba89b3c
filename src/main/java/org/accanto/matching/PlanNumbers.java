package org.accanto.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accanto.matching.engine.Engine;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.Plan;
import org.accanto.matching.engine.Solved;
import org.accanto.matching.engine.Watch;
import org.accanto.matching.format.Certificate;
import org.accanto.matching.format.CertificateFile;
import org.accanto.matching.format.Graph;
import org.accanto.matching.format.GraphTables;
import org.accanto.matching.format.Solution;
import org.accanto.matching.format.SolutionFile;

/**
 * What a plan was made of when it was sent, with its prices: numbers in the neutral format, and no
 * person in them. Whoever doubts the plan checks them without us ({@code accanto match check
 * --graph}).
 *
 * @param files text by name: the four tables of the graph, the plan and the certificate
 * @param proved no other plan would have been worth more
 */
record PlanNumbers(Map<String, String> files, boolean proved) {

  static PlanNumbers of(Planning planning) {
    Market market = planning.market();
    int[] waited =
        planning.open().stream().mapToInt(row -> Math.toIntExact(row.asking().waited())).toArray();
    Solved solved = Engine.solve(market, Watch.NONE);
    Map<String, String> files = new LinkedHashMap<>(GraphTables.texts(new Graph(market, waited)));
    files.put("plan.csv", SolutionFile.text(solution(solved.plan())));
    files.put("certificate.json", CertificateFile.text(Certificate.of(market, solved)));
    return new PlanNumbers(files, solved.optimal());
  }

  private static Solution solution(Plan plan) {
    List<Solution.Match> matches = new ArrayList<>();
    for (int peer = 0; peer < plan.supporter().length; peer++) {
      if (plan.supporter()[peer] != Plan.NOBODY) {
        matches.add(new Solution.Match(peer, plan.supporter()[peer]));
      }
    }
    return new Solution(matches);
  }
}
