package org.accanto.training.print;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accanto.training.text.Block;
import org.accanto.training.text.BlockState;
import org.accanto.training.text.Check;
import org.accanto.training.text.Html;
import org.accanto.training.text.Part;
import org.accanto.training.text.Piece;
import org.accanto.training.text.SectionText;
import org.accanto.training.text.Shown;
import org.accanto.training.text.UnitText;

/** A unit for those who read on paper: everything, and what we say to the answers at the end. */
public final class UnitPrint {

  /**
   * Words of the page, in the language of the text.
   *
   * @param minutes how long the unit takes
   * @param answers heading of what we say to the answers
   * @param licence as a sentence; empty when the text says none
   */
  public record Words(String minutes, String answers, String fits, String licence) {}

  private final UnitText unit;
  private final Set<Piece> missing;
  private final String original;
  private final Words words;
  private final StringBuilder body = new StringBuilder();
  private final List<PrintedPage.Mark> marks = new ArrayList<>();

  private UnitPrint(Shown shown, String original, Words words) {
    this.unit = shown.unit();
    this.original = original;
    this.words = words;
    List<Piece> pieces = Piece.of(shown.unit());
    this.missing =
        IntStream.range(0, pieces.size())
            .filter(i -> shown.states().get(i) == BlockState.MISSING)
            .mapToObj(pieces::get)
            .collect(Collectors.toSet());
  }

  /**
   * @param original the language of blocks that are not translated; they are marked for a reader
   */
  public static byte[] pdf(Shown shown, String original, Words words) {
    return TaggedPdf.of(new UnitPrint(shown, original, words).page());
  }

  private PrintedPage page() {
    body.append("<h1>").append(PlainHtml.escaped(unit.title())).append("</h1>");
    paragraph("soft", words.minutes());
    for (SectionText section : unit.sections()) {
      heading(section.key(), section.heading());
      switch (Part.of(section.key())) {
        case OBJECTIVES -> objectives(section);
        case CHECKS -> unit.checks().forEach(this::check);
        case INTRODUCTION, CONTENT, GLOSSARY, QUESTIONS, READING -> blocks(section, false);
      }
      if (!section.easy().isEmpty()) {
        body.append("<div class=\"easy\"><h3>").append(PlainHtml.escaped(section.easyHeading()));
        body.append("</h3>");
        blocks(section, true);
        body.append("</div>");
      }
    }
    answers();
    paragraph("soft", words.licence());
    boolean rightToLeft = ULocale.forLanguageTag(unit.language()).isRightToLeft();
    return new PrintedPage(unit.title(), unit.language(), rightToLeft, body.toString(), marks);
  }

  private void heading(String id, String heading) {
    marks.add(new PrintedPage.Mark("s-" + id, heading));
    body.append("<h2 id=\"s-")
        .append(id)
        .append("\">")
        .append(PlainHtml.escaped(heading))
        .append("</h2>");
  }

  private void paragraph(String kind, String text) {
    if (!text.isEmpty()) {
      body.append("<p class=\"%s\">%s</p>".formatted(kind, PlainHtml.escaped(text)));
    }
  }

  private void blocks(SectionText section, boolean easy) {
    List<Block> blocks = easy ? section.easy() : section.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      String html = Html.of(blocks.get(i));
      boolean foreign = missing.contains(new Piece(section.key(), easy, i + 1, blocks.get(i)));
      body.append(foreign ? "<div lang=\"%s\">%s</div>".formatted(original, html) : html);
    }
  }

  /** With room to write whether one can, in own words. */
  private void objectives(SectionText section) {
    if (unit.objectives().isEmpty()) {
      blocks(section, false);
      return;
    }
    body.append("<ul>");
    unit.objectives()
        .forEach(one -> body.append("<li>").append(Html.line(one.markdown())).append("</li>"));
    body.append("</ul>");
  }

  private void check(Check check) {
    body.append("<h3>").append(PlainHtml.escaped(check.title())).append("</h3>");
    check.situation().forEach(block -> body.append(Html.of(block)));
    switch (check) {
      case Check.Choice choice ->
          list("ul", choice.options().stream().map(Check.Option::text).toList());
      case Check.Order order -> list("ul", order.steps().stream().sorted().toList());
      case Check.Match match -> {
        list("ul", match.pairs().stream().map(Check.Pair::left).toList());
        list("ul", match.pairs().stream().map(Check.Pair::right).distinct().sorted().toList());
      }
      case Check.Words own -> body.append("<div class=\"lines\"></div>");
    }
  }

  private void answers() {
    if (unit.checks().isEmpty()) {
      return;
    }
    heading("answers", words.answers());
    for (Check check : unit.checks()) {
      body.append("<h3>").append(PlainHtml.escaped(check.title())).append("</h3>");
      switch (check) {
        case Check.Choice choice -> choice.options().forEach(this::option);
        case Check.Order order -> {
          list("ol", order.steps());
          why(order.why());
        }
        case Check.Match match -> {
          list("ul", match.pairs().stream().map(p -> p.left() + " → " + p.right()).toList());
          why(match.why());
        }
        case Check.Words own -> why(own.why());
      }
    }
  }

  private void option(Check.Option option) {
    body.append("<p>").append(Html.line(option.text()));
    if (option.fits()) {
      body.append(" <strong>").append(PlainHtml.escaped(words.fits())).append("</strong>");
    }
    body.append("</p>");
    if (!option.why().isEmpty()) {
      body.append("<blockquote><p>").append(Html.line(option.why())).append("</p></blockquote>");
    }
  }

  private void why(String why) {
    if (!why.isEmpty()) {
      body.append("<p>").append(Html.line(why)).append("</p>");
    }
  }

  private void list(String tag, List<String> items) {
    body.append('<').append(tag).append('>');
    items.forEach(item -> body.append("<li>").append(Html.line(item)).append("</li>"));
    body.append("</").append(tag).append('>');
  }
}
