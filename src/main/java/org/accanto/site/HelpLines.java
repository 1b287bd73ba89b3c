package org.accanto.site;

import java.util.List;
import java.util.Locale;

/** Numbers that a module adds to the page of help now, to anybody. */
public interface HelpLines {

  /**
   * One number to call.
   *
   * @param what what it is for; blank when nobody said
   */
  record HelpLine(String number, String what) {}

  List<HelpLine> linesFor(Locale locale);
}
