package org.accanto.enrolment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.enrolment.ColumnChoice;
import org.accanto.enrolment.ColumnField;
import org.accanto.enrolment.ImportDraft;
import org.accanto.enrolment.ImportKind;
import org.accanto.enrolment.ImportPerson;
import org.accanto.enrolment.ImportPlan;
import org.accanto.enrolment.ImportStep;
import org.accanto.enrolment.Sheet;
import org.accanto.enrolment.SheetColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What an import would do, before it does.
 *
 * @param leftOut the columns that nobody takes, by name; null when all are taken
 * @param notes what else the person should know
 * @param morePeople says how many people are not shown; null when all are
 * @param moreRefused says how many refused rows are not shown; null when all are
 */
record ImportPreviewView(
    UUID id,
    List<String> counts,
    @Nullable String leftOut,
    List<String> notes,
    List<Person> people,
    @Nullable String morePeople,
    List<Line> changes,
    List<Line> refused,
    @Nullable String moreRefused,
    boolean somethingToDo) {

  /** One of the first rows, as the person they would become. */
  record Person(int row, String called, String kind, String languages, String reach, String more) {}

  /** A row with what is said about it. */
  record Line(int row, String called, List<String> sentences) {}

  private static final int FIRST = 10;
  static final int SHOWN = 50;

  /** Makes the view. */
  @Component
  static class Maker {

    private final ImportWords words;

    Maker(ImportWords words) {
      this.words = words;
    }

    ImportPreviewView of(ImportDraft draft, ImportPlan plan, Locale locale) {
      var add = plan.of(ImportStep.Add.class);
      var change = plan.of(ImportStep.Change.class);
      var refused = plan.of(ImportStep.Refused.class);
      List<SheetColumn> out = draft.choice().leftOut(draft.sheet());
      return new ImportPreviewView(
          draft.id(),
          counts(plan, locale),
          out.isEmpty() ? null : words.list(locale, names(out, draft.sheet(), locale)),
          notes(draft.choice(), plan, locale),
          add.stream().limit(FIRST).map(one -> person(one, locale)).toList(),
          more(add.size(), FIRST, locale),
          change.stream().map(one -> change(one, locale)).toList(),
          refused.stream()
              .limit(SHOWN)
              .map(one -> refused(one, draft.sheet().headings(), locale))
              .toList(),
          more(refused.size(), SHOWN, locale),
          !add.isEmpty() || !change.isEmpty());
    }

    @Nullable String more(int all, int shown, Locale locale) {
      return all > shown ? words.text(locale, "import.preview.more", all - shown) : null;
    }

    private List<String> counts(ImportPlan plan, Locale locale) {
      List<String> counts = new ArrayList<>();
      counts.add(words.text(locale, "import.preview.add", plan.count(ImportStep.Add.class)));
      counts.add(words.text(locale, "import.preview.change", plan.count(ImportStep.Change.class)));
      counts.add(words.text(locale, "import.preview.same", plan.count(ImportStep.Same.class)));
      int no = plan.count(ImportStep.SaidNo.class);
      if (no > 0) {
        counts.add(words.text(locale, "import.preview.said-no", no));
      }
      counts.add(
          words.text(locale, "import.preview.refused", plan.count(ImportStep.Refused.class)));
      return counts;
    }

    private List<String> names(List<SheetColumn> columns, Sheet sheet, Locale locale) {
      return columns.stream()
          .map(column -> words.heading(locale, sheet.headings(), column.index()))
          .toList();
    }

    private List<String> notes(ColumnChoice choice, ImportPlan plan, Locale locale) {
      List<String> notes = new ArrayList<>();
      boolean peers =
          plan.of(ImportStep.Add.class).stream()
              .anyMatch(one -> one.person().kind() == ImportKind.PEER);
      boolean supporters =
          plan.of(ImportStep.Add.class).stream()
              .anyMatch(one -> one.person().kind() == ImportKind.SUPPORTER);
      if (peers) {
        notes.add(words.text(locale, "import.preview.peers"));
        List<String> theirs =
            Stream.of(ColumnField.values())
                .filter(ColumnField::ofSupportersOnly)
                .filter(choice::has)
                .map(field -> words.field(locale, field))
                .toList();
        if (!theirs.isEmpty()) {
          notes.add(
              words.text(locale, "import.preview.peers-left-out", words.list(locale, theirs)));
        }
      }
      if (supporters) {
        notes.add(words.text(locale, "import.preview.supporters"));
      }
      return notes;
    }

    private Person person(ImportStep.Add one, Locale locale) {
      ImportPerson person = one.person();
      return new Person(
          one.row().number(),
          person.called(),
          words.text(locale, "import.kind." + ImportWords.key(person.kind())),
          words.languages(locale, person.languages()),
          String.join(
              " · ",
              Stream.concat(person.phones().stream(), Stream.of(person.contactNote()))
                  .filter(text -> !text.isEmpty())
                  .toList()),
          more(person, locale));
    }

    private String more(ImportPerson person, Locale locale) {
      List<String> more = new ArrayList<>();
      more.add(person.place());
      if (person.since() != null) {
        more.add(words.text(locale, "import.person.since", words.day(locale, person.since())));
      }
      if (person.kind() == ImportKind.SUPPORTER) {
        more.add(words.areas(locale, person.areas()));
        if (person.weeklyMinutes() != null) {
          more.add(
              words.text(
                  locale, "import.person.hours", words.duration(locale, person.weeklyMinutes())));
        }
        if (person.atMost() != null) {
          more.add(words.text(locale, "import.person.at-most", person.atMost()));
        }
        if (person.certificateUntil() != null) {
          more.add(
              words.text(
                  locale,
                  "import.person.certificate",
                  words.day(locale, person.certificateUntil())));
        }
      }
      more.removeIf(String::isEmpty);
      return String.join(" · ", more);
    }

    private Line change(ImportStep.Change one, Locale locale) {
      List<String> sentences = new ArrayList<>();
      sentences.add(
          words.text(
              locale,
              "import.preview.changes",
              words.list(
                  locale,
                  one.taken().stream().sorted().map(f -> words.field(locale, f)).toList())));
      if (!one.kept().isEmpty()) {
        sentences.add(
            words.text(
                locale,
                "import.preview.keeps",
                words.list(
                    locale,
                    one.kept().stream().sorted().map(f -> words.field(locale, f)).toList())));
      }
      return new Line(one.row().number(), one.person().called(), sentences);
    }

    Line refused(ImportStep.Refused one, List<String> headings, Locale locale) {
      return new Line(
          one.row().number(),
          "",
          one.troubles().stream()
              .map(trouble -> words.trouble(locale, trouble, headings))
              .toList());
    }
  }
}
