package org.accanto.training.text;

import java.util.regex.Pattern;

/** Whether a block of a translation was left as the original has it, word for word. */
final class StillOriginal {

  private static final Pattern LETTER_WORD = Pattern.compile("\\p{L}{2,}");

  /** Names, numbers and addresses are the same in all languages; a sentence is not. */
  private static final int WORDS = 4;

  private StillOriginal() {}

  static boolean is(Block original, Block block) {
    return block.equals(original)
        && block.kind() != Block.Kind.HEADING
        && LETTER_WORD.matcher(block.markdown()).results().count() > WORDS
        && !onlySources(block);
  }

  /** A list of publications stays in the language in which they were published. */
  private static boolean onlySources(Block block) {
    return block.kind() == Block.Kind.LIST
        && block.markdown().lines().allMatch(line -> line.matches(".*\\b(1[89]|20)\\d\\d\\b.*"));
  }
}
