package org.accanto.training.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Cuts Markdown into its blocks; each keeps its own lines as they were written. */
public final class Blocks {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private Blocks() {}

  public static List<Block> of(String markdown) {
    return of(markdown, 0, new ArrayList<>());
  }

  static List<Block> of(String markdown, int firstLine, List<Trouble> troubles) {
    String[] lines = markdown.split("\n", -1);
    List<Block> blocks = new ArrayList<>();
    Node document = PARSER.parse(markdown);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      List<SourceSpan> spans = node.getSourceSpans();
      if (spans.isEmpty() || node instanceof ThematicBreak) {
        continue;
      }
      tell(node, firstLine + spans.getFirst().getLineIndex() + 1, troubles);
      String raw =
          spans.stream()
              .map(span -> lines[span.getLineIndex()].stripTrailing())
              .collect(Collectors.joining("\n"));
      Block.Kind kind = kind(node);
      blocks.add(new Block(kind, kind == Block.Kind.PARAGRAPH ? raw.stripIndent() : raw));
    }
    return blocks;
  }

  private static Block.Kind kind(Node node) {
    return switch (node) {
      case BulletList list -> Block.Kind.LIST;
      case OrderedList list -> Block.Kind.STEPS;
      case BlockQuote quote -> Block.Kind.QUOTE;
      case Heading heading -> Block.Kind.HEADING;
      case TableBlock table -> Block.Kind.TABLE;
      default -> Block.Kind.PARAGRAPH;
    };
  }

  private static void tell(Node node, int line, List<Trouble> troubles) {
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image image) {
            troubles.add(new Trouble(Trouble.Kind.PICTURE_LEFT_OUT, line, image.getDestination()));
          }

          @Override
          public void visit(HtmlInline html) {
            troubles.add(new Trouble(Trouble.Kind.HTML_LEFT_OUT, line, html.getLiteral()));
          }

          @Override
          public void visit(HtmlBlock html) {
            troubles.add(new Trouble(Trouble.Kind.HTML_LEFT_OUT, line, html.getLiteral()));
          }
        });
  }
}
