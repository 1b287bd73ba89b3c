package org.accanto.training.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks as they are written: {@code ### Title {#key kind=choice}}, the situation, then by kind the
 * answers and why (see the README of the course).
 */
public final class Checks {

  private static final Pattern HEADING =
      Pattern.compile(
          "^###\\s+(.*?)\\s*\\{#([a-z0-9-]{1,60})\\s+kind=(choice|order|match|words)}\\s*$");

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
    Matcher head = HEADING.matcher(piece.getFirst().markdown());
    if (!head.matches()) {
      return Optional.empty();
    }
    String key = head.group(2);
    String title = head.group(1);
    List<Block> rest = piece.subList(1, piece.size());
    List<Block> situation = situation(rest, head.group(3));
    List<Block> answers = rest.subList(situation.size(), rest.size());
    Check check =
        switch (head.group(3)) {
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
