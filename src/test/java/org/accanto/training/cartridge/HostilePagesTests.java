package org.accanto.training.cartridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accanto.training.text.Block;
import org.accanto.training.text.Check;
import org.accanto.training.text.Html;
import org.accanto.training.text.UnitReader;
import org.accanto.training.text.UnitText;
import org.accanto.training.text.UnitWriter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Whatever a page holds: the unit made of it is read again as it was, and nothing runs. */
class HostilePagesTests {

  private static final List<String> PIECES =
      List.of(
          "<p>",
          "</p>",
          "<ul>",
          "</ul>",
          "<ol>",
          "</ol>",
          "<li>",
          "</li>",
          "<table>",
          "</table>",
          "<tr>",
          "<td>",
          "<th>",
          "<b>",
          "</b>",
          "<em>",
          "</em>",
          "<a href=\"https://e.org/(x)\">",
          "<a href=\"http://e.org/a_b*c\">",
          "</a>",
          "<h2>",
          "</h2>",
          "<blockquote>",
          "</blockquote>",
          "<br>",
          "<hr>",
          "<div>",
          "</div>",
          "<pre>",
          "</pre>",
          "<code>",
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1) alt=\"*a*\">",
          "<svg onload=x>",
          "&lt;script&gt;",
          "&amp;lt;",
          "&nbsp;",
          "# ",
          "## x {#objectives}",
          "### y {#z kind=choice}",
          "---",
          "===",
          "***",
          "- [x] ",
          "1. ",
          "12) ",
          "> ",
          "* ",
          "+ ",
          "=> ",
          "[goal] ",
          "`",
          "``",
          "~~~",
          "|",
          "\\",
          "_a_",
          "a*b*c",
          "<b>a</b>b",
          "{",
          "}",
          "\n",
          "\n\n",
          "    ",
          "\t",
          "μαζί ",
          "مرحبا ",
          "città ",
          "l’altra ",
          "![a](b)",
          "[a]: http://b",
          "<http://b>",
          "&copy;",
          "\u2028",
          "\u200b",
          "🙂 ");

  @Test
  void aUnitMadeOfAnyPageIsReadAgainAsItWas() {
    Random random = new Random(11);
    for (int i = 0; i < 4_000; i++) {
      List<Left> left = new ArrayList<>();
      NewUnit unit = new NewUnit("Titolo", left);
      String page = page(random);
      unit.page(page(random).replaceAll("<[^>]*>", " "), page);
      NewChecks checks = unit.checks("Domande");
      NewChecks.Question q = checks.question(page(random).replaceAll("<[^>]*>", " "), page(random));
      checks.choice(
          q,
          List.of(
              new Check.Option(checks.line(q, page(random)), true, checks.line(q, page(random))),
              new Check.Option(checks.line(q, page(random)), false, "")));
      NewChecks.Question own = checks.question("", page(random));
      checks.words(own, checks.line(own, page(random)), false);
      UnitText made = unit.end("unit", "it");
      UnitText again = UnitReader.read(UnitWriter.write(made)).unit();
      assertThat(again).as(page).isEqualTo(made);
      assertThat(again.checks()).as(page).isEqualTo(checks.all());
      made.sections().forEach(section -> section.blocks().forEach(HostilePagesTests::harmless));
    }
  }

  private static void harmless(Block block) {
    var shown = Jsoup.parse(Html.of(block));
    assertThat(shown.select("script, img, svg, iframe, [onerror], [onload]")).isEmpty();
    shown.select("a[href]").forEach(a -> assertThat(a.attr("href")).matches("(https?:|mailto:).*"));
  }

  private static String page(Random random) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(14); i++) {
      page.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return page.toString();
  }
}
