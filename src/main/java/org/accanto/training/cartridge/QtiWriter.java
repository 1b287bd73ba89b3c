package org.accanto.training.cartridge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.accanto.training.text.Block;
import org.accanto.training.text.Check;
import org.accanto.training.text.Html;
import org.accanto.training.text.UnitText;

/**
 * The checks of a unit as a QTI 1.2 assessment in the profile of Common Cartridge 1.1. It knows
 * neither ordering nor matching: a match becomes one choice for each pair, an order a question in
 * own words whose solution is the order.
 */
final class QtiWriter {

  static final String NAMESPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

  private final XmlWriter xml = new XmlWriter();

  private QtiWriter() {}

  static String assessment(UnitText unit, String ident, String title) {
    return new QtiWriter().all(unit, ident, title);
  }

  private String all(UnitText unit, String ident, String title) {
    xml.open("questestinterop", "xmlns", NAMESPACE);
    xml.open("assessment", "ident", ident, "title", title, "xml:lang", unit.language());
    xml.open("qtimetadata");
    field("cc_profile", "cc.exam.v0p1");
    field("qmd_assessmenttype", "Examination");
    field("qmd_scoretype", "Percentage");
    field("qmd_feedbackpermitted", "Yes");
    field("cc_maxattempts", "unlimited");
    xml.close();
    xml.open("section", "ident", ident + "-section");
    for (Check check : unit.checks()) {
      check(check);
    }
    return xml.end();
  }

  private void check(Check check) {
    String situation = html(check.situation());
    switch (check) {
      case Check.Choice choice -> choice(choice.key(), choice.title(), situation, choice.options());
      case Check.Match match -> match(match, situation);
      case Check.Order order ->
          essay(
              order,
              situation + list("ul", order.steps().stream().sorted().toList()),
              list("ol", order.steps()) + paragraph(order.why()));
      case Check.Words words -> essay(words, situation, paragraph(words.why()));
    }
  }

  private void match(Check.Match match, String situation) {
    List<String> rights =
        match.pairs().stream().map(Check.Pair::right).distinct().sorted().toList();
    for (int i = 0; i < match.pairs().size(); i++) {
      Check.Pair pair = match.pairs().get(i);
      List<Check.Option> options =
          rights.stream()
              .map(right -> new Check.Option(right, right.equals(pair.right()), match.why()))
              .toList();
      String asked = situation + "<p><strong>" + Html.line(pair.left()) + "</strong></p>";
      choice(match.key() + "." + (i + 1), match.title(), asked, options);
    }
  }

  private void choice(String key, String title, String asked, List<Check.Option> options) {
    List<Check.Option> fitting = options.stream().filter(Check.Option::fits).toList();
    // The profile wants three answers at least where one is right.
    boolean single = fitting.size() == 1 && options.size() > 2;
    item(key, title, single ? "cc.multiple_choice.v0p1" : "cc.multiple_response.v0p1", true);
    xml.open("presentation");
    material(asked);
    xml.open("response_lid", "ident", "answer", "rcardinality", single ? "Single" : "Multiple");
    xml.open("render_choice");
    for (int i = 0; i < options.size(); i++) {
      xml.open("response_label", "ident", letter(i));
      material(Html.line(options.get(i).text()));
      xml.close();
    }
    xml.close().close().close();
    xml.open("resprocessing");
    score();
    for (int i = 0; i < options.size(); i++) {
      feedback(i, !options.get(i).why().isEmpty());
    }
    right(options, single);
    xml.close();
    for (int i = 0; i < options.size(); i++) {
      if (!options.get(i).why().isEmpty()) {
        xml.open("itemfeedback", "ident", letter(i) + "_fb");
        xml.open("flow_mat");
        material(paragraph(options.get(i).why()));
        xml.close().close();
      }
    }
    xml.close();
  }

  private void feedback(int option, boolean said) {
    xml.open("respcondition", "continue", "Yes");
    xml.open("conditionvar").leaf("varequal", letter(option), "respident", "answer").close();
    if (said) {
      xml.empty("displayfeedback", "feedbacktype", "Response", "linkrefid", letter(option) + "_fb");
    }
    xml.close();
  }

  private void right(List<Check.Option> options, boolean single) {
    xml.open("respcondition", "continue", "No").open("conditionvar");
    if (!single) {
      xml.open("and");
    }
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).fits()) {
        xml.leaf("varequal", letter(i), "respident", "answer");
      } else if (!single) {
        xml.open("not").leaf("varequal", letter(i), "respident", "answer").close();
      }
    }
    if (!single) {
      xml.close();
    }
    xml.close().leaf("setvar", "100", "varname", "SCORE", "action", "Set").close();
  }

  private void essay(Check check, String asked, String solution) {
    item(check.key(), check.title(), "cc.essay.v0p1", false);
    xml.open("presentation");
    material(asked);
    xml.open("response_str", "ident", "answer", "rcardinality", "Single");
    xml.empty("render_fib", "charset", "UTF-8").close().close();
    xml.open("resprocessing");
    score();
    xml.open("respcondition", "continue", "No").open("conditionvar").empty("other").close();
    if (!solution.isEmpty()) {
      xml.empty("displayfeedback", "feedbacktype", "Solution", "linkrefid", "solution");
    }
    xml.close().close();
    if (!solution.isEmpty()) {
      xml.open("itemfeedback", "ident", "solution").open("solution").open("solutionmaterial");
      xml.open("flow_mat");
      material(solution);
      xml.close().close().close().close();
    }
    xml.close();
  }

  private void item(String ident, String title, String profile, boolean byMachine) {
    xml.open("item", "ident", ident, "title", title);
    xml.open("itemmetadata").open("qtimetadata");
    field("cc_profile", profile);
    field("qmd_computerscored", byMachine ? "Yes" : "No");
    xml.close().close();
  }

  private void score() {
    xml.open("outcomes");
    xml.empty(
        "decvar", "varname", "SCORE", "vartype", "Decimal", "minvalue", "0", "maxvalue", "100");
    xml.close();
  }

  private void material(String html) {
    xml.open("material").leaf("mattext", html.strip(), "texttype", "text/html").close();
  }

  private void field(String label, String entry) {
    xml.open("qtimetadatafield").leaf("fieldlabel", label).leaf("fieldentry", entry).close();
  }

  private static String letter(int option) {
    return "a" + (option + 1);
  }

  private static String html(List<Block> blocks) {
    return blocks.stream().map(Html::of).collect(Collectors.joining());
  }

  private static String paragraph(String why) {
    return why.isEmpty() ? "" : "<p>" + Html.line(why) + "</p>";
  }

  private static String list(String tag, List<String> items) {
    List<String> lines = new ArrayList<>();
    items.forEach(item -> lines.add("<li>" + Html.line(item) + "</li>"));
    return "<%1$s>%2$s</%1$s>".formatted(tag, String.join("", lines));
  }
}
