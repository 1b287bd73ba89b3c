package org.accanto.matching.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A report as lines of a name and a value, always all of them in the same order. */
public final class ReportText {
  private static final int MOST_VIOLATIONS = 20;
  private static final int DECIMALS = 4;

  private final List<String> lines = new ArrayList<>();

  private ReportText() {}

  /** For people and programs alike: {@code name: value}. */
  public static List<String> of(Report report) {
    ReportText text = new ReportText();
    text.violations(report.violations());
    text.line("matched", report.matched());
    text.line("matchedByTier", spaced(report.matchedByTier()));
    text.line("quality", report.quality());
    text.line("load", report.load());
    text.line("overComfortCost", report.overComfortCost());
    text.line("utility", report.utility());
    text.line("objective", spaced(report.objective()));
    text.line("meanQuality", report.meanQuality());
    text.line("p10Quality", report.p10Quality());
    text.line("worstQuality", report.worstQuality());
    text.line("peersWithNoAllowedSupporter", report.peersWithNoAllowedSupporter());
    text.line("leftOut", report.leftOut());
    text.line("worstWaitLeftOut", report.worstWaitLeftOut());
    text.line("fourPlusDisadvantages", report.fourPlusDisadvantages().peers());
    text.line("fourPlusDisadvantagesLeftOut", report.fourPlusDisadvantages().leftOut());
    text.line("needThreeHoursPlus", report.needThreeHoursPlus().peers());
    text.line("needThreeHoursPlusLeftOut", report.needThreeHoursPlus().leftOut());
    report.proof().ifPresent(text::proof);
    return List.copyOf(text.lines);
  }

  /** The same names for a bare graph, without what only an instance tells. */
  public static List<String> of(GraphReport report) {
    ReportText text = new ReportText();
    text.violations(report.violations());
    text.line("matched", report.matched());
    text.line("matchedByTier", spaced(report.matchedByTier()));
    text.line("quality", report.quality());
    text.line("load", report.load());
    text.line("utility", report.utility());
    text.line("objective", spaced(report.objective()));
    text.line("leftOut", report.leftOut());
    text.line("worstWaitLeftOut", report.worstWaitLeftOut());
    report.proof().ifPresent(text::proof);
    return List.copyOf(text.lines);
  }

  private void line(String name, Object value) {
    lines.add(name + ": " + value);
  }

  private void violations(List<Violation> violations) {
    line("valid", violations.isEmpty() ? "yes" : "no");
    line("violations", violations.size());
    violations.stream().limit(MOST_VIOLATIONS).forEach(v -> line("violation", v));
  }

  private void proof(Report.Proof proof) {
    line("upperBound", proof.upperBound());
    line("worth", proof.worth());
    line("gap", proof.gap());
    line("gapPercent", percent(proof));
    line("optimal", proof.optimal() ? "yes" : "not proved");
  }

  private static String percent(Report.Proof proof) {
    if (proof.gap() <= 0 || proof.upperBound() <= 0) {
      return BigDecimal.ZERO.setScale(DECIMALS).toPlainString();
    }
    BigInteger share =
        BigInteger.valueOf(proof.gap())
            .multiply(BigInteger.TEN.pow(DECIMALS + 2))
            .divide(BigInteger.valueOf(proof.upperBound()));
    return new BigDecimal(share, DECIMALS).toPlainString();
  }

  private static String spaced(Collection<? extends Number> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
