package org.accanto.training.cartridge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accanto.training.text.Check;

/** Questions of a QTI 1.2 assessment as checks: choices with what is said to each, own words. */
final class QtiReader {

  private final NewChecks checks;

  private QtiReader(NewChecks checks) {
    this.checks = checks;
  }

  static void read(XmlElement root, NewChecks checks) {
    QtiReader reader = new QtiReader(checks);
    root.all("item").forEach(reader::item);
  }

  private void item(XmlElement item) {
    XmlElement presentation =
        item.child("presentation").orElseGet(() -> new XmlElement("presentation", Map.of()));
    NewChecks.Question q = checks.question(item.attribute("title"), asked(presentation));
    List<XmlElement> choices = presentation.all("response_lid");
    if (choices.size() == 1) {
      choice(q, item, choices.getFirst());
    } else if (choices.isEmpty() && !presentation.all("response_str").isEmpty()) {
      List<String> typed = item.all("varequal").stream().map(XmlElement::text).distinct().toList();
      String solution = solution(item);
      String accepted = PlainMarkdown.of(String.join(" / ", typed));
      String why = solution.isEmpty() ? PlainMarkdown.line(accepted) : checks.line(q, solution);
      checks.words(q, why, !typed.isEmpty());
    } else {
      checks.leave(q, Left.What.QUESTION);
    }
  }

  private void choice(NewChecks.Question q, XmlElement item, XmlElement choice) {
    Set<String> fitting = fitting(item);
    Map<String, String> whys = whys(item);
    List<Check.Option> options = new ArrayList<>();
    for (XmlElement label : choice.all("response_label")) {
      String ident = label.attribute("ident");
      String text = checks.line(q, texts(label));
      String why = checks.line(q, whys.getOrDefault(ident, ""));
      options.add(new Check.Option(text, fitting.contains(ident), why));
    }
    checks.choice(q, options);
  }

  /** What gives points, unless it stands inside a "not". */
  private static Set<String> fitting(XmlElement item) {
    Set<String> fitting = new HashSet<>();
    for (XmlElement condition : item.all("respcondition")) {
      boolean points = condition.children("setvar").stream().anyMatch(QtiReader::gives);
      if (points) {
        Set<XmlElement> not =
            condition.all("not").stream()
                .flatMap(no -> no.all("varequal").stream())
                .collect(Collectors.toSet());
        condition.all("varequal").stream()
            .filter(equal -> !not.contains(equal))
            .forEach(equal -> fitting.add(equal.text()));
      }
    }
    return fitting;
  }

  private static boolean gives(XmlElement points) {
    try {
      return Double.parseDouble(points.text()) > 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** What is said to one answer alone. */
  private static Map<String, String> whys(XmlElement item) {
    Map<String, String> said = new LinkedHashMap<>();
    item.children("itemfeedback")
        .forEach(feedback -> said.put(feedback.attribute("ident"), texts(feedback)));
    Map<String, String> whys = new LinkedHashMap<>();
    for (XmlElement condition : item.all("respcondition")) {
      List<XmlElement> answers = condition.all("varequal");
      if (answers.size() == 1) {
        condition.children("displayfeedback").stream()
            .map(show -> said.getOrDefault(show.attribute("linkrefid"), ""))
            .filter(why -> !why.isEmpty())
            .forEach(why -> whys.putIfAbsent(answers.getFirst().text(), why));
      }
    }
    return whys;
  }

  private static String solution(XmlElement item) {
    return item.children("itemfeedback").stream()
        .map(QtiReader::texts)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** What stands before the answers, wherever the other system put it. */
  private static String asked(XmlElement presentation) {
    return presentation.children().stream()
        .map(child ->
            switch (child.name()) {
              case "material" -> texts(child);
              case "flow" -> asked(child);
              default -> "";
            })
        .collect(Collectors.joining(" "));
  }

  private static String texts(XmlElement element) {
    return element.all("mattext").stream().map(QtiReader::html).collect(Collectors.joining(" "));
  }

  private static String html(XmlElement text) {
    return text.attribute("texttype").equals("text/html")
        ? text.text()
        : "<p>" + XmlWriter.escaped(text.text()) + "</p>";
  }
}
