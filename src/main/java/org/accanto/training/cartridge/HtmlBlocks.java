package org.accanto.training.cartridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.accanto.training.text.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A web page of others as blocks of Markdown: headings, paragraphs, lists, quotes, tables, links
 * and stress stay; whatever else there is goes, and is told.
 */
final class HtmlBlocks {

  private static final Set<String> AROUND =
      Set.of(
          "address",
          "article",
          "aside",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figure",
          "figcaption",
          "footer",
          "form",
          "header",
          "html",
          "main",
          "nav",
          "p",
          "pre",
          "section",
          "summary");

  private final List<Block> blocks = new ArrayList<>();
  private final InlineMarkdown inline;
  private final StringBuilder open = new StringBuilder();

  private HtmlBlocks(Consumer<Left.What> tell) {
    this.inline = new InlineMarkdown(tell);
  }

  static List<Block> of(String html, Consumer<Left.What> tell) {
    HtmlBlocks all = new HtmlBlocks(tell);
    all.children(Jsoup.parse(html).body());
    all.close();
    return List.copyOf(all.blocks);
  }

  /** As one line: an answer, a title, an item. */
  static String line(String html, Consumer<Left.What> tell) {
    return PlainMarkdown.line(new InlineMarkdown(tell).of(Jsoup.parse(html).body()).strip());
  }

  private void children(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        open.append(PlainMarkdown.of(text.getWholeText()));
      } else if (node instanceof Element child) {
        element(child);
      }
    }
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        close();
        add(Block.Kind.HEADING, "### ", inline.of(element));
      }
      case "ul", "menu" -> list(element, Block.Kind.LIST);
      case "ol" -> list(element, Block.Kind.STEPS);
      case "blockquote" -> {
        close();
        add(Block.Kind.QUOTE, "> ", inline.of(element));
      }
      case "table" -> {
        close();
        HtmlTables.of(element, inline).ifPresent(blocks::add);
      }
      case "hr" -> close();
      default -> {
        if (AROUND.contains(element.normalName())) {
          close();
          children(element);
          close();
        } else {
          open.append(inline.of(element, element.normalName()));
          // Inside a line something larger may stand; its words are there already.
        }
      }
    }
  }

  private void list(Element list, Block.Kind kind) {
    close();
    List<String> items = new ArrayList<>();
    items(list, items);
    if (items.isEmpty()) {
      return;
    }
    // Two lists one after the other would be one when they are read again.
    int from = 0;
    if (!blocks.isEmpty() && blocks.getLast().kind() == kind) {
      String before = blocks.removeLast().markdown();
      from = (int) before.lines().count();
      blocks.add(new Block(kind, before + "\n" + numbered(items, kind, from)));
    } else {
      blocks.add(new Block(kind, numbered(items, kind, from)));
    }
  }

  private static String numbered(List<String> items, Block.Kind kind, int from) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String mark = kind == Block.Kind.STEPS ? (from + i + 1) + ". " : "- ";
      lines.add(mark + items.get(i));
    }
    return String.join("\n", lines);
  }

  /** Lists inside lists become items of the outer one. */
  private void items(Element list, List<String> items) {
    for (Element child : list.children()) {
      Element own = child.clone();
      own.select("ul, ol").remove();
      String text = PlainMarkdown.line(inline.of(own).strip());
      if (!text.isEmpty()) {
        items.add(text);
      }
      child.select("> ul, > ol").forEach(inner -> items(inner, items));
    }
  }

  private void add(Block.Kind kind, String mark, String markdown) {
    String text = PlainMarkdown.line(markdown);
    if (!text.isEmpty()) {
      blocks.add(new Block(kind, mark + text));
    }
  }

  private void close() {
    String text = PlainMarkdown.spaces(open.toString());
    open.setLength(0);
    add(Block.Kind.PARAGRAPH, "", text);
  }
}
