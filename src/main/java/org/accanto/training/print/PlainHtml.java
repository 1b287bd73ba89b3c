package org.accanto.training.print;

/** Letters that stay letters. */
final class PlainHtml {

  private PlainHtml() {}

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
