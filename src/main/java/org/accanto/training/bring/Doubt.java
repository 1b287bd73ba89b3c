package org.accanto.training.bring;

/** Something that the reader was unsure of: a person looks at it before it is saved. */
public sealed interface Doubt {

  /** Of the source, counted from one; 0 when it is about the whole. */
  int line();

  /** No title stood there: the first heading lends its words. */
  record NoTitle(int line) implements Doubt {}

  /** Text before the first heading became the introduction. */
  record BeforeHeadings(int line) implements Doubt {}

  record HeadingWithoutNumber(int line, String heading) implements Doubt {}

  record NumberSkipped(int line, String before, String here) implements Doubt {}

  /** A heading and nothing below it. */
  record EmptySection(int line, String heading) implements Doubt {}

  record UnknownMark(int line, String mark) implements Doubt {}

  /** In the middle of a line something looks like the mark of an item. */
  record MarkInside(int line) implements Doubt {}

  /**
   * @param language that it seems to be
   */
  record OtherLanguage(int line, String language) implements Doubt {}

  record FlattenedTable(int line) implements Doubt {}

  /** A sentence went on in this line, and was joined. */
  record Joined(int line) implements Doubt {}

  /** Items with empty lines between them became one list. */
  record ListMerged(int line) implements Doubt {}

  record Repeated(int line, int first) implements Doubt {}

  /** Some letters were lost earlier, when the file was saved in another encoding. */
  record BrokenLetters(int line) implements Doubt {}

  /**
   * The translation has another number or order of blocks than the original.
   *
   * @param heading as the translation has it
   */
  record OtherBlocks(int line, String heading, int here, int there) implements Doubt {}

  /**
   * @param sections how many of the original the translation lacks
   */
  record SectionsMissing(int line, int sections) implements Doubt {}

  /** A section that the original does not have. */
  record SectionMore(int line, String heading) implements Doubt {}
}
