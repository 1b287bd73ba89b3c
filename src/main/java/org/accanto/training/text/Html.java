package org.accanto.training.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What a block looks like on a page. HTML in a text is shown as letters, links lead only to web
 * pages and mail, and pictures become their description: a text can put nothing on a page that runs
 * or loads.
 */
public final class Html {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(context ->
              (node, tag, attributes) -> {
                if (tag.equals("a")) {
                  attributes.put("rel", "noreferrer");
                }
                attributes.remove("align");
              })
          .build();

  private Html() {}

  /** Outside of the course: what leads to another unit is only read. */
  public static String of(Block block) {
    return markdown(block.markdown(), new ForPages(""));
  }

  /**
   * Within the course: {@code [unit 2](unit:becoming-a-supporter)} leads to that unit (B40).
   *
   * @param units address under which a unit is found by its key, with a slash at its end
   */
  public static String of(Block block, String units) {
    return markdown(block.markdown(), new ForPages(units));
  }

  /** One line without a paragraph around it: an answer, a title, an item. */
  public static String line(String markdown) {
    String html = markdown(markdown, new ForPages("")).strip();
    return html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 1) < 0
        ? html.substring(3, html.length() - 4)
        : html;
  }

  private static String markdown(String markdown, ForPages forPages) {
    Node document = PARSER.parse(markdown);
    document.accept(forPages);
    return RENDERER.render(document);
  }

  /** Headings of a text stand under the heading of their section; pictures say what they show. */
  private static final class ForPages extends AbstractVisitor {

    private static final Pattern UNIT = Pattern.compile("unit:([a-z0-9-]{1,60})");

    private final String units;

    ForPages(String units) {
      this.units = units;
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      Matcher unit = UNIT.matcher(link.getDestination());
      if (unit.matches() && !units.isEmpty()) {
        link.setDestination(units + unit.group(1));
      } else if (link.getDestination().startsWith("unit:")) {
        while (link.getFirstChild() != null) {
          link.insertBefore(link.getFirstChild());
        }
        link.unlink();
      }
    }

    @Override
    public void visit(Heading heading) {
      heading.setLevel(3);
      visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
      Text title = new Text("[" + text(image) + "]");
      image.insertBefore(title);
      image.unlink();
    }

    private static String text(Node node) {
      StringBuilder all = new StringBuilder();
      node.accept(
          new AbstractVisitor() {
            @Override
            public void visit(Text text) {
              all.append(text.getLiteral());
            }
          });
      return all.toString();
    }
  }
}
