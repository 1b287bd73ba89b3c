package org.accanto.training.cartridge;

import java.util.ArrayList;
import java.util.List;
import org.accanto.training.text.Block;
import org.accanto.training.text.Check;

/**
 * Gathers questions of another system as checks of ours; each gets a key, and a title if needed.
 */
final class NewChecks {

  private static final int TITLE = 60;

  private final Names names = new Names();
  private final List<Check> checks = new ArrayList<>();
  private final List<Left> left;

  NewChecks(List<Left> left) {
    this.left = left;
  }

  List<Check> all() {
    return List.copyOf(checks);
  }

  /** What is told while a question is read goes under its name. */
  Question question(String title, String html) {
    String plain = PlainMarkdown.title(title);
    List<Block> situation =
        HtmlBlocks.of(html, what -> left.add(new Left(what, plain))).stream()
            .map(NewChecks::paragraph)
            .toList();
    String name = plain.isEmpty() ? beginning(situation) : plain;
    return new Question(names.of(name, "check"), name.isEmpty() ? "?" : name, situation);
  }

  void choice(Question q, List<Check.Option> options) {
    boolean answerable =
        options.size() > 1
            && options.stream().anyMatch(Check.Option::fits)
            && options.stream().noneMatch(option -> option.text().isEmpty());
    if (answerable) {
      checks.add(new Check.Choice(q.key(), q.title(), q.situation(), options));
    } else {
      leave(q, Left.What.QUESTION);
    }
  }

  void match(Question q, List<Check.Pair> pairs, String why) {
    List<Check.Pair> whole =
        pairs.stream().filter(p -> !p.left().isEmpty() && !p.right().isEmpty()).toList();
    if (whole.size() > 1) {
      checks.add(new Check.Match(q.key(), q.title(), q.situation(), whole, why));
    } else {
      leave(q, Left.What.QUESTION);
    }
  }

  void order(Question q, List<String> steps, String why) {
    List<String> whole = steps.stream().filter(step -> !step.isEmpty()).toList();
    if (whole.size() > 1) {
      checks.add(new Check.Order(q.key(), q.title(), q.situation(), whole, why));
    } else {
      leave(q, Left.What.QUESTION);
    }
  }

  /**
   * @param checked whether the other system checked what somebody typed, which we do not
   */
  void words(Question q, String why, boolean checked) {
    checks.add(new Check.Words(q.key(), q.title(), q.situation(), why));
    if (checked) {
      leave(q, Left.What.QUESTION_IN_OWN_WORDS);
    }
  }

  void leave(Question q, Left.What what) {
    left.add(new Left(what, q.title()));
  }

  String line(Question q, String html) {
    return HtmlBlocks.line(html, what -> left.add(new Left(what, q.title()))).replace("=>", "→");
  }

  /** The form of a check tells the situation by what is no list, no quote and no heading. */
  private static Block paragraph(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, TABLE -> block;
      case HEADING -> Block.paragraph(block.markdown().substring("### ".length()));
      case QUOTE -> Block.paragraph(block.markdown().substring("> ".length()));
      case LIST, STEPS ->
          Block.paragraph(
              block
                  .markdown()
                  .replaceAll("(?m)^(- |(\\d+)\\. )", "$2 ")
                  .replaceAll("\\s*\n\\s*", "; ")
                  .strip());
    };
  }

  private static String beginning(List<Block> situation) {
    if (situation.isEmpty()) {
      return "";
    }
    String text =
        PlainMarkdown.title(situation.getFirst().markdown().replaceAll("[*\\[\\]|]|-{3,}", ""));
    return text.length() > TITLE ? text.substring(0, TITLE).strip() + "…" : text;
  }

  /** What is common to all questions. */
  record Question(String key, String title, List<Block> situation) {}
}
