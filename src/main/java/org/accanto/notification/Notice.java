package org.accanto.notification;

import java.util.regex.Pattern;

/**
 * Something to tell: a neutral kind and the page where it can be read. There is no room for words,
 * so that none can be seen by who else holds the phone (D01).
 *
 * @param path page of Accanto, made of plain words and random ids only
 */
public record Notice(Kind kind, String path) {

  /** How it sounds; each has one sentence per language that fits everything. */
  public enum Kind {
    NEWS,
    QUESTION,
    REMINDER,
    SIGN_IN
  }

  private static final Pattern NEUTRAL =
      Pattern.compile("(/([a-z-]+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))+");

  /**
   * @throws IllegalArgumentException when the path holds anything but plain words and ids
   */
  public Notice {
    if (!NEUTRAL.matcher(path).matches()) {
      throw new IllegalArgumentException("a notice leads to a page of plain words and ids");
    }
  }

  /** "There is news for you." */
  public static Notice news(String path) {
    return new Notice(Kind.NEWS, path);
  }

  /** "Somebody would like an answer." */
  public static Notice question(String path) {
    return new Notice(Kind.QUESTION, path);
  }

  /** "Something comes soon." */
  public static Notice reminder(String path) {
    return new Notice(Kind.REMINDER, path);
  }
}
