package org.accanto.matching.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.format.Certificate;
import org.accanto.matching.format.Solution;
import org.accanto.matching.rules.Config;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.Peer;
import org.jspecify.annotations.Nullable;

/** Whether a plan keeps the rules, what it is worth, and how much better any other could be. */
public final class Checker {
  private static final int MANY_DISADVANTAGES = 4;
  private static final int THREE_HOURS = 12;

  private final Instance instance;
  private final Scan scan;
  private final Tally tally;

  private Checker(Instance instance, Solution solution, @Nullable Certificate certificate) {
    this.instance = instance;
    this.tally = new Tally(instance, solution);
    this.scan = new Scan(instance, certificate);
  }

  /** Looks at every pair once; with a certificate also at what it proves. */
  public static Report check(
      Instance instance, Solution solution, @Nullable Certificate certificate) {
    Checker checker = new Checker(instance, solution, certificate);
    return checker.report(certificate != null);
  }

  private Report report(boolean proof) {
    List<Long> qualities = new ArrayList<>(tally.qualities());
    Collections.sort(qualities);
    int matched = qualities.size();
    long sum = qualities.stream().mapToLong(Long::longValue).sum();
    return new Report(
        tally.violations(),
        matched,
        tally.matchedByTier(),
        sum,
        tally.load(),
        tally.overtime(),
        objective(sum - tally.load() - tally.overtime()),
        matched == 0 ? 0 : sum / matched,
        matched == 0 ? 0 : qualities.get(matched / 10),
        matched == 0 ? 0 : qualities.getFirst(),
        count(p -> !scan.hasSomebody(p)),
        count(this::leftOut),
        instance.peers().stream().filter(this::leftOut).mapToInt(Peer::waitDays).max().orElse(0),
        group(p -> p.disadvantages().size() >= MANY_DISADVANTAGES),
        group(p -> p.hours() >= THREE_HOURS),
        proof ? Optional.of(proof(sum - tally.load() - tally.overtime())) : Optional.empty());
  }

  private boolean leftOut(Peer peer) {
    return scan.hasSomebody(peer) && !tally.matched(peer);
  }

  private int count(Predicate<Peer> which) {
    return (int) instance.peers().stream().filter(which).count();
  }

  private Report.Group group(Predicate<Peer> which) {
    return new Report.Group(count(which), count(p -> which.test(p) && leftOut(p)));
  }

  private List<Long> objective(long utility) {
    Config config = instance.config();
    if (config.mode() == Goal.Mode.WEIGHTED) {
      return List.of(served(config.tierWeight()) + utility);
    }
    List<Long> objective = new ArrayList<>();
    tally.matchedByTier().forEach(matched -> objective.add((long) matched));
    objective.add(utility);
    return objective;
  }

  private long served(List<Long> tierWeight) {
    long served = 0;
    for (int tier = 0; tier < tierWeight.size(); tier++) {
      served += tierWeight.get(tier) * tally.matchedByTier().get(tier);
    }
    return served;
  }

  private Report.Proof proof(long utility) {
    boolean weighted = instance.config().mode() == Goal.Mode.WEIGHTED;
    return new Report.Proof(
        scan.bound(), served(scan.tierWeight()) + utility, weighted || scan.tiersComeFirst());
  }
}
