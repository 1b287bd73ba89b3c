package org.accanto.training.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The answers of a check, from its blocks. */
final class ReadAnswers {

  private static final Pattern OPTION = Pattern.compile("^[-*]\\s+\\[([ xX])]\\s+(.+)$");
  private static final String ARROW = "\\s+=>\\s+";

  private ReadAnswers() {}

  static List<Check.Option> options(List<Block> answers) {
    List<Check.Option> options = new ArrayList<>();
    for (String line : lines(answers, Block.Kind.LIST)) {
      Matcher option = OPTION.matcher(line);
      if (option.matches()) {
        options.add(new Check.Option(option.group(2), !option.group(1).isBlank(), ""));
      } else if (!options.isEmpty()) {
        Check.Option last = options.removeLast();
        String text = line.strip();
        options.add(
            text.startsWith(">")
                ? new Check.Option(
                    last.text(), last.fits(), more(last.why(), text.substring(1).strip()))
                : new Check.Option(more(last.text(), text), last.fits(), last.why()));
      }
    }
    return List.copyOf(options);
  }

  static List<String> steps(List<Block> answers) {
    return items(answers, Block.Kind.STEPS);
  }

  static List<Check.Pair> pairs(List<Block> answers) {
    return items(answers, Block.Kind.LIST).stream()
        .map(item -> item.split(ARROW, 2))
        .filter(sides -> sides.length == 2)
        .map(sides -> new Check.Pair(sides[0].strip(), sides[1].strip()))
        .toList();
  }

  static String why(List<Block> answers) {
    return lines(answers, Block.Kind.QUOTE).stream()
        .map(line -> line.replaceFirst("^>\\s?", "").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Two answers at least, or own words; of a choice, something fits. */
  static boolean canBeAnswered(Check check) {
    return switch (check) {
      case Check.Choice choice ->
          choice.options().size() > 1 && choice.options().stream().anyMatch(Check.Option::fits);
      case Check.Order order -> order.steps().size() > 1;
      case Check.Match match -> match.pairs().size() > 1;
      case Check.Words words -> true;
    };
  }

  private static List<String> items(List<Block> answers, Block.Kind kind) {
    return answers.stream()
        .filter(block -> block.kind() == kind)
        .flatMap(block -> Items.of(block).stream())
        .toList();
  }

  private static List<String> lines(List<Block> answers, Block.Kind kind) {
    return answers.stream()
        .filter(block -> block.kind() == kind)
        .flatMap(block -> block.markdown().lines())
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static String more(String before, String after) {
    return before.isEmpty() ? after : before + ' ' + after;
  }
}
