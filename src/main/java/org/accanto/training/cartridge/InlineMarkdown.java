package org.accanto.training.cartridge;

import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands inside a line: letters, stress and links to pages that anybody can open. */
final class InlineMarkdown {

  private final Consumer<Left.What> tell;

  InlineMarkdown(Consumer<Left.What> tell) {
    this.tell = tell;
  }

  String of(Element element) {
    StringBuilder all = new StringBuilder();
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        all.append(PlainMarkdown.of(text.getWholeText()));
      } else if (node instanceof Element child) {
        all.append(of(child, child.normalName()));
        if (child.isBlock()) {
          all.append(' ');
        }
      }
    }
    return PlainMarkdown.spaces(all.toString());
  }

  String of(Element element, String name) {
    return switch (name) {
      case "b", "strong" -> stressed(element, "**");
      case "i", "em", "cite" -> stressed(element, "*");
      case "a" -> link(element);
      case "br" -> " ";
      case "img", "svg", "picture" -> picture(element);
      case "script", "style", "template", "head", "title", "noscript" -> "";
      case "iframe", "object", "embed", "video", "audio", "canvas", "input", "select", "button" -> {
        tell.accept(Left.What.EMBEDDED);
        yield "";
      }
      default -> of(element);
    };
  }

  private String picture(Element element) {
    tell.accept(Left.What.PICTURE);
    String shows = element.attr("alt").strip();
    return shows.isEmpty() ? "" : PlainMarkdown.of("(" + shows + ")");
  }

  private String stressed(Element element, String mark) {
    String text = of(element);
    String words = text.strip();
    boolean one = words.chars().anyMatch(Character::isLetterOrDigit) && words.indexOf('*') < 0;
    if (!one || touches(element)) {
      return text;
    }
    return (text.startsWith(" ") ? " " : "")
        + mark
        + words
        + mark
        + (text.endsWith(" ") ? " " : "");
  }

  /** Stars between two letters are read in different ways; there the words alone are kept. */
  private static boolean touches(Element element) {
    return element.previousSibling() instanceof TextNode before
            && before.getWholeText().matches("(?s).*[\\p{L}\\p{N}]")
        || element.nextSibling() instanceof TextNode after
            && after.getWholeText().matches("(?s)[\\p{L}\\p{N}].*");
  }

  private String link(Element element) {
    String text = of(element).strip();
    String to = element.attr("href").strip();
    String small = to.toLowerCase(Locale.ROOT);
    boolean away =
        small.startsWith("https://") || small.startsWith("http://") || small.startsWith("mailto:");
    if (!away || text.isEmpty() || to.matches(".*[\\s<>()\\\\].*")) {
      if (!to.isEmpty() && !to.startsWith("#")) {
        tell.accept(Left.What.LINK_INSIDE);
      }
      return text;
    }
    return "[%s](%s)".formatted(text, to);
  }
}
