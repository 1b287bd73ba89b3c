package org.accanto.training.cartridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accanto.training.text.Check;

/** The bank of questions of a course of Moodle, before and since version 4. */
final class MoodleQuestions {

  private final Map<String, XmlElement> byId = new HashMap<>();
  private final Map<String, XmlElement> byEntry = new HashMap<>();

  MoodleQuestions(XmlElement bank) {
    bank.all("question").forEach(question -> byId.put(question.attribute("id"), question));
    for (XmlElement entry : bank.all("question_bank_entry")) {
      List<XmlElement> versions = entry.all("question");
      if (!versions.isEmpty()) {
        byEntry.put(entry.attribute("id"), versions.getLast());
      }
    }
  }

  void read(XmlElement quiz, NewChecks checks) {
    quiz.all("question_instance").stream()
        .sorted(Comparator.comparingInt(slot -> MoodleReader.number(slot.said("slot"))))
        .forEach(slot -> read(slot, quiz, checks));
  }

  private void read(XmlElement slot, XmlElement quiz, NewChecks checks) {
    Optional<XmlElement> question =
        Optional.ofNullable(byId.get(slot.said("questionid")))
            .or(() -> slot.first("questionbankentryid").map(XmlElement::text).map(byEntry::get));
    question.ifPresentOrElse(
        one -> question(one, checks),
        () -> checks.leave(checks.question(quiz.said("name"), ""), Left.What.MISSING));
  }

  private void question(XmlElement question, NewChecks checks) {
    NewChecks.Question q = checks.question(question.said("name"), question.said("questiontext"));
    String general = question.said("generalfeedback");
    switch (question.said("qtype")) {
      case "multichoice", "truefalse" -> checks.choice(q, options(q, question, checks));
      case "match" ->
          checks.match(
              q,
              question.all("match").stream()
                  .map(pair ->
                      new Check.Pair(
                          checks.line(q, pair.said("questiontext")),
                          checks.line(q, pair.said("answertext"))))
                  .toList(),
              checks.line(q, general));
      case "ordering" ->
          checks.order(
              q,
              question.all("answer").stream()
                  .sorted(Comparator.comparingDouble(answer -> decimal(answer.said("fraction"))))
                  .map(answer -> checks.line(q, answer.said("answertext")))
                  .toList(),
              checks.line(q, general));
      case "shortanswer" -> checks.words(q, accepted(q, question, checks), true);
      case "essay" -> {
        String hint = question.first("graderinfo").map(XmlElement::text).orElse("");
        checks.words(q, checks.line(q, general.isEmpty() ? hint : general), false);
      }
      default -> checks.leave(q, Left.What.QUESTION);
    }
  }

  private static List<Check.Option> options(
      NewChecks.Question q, XmlElement question, NewChecks checks) {
    List<Check.Option> options = new ArrayList<>();
    for (XmlElement answer : question.all("answer")) {
      options.add(
          new Check.Option(
              checks.line(q, answer.said("answertext")),
              decimal(answer.said("fraction")) > 0,
              checks.line(q, answer.said("feedback"))));
    }
    return options;
  }

  private static String accepted(NewChecks.Question q, XmlElement question, NewChecks checks) {
    String answers =
        question.all("answer").stream()
            .filter(answer -> decimal(answer.said("fraction")) > 0)
            .map(answer -> answer.said("answertext"))
            .collect(Collectors.joining(" / "));
    String general = question.said("generalfeedback");
    return checks.line(q, XmlWriter.escaped(answers) + " " + general);
  }

  private static double decimal(String said) {
    try {
      return Double.parseDouble(said);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
