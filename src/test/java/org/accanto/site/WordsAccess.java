package org.accanto.site;

import org.springframework.context.MessageSource;

/** Lets tests of the site's inside make {@link Words} without starting anything. */
public final class WordsAccess {

  private WordsAccess() {}

  public static Words with(MessageSource messages) {
    return new Words(messages);
  }
}
