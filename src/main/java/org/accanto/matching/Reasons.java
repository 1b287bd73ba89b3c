package org.accanto.matching;

import java.util.Arrays;
import java.util.List;

/** Reasons as they are kept with a proposal, so that both sides always read the same ones. */
final class Reasons {

  /** Cannot be typed into a field of a form. */
  private static final String BETWEEN = "\u001f";

  private Reasons() {}

  static List<String> kept(List<Reason> reasons) {
    return reasons.stream().map(Reasons::kept).toList();
  }

  static List<Reason> read(List<String> kept) {
    return kept.stream().map(Reasons::read).toList();
  }

  private static String kept(Reason reason) {
    String first = reason.getClass().getSimpleName() + BETWEEN + reason.about().name();
    return reason.what().isEmpty() ? first : first + BETWEEN + String.join(BETWEEN, reason.what());
  }

  private static Reason read(String kept) {
    List<String> parts = Arrays.asList(kept.split(BETWEEN, -1));
    Criterion about = Criterion.valueOf(parts.get(1));
    List<String> what = List.copyOf(parts.subList(2, parts.size()));
    return switch (parts.get(0)) {
      case "Fits" -> new Reason.Fits(about, what);
      case "Partly" -> new Reason.Partly(about, what);
      default -> new Reason.ToClarify(about, what);
    };
  }
}
