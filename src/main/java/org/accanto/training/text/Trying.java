package org.accanto.training.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What an answer to a check is told: what fits, what to look at again, and why. Never a mark. */
public final class Trying {

  private Trying() {}

  /**
   * @param fits whether the check is done with this
   * @param again places of what to look at again, counted as they were asked
   */
  public record Told(boolean fits, Set<Integer> again) {

    public Told {
      again = Set.copyOf(again);
    }
  }

  /** Each that was chosen has to fit; nobody has to find all. */
  public static Told choice(Check.Choice check, Set<Integer> chosen) {
    List<Integer> wrong =
        chosen.stream().filter(i -> !check.options().get(i).fits()).sorted().toList();
    return new Told(!chosen.isEmpty() && wrong.isEmpty(), Set.copyOf(wrong));
  }

  /**
   * @param places for each step, counted in the order that fits, the place that it was given
   */
  public static Told order(List<Integer> places) {
    Set<Integer> wrong =
        Set.copyOf(
            IntStream.range(0, places.size())
                .filter(step -> places.get(step) != step)
                .boxed()
                .toList());
    return new Told(wrong.isEmpty(), wrong);
  }

  /**
   * @param rights for each left side, in order, the text that was chosen
   */
  public static Told match(Check.Match check, List<String> rights) {
    Set<Integer> wrong =
        Set.copyOf(
            IntStream.range(0, check.pairs().size())
                .filter(i -> !check.pairs().get(i).right().equals(rights.get(i)))
                .boxed()
                .toList());
    return new Told(wrong.isEmpty(), wrong);
  }

  /**
   * The same mixed order each time for the same check, and never the one that fits: the first look
   * tells nothing.
   */
  public static List<Integer> mixed(String key, int size) {
    List<Integer> right = IntStream.range(0, size).boxed().toList();
    List<Integer> all = new ArrayList<>(right);
    all.sort(Comparator.comparingInt(i -> (key + '#' + i).hashCode() * 0x9E3779B9));
    if (all.equals(right)) {
      Collections.rotate(all, 1);
    }
    return List.copyOf(all);
  }
}
