package org.accanto.training.print;

import java.util.List;

/**
 * What is to be printed.
 *
 * @param title as readers of files show it; on a personal page it names nobody
 * @param body safe HTML; pictures only as {@code data:image/png}, nothing else is ever loaded
 * @param marks bookmarks: places of the body by their id
 */
public record PrintedPage(
    String title, String language, boolean rightToLeft, String body, List<Mark> marks) {

  public PrintedPage {
    marks = List.copyOf(marks);
  }

  /** A place to jump to. */
  public record Mark(String id, String title) {}
}
