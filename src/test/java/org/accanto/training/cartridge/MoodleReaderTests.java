package org.accanto.training.cartridge;

import static org.accanto.training.cartridge.Archives.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accanto.training.text.Check;
import org.accanto.training.text.SectionText;
import org.accanto.training.text.UnitReader;
import org.accanto.training.text.UnitText;
import org.accanto.training.text.UnitWriter;
import org.junit.jupiter.api.Test;

/** Backups of the shape that Moodle 4 writes (tar.gz), and 3 did (zip). */
class MoodleReaderTests {

  private static final String CONTENTS =
      """
      <moodle_backup><information><original_course_fullname>Camminare insieme</original_course_fullname>
      <contents><sections>
       <section><sectionid>7</sectionid><title>1</title><directory>sections/section_7</directory></section>
      </sections><activities>
       %s
      </activities></contents><settings><setting><level>section</level><section>section_7</section></setting>
      <setting><level>activity</level><activity>page_1</activity></setting></settings></information></moodle_backup>
      """;

  @Test
  void pagesLabelsLinksBooksAndTestsAreTakenFromBothShapes() throws IOException {
    for (byte[] file : new byte[][] {Archives.tar(course(true)), Archives.zip(course(false))}) {
      Taken.Units taken = CartridgeTests.taken(file);
      assertThat(taken.units()).hasSize(1);
      UnitText unit = taken.units().getFirst();
      assertThat(unit.title()).isEqualTo("L’ascolto");
      assertThat(unit.language()).isEqualTo("it");
      assertThat(unit.sections())
          .extracting(SectionText::heading)
          .containsExactly("Pagina", "Etichetta", "Un sito", "Capitolo 1", "Capitolo 2", "Prova");
      assertThat(UnitReader.read(UnitWriter.write(unit)).unit()).isEqualTo(unit);
    }
  }

  @Test
  void everyKindOfQuestionBecomesOneOfOursOrIsTold() throws IOException {
    Taken.Units taken = CartridgeTests.taken(Archives.tar(course(true)));
    List<Check> checks = taken.units().getFirst().checks();
    assertThat(checks)
        .extracting(check -> check.getClass().getSimpleName())
        .containsExactly("Choice", "Choice", "Match", "Order", "Words", "Words");
    assertThat(((Check.Choice) checks.getFirst()).options())
        .containsExactly(
            new Check.Option("Ascolto", true, "Sì."), new Check.Option("Rispondo io", false, ""));
    assertThat(((Check.Match) checks.get(2)).pairs())
        .containsExactly(new Check.Pair("pane", "forno"), new Check.Pair("letto", "rifugio"));
    assertThat(((Check.Order) checks.get(3)).steps()).containsExactly("prima", "poi");
    assertThat(taken.left())
        .contains(
            new Left(Left.What.QUESTION, "Calcolo"),
            new Left(Left.What.QUESTION_IN_OWN_WORDS, "Breve"),
            new Left(Left.What.ACTIVITY, "Forum"));
  }

  @Test
  void peopleMarksAndLogsAreNeverRead() throws IOException {
    Map<String, byte[]> course = course(true);
    Taken.Units taken = CartridgeTests.taken(Archives.tar(course));
    assertThat(taken.left()).contains(new Left(Left.What.PEOPLE, ""));
    assertThat(taken.toString()).doesNotContain("Amina");

    // Not even looked at: what is no XML at all changes nothing.
    course.put("users.xml", text("Amina <<<"));
    course.put("activities/quiz_5/grades.xml", text("<!DOCTYPE x>Amina"));
    assertThat(CartridgeTests.taken(Archives.tar(course)).units()).isEqualTo(taken.units());
  }

