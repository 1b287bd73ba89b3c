package org.accanto.training.cartridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accanto.training.text.Block;
import org.accanto.training.text.Check;
import org.accanto.training.text.Checks;
import org.accanto.training.text.SectionText;
import org.accanto.training.text.UnitText;

/** Courses of any shape in three scripts, the same for the same number. */
final class GeneratedCourses {

  private static final List<List<String>> WORDS =
      List.of(
          List.of("perché", "città", "l’altra", "über", "<b>", "Tom & Anna", "\"così\"", "Łódź"),
          List.of("μαζί", "ακούω", "Ελένη", "«εδώ»", "δρόμος", "ΐ", "καλημέρα", "…"),
          List.of("مرحبا", "معًا", "الطريق", "أمل", "٣", "؟", "صديق", "بيت"));
  private static final List<String> LANGUAGES = List.of("it", "el", "ar");

  private final Random random;

  private GeneratedCourses(long seed) {
    random = new Random(seed);
  }

  static List<UnitText> course(long seed) {
    return new GeneratedCourses(seed).units();
  }

  private List<UnitText> units() {
    List<UnitText> units = new ArrayList<>();
    int many = 1 + random.nextInt(3);
    for (int script = 0; script < WORDS.size(); script++) {
      for (int i = 0; i < many; i++) {
        if (random.nextInt(5) > 0 || i == 0) {
          units.add(unit("unit-" + i, script));
        }
      }
    }
    return units;
  }

  private UnitText unit(String key, int script) {
    List<SectionText> sections = new ArrayList<>();
    sections.add(SectionText.plain("introduction", words(script), blocks(script)));
    String goal = "- [goal-1] " + words(script) + "\n- [goal-2] " + words(script);
    sections.add(
        SectionText.plain("objectives", words(script), List.of(new Block(Block.Kind.LIST, goal))));
    for (int i = 0; i < random.nextInt(4); i++) {
      sections.add(
          random.nextBoolean()
              ? SectionText.plain("part-" + i, words(script), blocks(script))
              : new SectionText(
                  "part-" + i, words(script), blocks(script), words(script), blocks(script)));
    }
    if (random.nextInt(4) > 0) {
      sections.add(SectionText.plain("checks", words(script), Checks.blocks(checks(script))));
    }
    return new UnitText(
        key, LANGUAGES.get(script), words(script), random.nextInt(200), "CC-BY-4.0", sections);
  }

  private List<Block> blocks(int script) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.paragraph(words(script) + " *" + word(script) + "* **x**"));
    blocks.add(
        new Block(Block.Kind.LIST, "- " + words(script) + "\n- **" + word(script) + "**: y"));
    if (random.nextBoolean()) {
      blocks.add(new Block(Block.Kind.STEPS, "1. " + words(script) + "\n2. " + words(script)));
      blocks.add(new Block(Block.Kind.QUOTE, "> " + words(script)));
    }
    if (random.nextBoolean()) {
      blocks.add(new Block(Block.Kind.HEADING, "### " + words(script)));
      blocks.add(
          new Block(Block.Kind.TABLE, "| a | b |\n| --- | --- |\n| 1 | " + word(script) + " |"));
    }
    return blocks;
  }

  private List<Check> checks(int script) {
    List<Check> checks = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      String key = "check-" + i;
      String title = words(script);
      List<Block> asked = List.of(Block.paragraph(words(script)));
      checks.add(
          switch (random.nextInt(4)) {
            case 0 -> new Check.Choice(key, title, asked, options(script));
            case 1 -> new Check.Order(key, title, asked, many(script), words(script));
            case 2 -> new Check.Match(key, title, asked, pairs(script), words(script));
            default -> new Check.Words(key, title, asked, words(script));
          });
    }
    return checks;
  }

  private List<Check.Option> options(int script) {
    List<Check.Option> options = new ArrayList<>();
    for (String text : many(script)) {
      boolean fits = options.isEmpty() || random.nextInt(3) == 0;
      options.add(new Check.Option(text, fits, random.nextInt(4) > 0 ? words(script) : ""));
    }
    return options;
  }

  private List<Check.Pair> pairs(int script) {
    return many(script).stream().map(left -> new Check.Pair(left, words(script))).toList();
  }

  private List<String> many(int script) {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(4); i++) {
      many.add(words(script) + " " + i);
    }
    return many;
  }

  private String words(int script) {
    StringBuilder words = new StringBuilder(word(script));
    for (int i = 0; i < random.nextInt(8); i++) {
      words.append(' ').append(word(script));
    }
    return words.toString();
  }

  private String word(int script) {
    List<String> words = WORDS.get(script);
    return words.get(random.nextInt(words.size()));
  }
}
