package org.accanto.training.web;

/** What a form sent, without what no database text can hold. */
final class Typed {

  private Typed() {}

  static String text(String typed) {
    return typed
        .codePoints()
        .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
