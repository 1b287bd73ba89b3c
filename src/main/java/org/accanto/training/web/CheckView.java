package org.accanto.training.web;

import java.util.List;
import org.accanto.site.Option;
import org.accanto.site.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * A check on its page.
 *
 * @param kind choice, order, match or words
 * @param lines what one answers, in the order in which it is asked
 * @param asks options of each line: places, or the other sides
 * @param lookAgain what is said beside a line to look at again
 * @param told a message key for what came of an answer; null before the first
 * @param why what is explained then, as a whole; empty when each line explains itself
 */
record CheckView(
    Contents.Beside beside,
    String key,
    String title,
    String kind,
    List<SafeHtml> situation,
    List<Line> lines,
    List<Option> asks,
    String lookAgain,
    String said,
    @Nullable String told,
    boolean fits,
    SafeHtml why,
    boolean done,
    UnitPages.@Nullable Way next,
    List<String> whoSees) {

  /**
   * One answer, step or left side.
   *
   * @param chosen the place or other side that was chosen; empty before
   * @param on whether it was chosen
   * @param note what is said of it after an answer, as HTML; null when nothing is
   * @param look whether to look at it again
   */
  record Line(
      int number, String text, String chosen, boolean on, @Nullable SafeHtml note, boolean look) {}
}
