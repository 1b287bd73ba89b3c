package org.accanto.training.web;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.accanto.training.text.Check;
import org.accanto.training.text.Trying;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to a check, and what they are told.
 *
 * @param chosen of a choice the places of the answers; of an order for each place the step; of a
 *     match for each left side the place of the right one, -1 where nothing was chosen
 * @param told null before an answer
 */
record Tried(Check check, List<Integer> chosen, String said, Trying.@Nullable Told told) {

  private static final int NOTHING = -1;

  /** Before any answer. */
  static Tried nothing(Check check, String said) {
    int size =
        switch (check) {
          case Check.Choice choice -> 0;
          case Check.Order order -> order.steps().size();
          case Check.Match match -> match.pairs().size();
          case Check.Words words -> 0;
        };
    return new Tried(check, Collections.nCopies(size, NOTHING), said, null);
  }

  static Tried of(Check check, List<String> typed, String said, Map<String, String> all) {
    return switch (check) {
      case Check.Choice choice -> {
        List<Integer> chosen =
            IntStream.range(0, choice.options().size())
                .filter(i -> typed.contains(String.valueOf(i)))
                .boxed()
                .toList();
        yield new Tried(check, chosen, "", Trying.choice(choice, new HashSet<>(chosen)));
      }
      case Check.Order order -> {
        List<Integer> steps = places(order.steps().size(), all);
        yield new Tried(check, steps, "", Trying.order(steps));
      }
      case Check.Match match -> {
        List<Integer> rights = places(match.pairs().size(), all);
        List<String> texts =
            rights.stream().map(i -> i < 0 ? "" : match.pairs().get(i).right()).toList();
        yield new Tried(check, rights, "", Trying.match(match, texts));
      }
      case Check.Words words ->
          new Tried(check, List.of(), said, new Trying.Told(!said.isEmpty(), Set.of()));
    };
  }

  Tried untold() {
    return new Tried(check, chosen, said, null);
  }

  boolean fits() {
    return told != null && told.fits();
  }

  /** Whether there is an answer to everything that was asked. */
  boolean whole() {
    return switch (check) {
      case Check.Choice choice -> !chosen.isEmpty();
      case Check.Order order ->
          Set.copyOf(chosen).size() == chosen.size() && !chosen.contains(NOTHING);
      case Check.Match match -> !chosen.contains(NOTHING);
      case Check.Words words -> !said.isEmpty();
    };
  }

  String field() {
    return switch (check) {
      case Check.Choice choice -> "chosen";
      case Check.Order order ->
          "place-" + firstGap(Trying.mixed(order.key(), order.steps().size()));
      case Check.Match match -> "place-" + Math.max(0, chosen.indexOf(NOTHING));
      case Check.Words words -> "said";
    };
  }

  static String kind(Check check) {
    return switch (check) {
      case Check.Choice choice -> "choice";
      case Check.Order order -> "order";
      case Check.Match match -> "match";
      case Check.Words words -> "words";
    };
  }

  /** The first step, as shown, without a place, or with one that another has. */
  private int firstGap(List<Integer> shown) {
    Set<Integer> seen = new HashSet<>();
    for (int step : shown) {
      if (chosen.get(step) == NOTHING || !seen.add(chosen.get(step))) {
        return step;
      }
    }
    return shown.getFirst();
  }

  private static List<Integer> places(int size, Map<String, String> all) {
    return IntStream.range(0, size)
        .map(i -> {
          String typed = all.getOrDefault("place-" + i, "");
          int place = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : NOTHING;
          return place < size ? place : NOTHING;
        })
        .boxed()
        .toList();
  }
}
