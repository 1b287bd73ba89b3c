package org.accanto.training.cartridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accanto.training.text.Block;
import org.accanto.training.text.Check;
import org.accanto.training.text.Checks;
import org.accanto.training.text.Part;
import org.accanto.training.text.SectionText;
import org.accanto.training.text.UnitText;

/** A unit that grows from pages and questions of another system. */
final class NewUnit {

  private static final Set<String> OURS =
      Stream.of(Part.values()).map(Part::key).collect(Collectors.toSet());

  private final String title;
  private final List<SectionText> sections = new ArrayList<>();
  private final Names names = new Names();
  private final List<Left> left;
  private final NewChecks checks;
  private String checksTitle = "";

  NewUnit(String title, List<Left> left) {
    this.title = PlainMarkdown.title(title);
    this.left = left;
    this.checks = new NewChecks(left);
  }

  void page(String called, String html) {
    String heading = PlainMarkdown.title(called);
    List<Block> blocks = HtmlBlocks.of(html, what -> left.add(new Left(what, heading)));
    if (blocks.isEmpty()) {
      return;
    }
    // A title that sounds like one of our parts is not the part: a page is read.
    String plain = Names.plain(heading);
    String key = names.of(OURS.contains(plain) ? "page-" + plain : plain, "page");
    sections.add(SectionText.plain(key, heading.isEmpty() ? title : heading, blocks));
  }

  NewChecks checks(String called) {
    if (checksTitle.isEmpty()) {
      checksTitle = PlainMarkdown.title(called);
    }
    return checks;
  }

  boolean empty() {
    return sections.isEmpty() && checks.all().isEmpty();
  }

  UnitText end(String key, String language) {
    List<SectionText> all = new ArrayList<>(sections);
    List<Check> asked = checks.all();
    if (!asked.isEmpty()) {
      String heading = checksTitle.isEmpty() ? title : checksTitle;
      all.add(SectionText.plain(Part.CHECKS.key(), heading, Checks.blocks(asked)));
    }
    return new UnitText(key, language, title, 0, "", all);
  }
}
