package org.accanto.training;

import org.jspecify.annotations.Nullable;

/**
 * How somebody reads the course.
 *
 * @param language null for the language of the pages
 * @param easy in very short sentences, where there are any
 */
public record ReadingChoice(@Nullable String language, boolean easy) {

  public static final ReadingChoice USUAL = new ReadingChoice(null, false);

  /**
   * The language to read in.
   *
   * @param pages the language of the pages
   */
  public String in(String pages) {
    return language == null ? pages : language;
  }
}
