package org.accanto.matching;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.accanto.matching.engine.Engine;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.Solved;
import org.accanto.matching.engine.Watch;
import org.accanto.matching.format.CertificateFile;
import org.accanto.matching.format.Graph;
import org.accanto.matching.format.GraphTables;
import org.accanto.matching.format.SolutionFile;

/**
 * What a plan was made of when it was sent, with its prices: numbers in the neutral format. Whoever
 * doubts the plan checks them without us ({@code accanto match check --graph}). Nobody can be found
 * in them: people stand in a random order, and of how long somebody waited only the tier is told.
 *
 * @param files text by name: the four tables of the graph, the plan and the certificate
 * @param proved no other plan would have been worth more, and nothing in it was decided otherwise
 */
record PlanNumbers(Map<String, String> files, boolean proved) {

  /**
   * @param by the thresholds of the tiers, in days
   */
  static PlanNumbers of(Planning planning, Priorities by, RandomGenerator random) {
    Market market = planning.market();
    Solved solved = Engine.solve(market, Watch.NONE);
    Mixed mixed = Mixed.of(market, solved, random);
    int[] days = {by.first().days(), by.soon().days(), 0};
    int[] waited = Arrays.stream(mixed.market().tier()).map(tier -> days[tier]).toArray();
    Map<String, String> files =
        new LinkedHashMap<>(GraphTables.texts(new Graph(mixed.market(), waited)));
    files.put("plan.csv", SolutionFile.text(mixed.solution()));
    files.put("certificate.json", CertificateFile.text(mixed.certificate()));
    boolean free =
        !planning.hoursTakePlaces()
            && planning.rows().stream().allMatch(row -> row.byHand() == null);
    return new PlanNumbers(files, solved.optimal() && free);
  }
}
