package org.accanto.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.accanto.training.Need.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands on a day against what a certificate takes: pure, from dated rows and the
 * policy. Practice is never missing for a first certificate; it makes it a full one.
 */
public record Standing(List<Line> lines) {

  private static final int AN_HOUR = 60;

  /** One need, and what it is worth on that day. */
  public record Line(Need need, State state) {}

  /** How one need stands. */
  public sealed interface State {

    record Met() implements State {}

    /** The organisation does without it. */
    record Exempt(Exemption exemption) implements State {}

    record Missing() implements State {}
  }

  public Standing {
    lines = List.copyOf(lines);
  }

  static Standing on(LocalDate day, CertificationPolicy policy, Facts facts) {
    List<Need> needs = new ArrayList<>();
    int trained = facts.minutes(HoursKind.TRAINING, LocalDate.MIN, day);
    needs.add(new Need.Hours(Kind.TRAINING, trained, policy.trainingHours() * AN_HOUR));
    policy.units().forEach(unit -> needs.add(new Need.Unit(unit, facts.units().contains(unit))));
    if (policy.ethicsMonths() > 0) {
      needs.add(ethics(day, policy, facts));
    }
    LocalDate renews = facts.renews();
    if (renews != null) {
      int refreshed = facts.minutes(HoursKind.REFRESHER, renews, day);
      needs.add(new Need.Hours(Kind.REFRESHER, refreshed, policy.refresherHours() * AN_HOUR));
    }
    int practised = facts.minutes(HoursKind.PRACTICE, LocalDate.MIN, day);
    needs.add(new Need.Hours(Kind.PRACTICE, practised, policy.practiceHours() * AN_HOUR));
    return new Standing(
        needs.stream().map(need -> new Line(need, state(need, day, facts))).toList());
  }

  private static Need ethics(LocalDate day, CertificationPolicy policy, Facts facts) {
    @Nullable LocalDate last =
        facts.affirmations().stream()
            .filter(said -> !said.isAfter(day))
            .max(Comparator.naturalOrder())
            .orElse(null);
    boolean counts = last != null && last.plusMonths(policy.ethicsMonths()).isAfter(day);
    return new Need.Ethics(last, counts);
  }

  private static State state(Need need, LocalDate day, Facts facts) {
    if (need.met()) {
      return new State.Met();
    }
    return facts.exemptions().stream()
        .filter(one -> one.covers(need, day))
        .findFirst()
        .<State>map(State.Exempt::new)
        .orElseGet(State.Missing::new);
  }

  /** What stands against a certificate; empty when it can be issued. */
  public List<Need> missing() {
    return lines.stream()
        .filter(line -> line.state() instanceof State.Missing)
        .map(Line::need)
        .filter(need -> need.kind() != Kind.PRACTICE)
        .toList();
  }

  public boolean ready() {
    return missing().isEmpty();
  }

  /** What stands against turning a first certificate that is valid into a full one. */
  public List<Need> missingForFull() {
    return lines.stream()
        .filter(line -> line.state() instanceof State.Missing)
        .map(Line::need)
        .filter(need -> need.kind() != Kind.REFRESHER)
        .toList();
  }

  /** Whether a certificate issued now is a full one: practice is there too. */
  public boolean full() {
    return lines.stream().noneMatch(line -> line.state() instanceof State.Missing);
  }
}
