package org.accanto.training.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The answers of a check, as blocks. */
final class WrittenAnswers {

  private WrittenAnswers() {}

  static List<Block> of(Check check) {
    List<Block> blocks = new ArrayList<>();
    switch (check) {
      case Check.Choice choice -> blocks.add(new Block(Block.Kind.LIST, options(choice)));
      case Check.Order order -> {
        blocks.add(new Block(Block.Kind.STEPS, steps(order.steps())));
        why(blocks, order.why());
      }
      case Check.Match match -> {
        String pairs =
            match.pairs().stream()
                .map(pair -> "- " + pair.left() + " => " + pair.right())
                .collect(Collectors.joining("\n"));
        blocks.add(new Block(Block.Kind.LIST, pairs));
        why(blocks, match.why());
      }
      case Check.Words words -> why(blocks, words.why());
    }
    return blocks;
  }

  private static String options(Check.Choice choice) {
    return choice.options().stream()
        .map(option ->
            "- ["
                + (option.fits() ? 'x' : ' ')
                + "] "
                + option.text()
                + (option.why().isEmpty() ? "" : "\n  > " + option.why()))
        .collect(Collectors.joining("\n"));
  }

  private static String steps(List<String> steps) {
    return IntStream.range(0, steps.size())
        .mapToObj(i -> (i + 1) + ". " + steps.get(i))
        .collect(Collectors.joining("\n"));
  }

  private static void why(List<Block> blocks, String why) {
    if (!why.isEmpty()) {
      blocks.add(new Block(Block.Kind.QUOTE, "> " + why));
    }
  }
}
