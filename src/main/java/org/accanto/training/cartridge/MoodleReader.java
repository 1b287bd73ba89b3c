package org.accanto.training.cartridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.accanto.training.text.UnitText;

/**
 * A copy of a course that Moodle wrote ({@code .mbz}): each section becomes a unit, its pages,
 * labels, links, books and tests become what it holds. People, marks and logs are never unpacked.
 */
final class MoodleReader {

  static final String CONTENTS = "moodle_backup.xml";

  private static final Pattern WANTED =
      Pattern.compile(
          "moodle_backup\\.xml|questions\\.xml|course/course\\.xml|sections/section_\\d+/section\\.xml"
              + "|activities/(page|label|url|book|quiz)_\\d+/\\1\\.xml");
  private static final Pattern PEOPLE =
      Pattern.compile(
          "users\\.xml|gradebook\\.xml|grade_history\\.xml|badges\\.xml|groups\\.xml"
              + "|.*/(grades|grade_history|roles|logs|logstores|comments|completion|calendar|xapistate"
              + "|competencies|contentbank|enrolments|completiondefaults)\\.xml");
  private static final Set<String> KINDS = Set.of("page", "label", "url", "book", "quiz");

  private final SortedMap<String, byte[]> files;
  private final List<String> notOpened;
  private final List<Left> left = new ArrayList<>();
  private final Names names = new Names();
  private final String otherLanguage;

  MoodleReader(SortedMap<String, byte[]> files, List<String> notOpened, String language) {
    this.files = files;
    this.notOpened = notOpened;
    this.otherLanguage = language;
  }

  /** Nothing that tells of people. */
  static boolean wanted(String name) {
    return WANTED.matcher(name).matches();
  }

  Taken read() throws RefusedException {
    XmlElement contents = xml(CONTENTS);
    MoodleQuestions questions =
        new MoodleQuestions(
            files.containsKey("questions.xml")
                ? xml("questions.xml")
                : new XmlElement("", Map.of()));
    Map<String, NewUnit> units = sections(contents);
    for (XmlElement activity : contents.all("activity")) {
      String kind = activity.said("modulename");
      if (kind.isEmpty()) {
        continue;
      }
      NewUnit unit = units.get(activity.said("sectionid"));
      if (unit == null || !KINDS.contains(kind)) {
        left.add(new Left(Left.What.ACTIVITY, activity.said("title")));
      } else {
        activity(activity, kind, unit, questions);
      }
    }
    if (notOpened.stream().anyMatch(name -> PEOPLE.matcher(name).matches())) {
      left.add(new Left(Left.What.PEOPLE, ""));
    }
    String language = language();
    List<UnitText> all = new ArrayList<>();
    for (NewUnit unit : units.values()) {
      if (!unit.empty()) {
        String title = unit.end("", language).title();
        all.add(unit.end(names.of(title, "unit"), language));
      }
    }
    return new Taken.Units(all, false, left);
  }

  private Map<String, NewUnit> sections(XmlElement contents) throws RefusedException {
    String course = contents.first("original_course_fullname").map(XmlElement::text).orElse("");
    Map<String, NewUnit> units = new LinkedHashMap<>();
    for (XmlElement section : contents.all("section")) {
      String id = section.said("sectionid");
      if (id.isEmpty()) {
        continue;
      }
      String title = section.said("title");
      String file = section.said("directory") + "/section.xml";
      String own = files.containsKey(file) ? xml(file).said("name") : "";
      String called = own.isEmpty() || own.equals("$@NULL@$") ? title : own;
      NewUnit unit =
          new NewUnit(called.matches("\\d*") ? (course + " " + called).strip() : called, left);
      units.put(id, unit);
    }
    return units;
  }

  private void activity(XmlElement activity, String kind, NewUnit unit, MoodleQuestions questions)
      throws RefusedException {
    String title = activity.said("title");
    String file = activity.said("directory") + "/" + kind + ".xml";
    if (!files.containsKey(file)) {
      left.add(new Left(Left.What.MISSING, title));
      return;
    }
    XmlElement content =
        xml(file).first(kind).orElseThrow(() -> new RefusedException(Refusal.XML_BROKEN, file));
    String name = content.said("name").isEmpty() ? title : content.said("name");
    switch (kind) {
      case "page" -> unit.page(name, content.said("intro") + content.said("content"));
      case "label" -> unit.page(name, content.said("intro"));
      case "url" -> {
        String to = XmlWriter.escaped(content.said("externalurl"));
        String link = "<p><a href=\"%s\">%s</a></p>".formatted(to, XmlWriter.escaped(name));
        unit.page(name, content.said("intro") + link);
      }
      case "book" -> book(content, unit);
      default -> questions.read(content, unit.checks(name));
    }
  }

  private static void book(XmlElement book, NewUnit unit) {
    book.all("chapter").stream()
        .filter(chapter -> !chapter.said("hidden").equals("1"))
        .sorted(Comparator.comparingInt(chapter -> number(chapter.said("pagenum"))))
        .forEach(chapter -> unit.page(chapter.said("title"), chapter.said("content")));
  }

  private String language() throws RefusedException {
    String said =
        files.containsKey("course/course.xml") ? xml("course/course.xml").said("lang") : "";
    return said.matches("[a-z]{2}(_.*)?") ? said.substring(0, 2) : otherLanguage;
  }

  static int number(String said) {
    return said.matches("-?\\d{1,9}") ? Integer.parseInt(said) : 0;
  }

  private XmlElement xml(String name) throws RefusedException {
    return SafeXml.read(files.getOrDefault(name, new byte[0]), name);
  }
}
