package org.accanto.training.text;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
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

  public static String of(Block block) {
    return markdown(block.markdown());
  }

  /** One line without a paragraph around it: an answer, a title, an item. */
  public static String line(String markdown) {
    String html = markdown(markdown).strip();
    return html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 1) < 0
        ? html.substring(3, html.length() - 4)
        : html;
  }

  private static String markdown(String markdown) {
    Node document = PARSER.parse(markdown);
    document.accept(new ForPages());
    return RENDERER.render(document);
  }

  /** Headings of a text stand under the heading of their section; pictures say what they show. */
  private static final class ForPages extends AbstractVisitor {

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
