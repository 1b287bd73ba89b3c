package org.accanto.training.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks as they are written: {@code ### Title {#key kind=choice}}, the situation, then by kind the
 * answers and why (see the README of the course).
 */
public final class Checks {

  private Checks() {}

  static List<Check> of(SectionText section) {
    return pieces(section).stream().map(Checks::read).flatMap(Optional::stream).toList();
  }

  /** Titles of what looks like a check and could not be read as one. */
  static List<String> notUnderstood(SectionText section) {
    return pieces(section).stream()
        .filter(piece -> read(piece).isEmpty())
        .map(piece -> piece.getFirst().markdown().replaceFirst("^#+\\s*", ""))
        .toList();
  }

  /** As blocks of the section {@code checks}. */
  public static List<Block> blocks(List<Check> checks) {
    List<Block> blocks = new ArrayList<>();
    for (Check check : checks) {
      String kind =
          switch (check) {
            case Check.Choice c -> "choice";
            case Check.Order o -> "order";
            case Check.Match m -> "match";
            case Check.Words w -> "words";
          };
      String head = "### %s {#%s kind=%s}".formatted(check.title(), check.key(), kind);
      blocks.add(new Block(Block.Kind.HEADING, head));
      blocks.addAll(check.situation());
      blocks.addAll(WrittenAnswers.of(check));
    }
    return List.copyOf(blocks);
  }

  private static List<List<Block>> pieces(SectionText section) {
    List<List<Block>> pieces = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block.kind() == Block.Kind.HEADING) {
        pieces.add(new ArrayList<>());
      }
      if (!pieces.isEmpty()) {
        pieces.getLast().add(block);
      }
    }
    return pieces;
  }

  private static Optional<Check> read(List<Block> piece) {
    HeadingLine head = HeadingLine.of(piece.getFirst().markdown());
    if (head.level() != 3 || head.kind().isEmpty()) {
      return Optional.empty();
    }
    String key = head.key();
    String title = head.text();
    List<Block> rest = piece.subList(1, piece.size());
    List<Block> situation = situation(rest, head.kind());
    List<Block> answers = rest.subList(situation.size(), rest.size());
    Check check =
        switch (head.kind()) {
          case "choice" -> new Check.Choice(key, title, situation, ReadAnswers.options(answers));
          case "order" ->
              new Check.Order(
                  key, title, situation, ReadAnswers.steps(answers), ReadAnswers.why(answers));
          case "match" ->
              new Check.Match(
                  key, title, situation, ReadAnswers.pairs(answers), ReadAnswers.why(answers));
          default -> new Check.Words(key, title, situation, ReadAnswers.why(answers));
        };
    return Optional.of(check).filter(ReadAnswers::canBeAnswered);
  }

  /** What comes before the answers. */
  private static List<Block> situation(List<Block> rest, String kind) {
    Block.Kind first =
        switch (kind) {
          case "order" -> Block.Kind.STEPS;
          case "words" -> Block.Kind.QUOTE;
          default -> Block.Kind.LIST;
        };
    int end = 0;
    while (end < rest.size() && rest.get(end).kind() != first) {
      end++;
    }
    return List.copyOf(rest.subList(0, end));
  }
}