  private static Map<String, byte[]> course(boolean four) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    StringBuilder activities = new StringBuilder();
    String[] kinds = {"page", "label", "url", "book", "quiz", "forum"};
    for (int i = 0; i < kinds.length; i++) {
      activities.append(
          """
          <activity><moduleid>%1$d</moduleid><sectionid>7</sectionid><modulename>%2$s</modulename>
          <title>%3$s</title><directory>activities/%2$s_%1$d</directory></activity>
          """
              .formatted(i + 1, kinds[i], kinds[i].equals("forum") ? "Forum" : "t"));
    }
    all.put("moodle_backup.xml", text(CONTENTS.formatted(activities)));
    all.put("course/course.xml", text("<course><lang>it</lang></course>"));
    all.put(
        "sections/section_7/section.xml", text("<section id='7'><name>L’ascolto</name></section>"));
    all.put(
        "activities/page_1/page.xml",
        activity("page", "<name>Pagina</name><content>&lt;p&gt;Ciao&lt;/p&gt;</content>"));
    all.put(
        "activities/label_2/label.xml",
        activity("label", "<name>Etichetta</name><intro>&lt;h3&gt;Qui&lt;/h3&gt;</intro>"));
    all.put(
        "activities/url_3/url.xml",
        activity("url", "<name>Un sito</name><externalurl>https://example.org</externalurl>"));
    all.put(
        "activities/book_4/book.xml",
        activity(
            "book",
            """
            <name>Libro</name><chapters>
            <chapter id="2"><pagenum>2</pagenum><title>Capitolo 2</title><content>due</content><hidden>0</hidden></chapter>
            <chapter id="1"><pagenum>1</pagenum><title>Capitolo 1</title><content>uno</content><hidden>0</hidden></chapter>
            <chapter id="3"><pagenum>3</pagenum><title>Nascosto</title><content>tre</content><hidden>1</hidden></chapter></chapters>
            """));
    all.put("activities/quiz_5/quiz.xml", activity("quiz", quiz(four)));
    all.put("activities/quiz_5/grades.xml", text("<activity_gradebook>Amina</activity_gradebook>"));
    all.put("questions.xml", text(questions(four)));
    all.put("users.xml", text("<users><user><firstname>Amina</firstname></user></users>"));
    all.put("files/ab/abcd", new byte[500]);
    return all;
  }

  private static String quiz(boolean four) {
    StringBuilder slots = new StringBuilder("<name>Prova</name><question_instances>");
    for (int i = 7; i >= 1; i--) {
      String which =
          four
              ? "<question_reference><questionbankentryid>10%d</questionbankentryid></question_reference>"
              : "<questionid>%d</questionid>";
      slots.append("<question_instance id='%d'><slot>%d</slot>".formatted(i, i));
      slots.append(which.formatted(i)).append("</question_instance>");
    }
    return slots.append("</question_instances>").toString();
  }

  private static String questions(boolean four) {
    String[] all = {
      question(
          1,
          "multichoice",
          "Che fai?",
          answer("Ascolto", "1.0", "Sì.") + answer("Rispondo io", "0.0", "")),
      question(2, "truefalse", "Vero?", answer("Vero", "1.0", "") + answer("Falso", "0.0", "")),
      question(3, "match", "Dove?", match("pane", "forno") + match("letto", "rifugio")),
      question(4, "ordering", "In ordine", answer("poi", "2", "") + answer("prima", "1", "")),
      question(5, "shortanswer", "Breve", answer("112", "1.0", "")),
      question(6, "essay", "Tu", "<graderinfo>Con calma</graderinfo>"),
      question(7, "calculated", "Calcolo", answer("{x}+1", "1.0", "")),
    };
    StringBuilder bank = new StringBuilder("<question_categories><question_category id='1'>");
    for (int i = 0; i < all.length; i++) {
      bank.append(
          four
              ? "<question_bank_entries><question_bank_entry id='10%d'><question_version><question_versions><questions>%s</questions></question_versions></question_version></question_bank_entry></question_bank_entries>"
                  .formatted(i + 1, all[i])
              : "<questions>%s</questions>".formatted(all[i]));
    }
    return bank.append("</question_category></question_categories>").toString();
  }

  private static String question(int id, String kind, String name, String inside) {
    return """
    <question id="%d"><name>%s</name><questiontext>&lt;p&gt;Luca chiede.&lt;/p&gt;</questiontext>
    <generalfeedback></generalfeedback><qtype>%s</qtype><plugin>%s</plugin></question>
    """
        .formatted(id, name, kind, inside);
  }

  private static String answer(String text, String fraction, String feedback) {
    return "<answer id='1'><answertext>%s</answertext><fraction>%s</fraction><feedback>%s</feedback></answer>"
        .formatted(text, fraction, feedback);
  }

  private static String match(String left, String right) {
    return "<match id='1'><questiontext>%s</questiontext><answertext>%s</answertext></match>"
        .formatted(left, right);
  }

  private static byte[] activity(String kind, String inside) {
    return text(
        "<activity id='1' modulename='%1$s'><%1$s id='1'>%2$s</%1$s></activity>"
            .formatted(kind, inside));
  }
}
