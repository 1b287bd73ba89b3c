package org.accanto.training.text;

import java.util.List;

/**
 * A situation to try oneself in. Nothing is a mark: each answer is explained, and may be tried
 * again.
 */
public sealed interface Check {

  /** The same in all languages. */
  String key();

  String title();

  List<Block> situation();

  /** One or more of the answers may fit. */
  record Choice(String key, String title, List<Block> situation, List<Option> options)
      implements Check {

    public Choice {
      situation = List.copyOf(situation);
      options = List.copyOf(options);
    }
  }

  /**
   * @param steps in the order that fits
   */
  record Order(String key, String title, List<Block> situation, List<String> steps, String why)
      implements Check {

    public Order {
      situation = List.copyOf(situation);
      steps = List.copyOf(steps);
    }
  }

  record Match(String key, String title, List<Block> situation, List<Pair> pairs, String why)
      implements Check {

    public Match {
      situation = List.copyOf(situation);
      pairs = List.copyOf(pairs);
    }
  }

  /** Own words: nothing is right or wrong; afterwards one reads what an answer could hold. */
  record Words(String key, String title, List<Block> situation, String why) implements Check {

    public Words {
      situation = List.copyOf(situation);
    }
  }

  /**
   * @param why what is good in this answer, and what it may do
   */
  record Option(String text, boolean fits, String why) {}

  record Pair(String left, String right) {}
}
