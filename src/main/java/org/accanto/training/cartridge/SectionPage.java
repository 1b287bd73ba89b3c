package org.accanto.training.cartridge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accanto.training.text.Block;
import org.accanto.training.text.Html;
import org.accanto.training.text.Objective;
import org.accanto.training.text.Part;
import org.accanto.training.text.SectionText;
import org.accanto.training.text.UnitText;

/** A section as a web page of its own, with nothing that runs or loads. */
final class SectionPage {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

  private SectionPage() {}

  static String of(UnitText unit, SectionText section) {
    return """
    <!doctype html>
    <html lang="%s" dir="%s">
    <head><meta charset="utf-8"><title>%s</title></head>
    <body>
    <h1>%s</h1>
    %s</body>
    </html>
    """
        .formatted(
            XmlWriter.escaped(unit.language()),
            RIGHT_TO_LEFT.contains(unit.language()) ? "rtl" : "ltr",
            XmlWriter.escaped(title(unit, section)),
            XmlWriter.escaped(section.heading().isEmpty() ? unit.title() : section.heading()),
            content(unit, section));
  }

  /** With the unit's title: other systems put the pages of all units into one list. */
  static String title(UnitText unit, SectionText section) {
    return section.heading().isEmpty()
        ? unit.title()
        : "%s: %s".formatted(unit.title(), section.heading());
  }

  private static String content(UnitText unit, SectionText section) {
    String read =
        Part.of(section.key()) == Part.OBJECTIVES
            ? objectives(unit.objectives())
            : blocks(section.blocks());
    return section.easy().isEmpty()
        ? read
        : "%s<h2>%s</h2>\n%s"
            .formatted(read, XmlWriter.escaped(section.easyHeading()), blocks(section.easy()));
  }

  private static String blocks(List<Block> blocks) {
    return blocks.stream().map(Html::of).collect(Collectors.joining());
  }

  /** Without the keys, which say nothing to a reader. */
  private static String objectives(List<Objective> objectives) {
    return objectives.stream()
        .map(objective -> "<li>" + Html.line(objective.markdown()) + "</li>\n")
        .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
  }
}
