package org.accanto.training.cartridge;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML line by line; every text is made harmless, always in the same way. */
final class XmlWriter {

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * @param attributes name and value in turns
   */
  XmlWriter open(String name, String... attributes) {
    indent();
    tag(name, attributes);
    out.append(">\n");
    open.push(name);
    return this;
  }

  XmlWriter leaf(String name, String text, String... attributes) {
    indent();
    tag(name, attributes);
    out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
    return this;
  }

  XmlWriter empty(String name, String... attributes) {
    indent();
    tag(name, attributes);
    out.append("/>\n");
    return this;
  }

  XmlWriter close() {
    String name = open.pop();
    indent();
    out.append("</").append(name).append(">\n");
    return this;
  }

  String end() {
    while (!open.isEmpty()) {
      close();
    }
    return out.toString();
  }

  /** Letters that XML cannot hold at all are left out. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .filter(XmlWriter::allowed)
        .forEach(letter -> {
          switch (letter) {
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '&' -> safe.append("&amp;");
            case '"' -> safe.append("&quot;");
            default -> safe.appendCodePoint(letter);
          }
        });
    return safe.toString();
  }

  private static boolean allowed(int letter) {
    return letter == '\n'
        || letter == '\t'
        || letter >= 0x20 && letter <= 0xd7ff
        || letter >= 0xe000 && letter <= 0xfffd
        || letter >= 0x10000;
  }

  private void indent() {
    out.append("  ".repeat(open.size()));
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escaped(attributes[i + 1])).append('"');
    }
  }
}
