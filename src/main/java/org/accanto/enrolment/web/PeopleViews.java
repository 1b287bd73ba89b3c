package org.accanto.enrolment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accanto.enrolment.ColumnField;
import org.accanto.enrolment.ImportKind;
import org.accanto.enrolment.ListedPerson;
import org.accanto.enrolment.SafeContact;
import org.accanto.site.Search;
import org.springframework.stereotype.Component;

/** The list of people and one person of it, in words; the file that leaves has the same words. */
@Component
class PeopleViews {

  private static final int AT_ONCE = 25;

  /** 25 people of all, or of those with the name that was searched. */
  record ListView(
      int all, Search search, List<Line> people, int page, int pages, List<String> whoSees) {}

  record Line(UUID person, String called, String about, String state, String tone) {}

  record PersonView(
      UUID person,
      String called,
      String state,
      List<Fact> facts,
      boolean invited,
      boolean request,
      boolean supporter,
      List<String> whoSees) {}

  record Fact(String label, String value) {}

  private final ImportWords words;
  private final Said said;

  PeopleViews(ImportWords words, Said said) {
    this.words = words;
    this.said = said;
  }

  ListView list(List<ListedPerson> all, Search search, int wanted, Locale locale) {
    List<ListedPerson> found =
        all.stream().filter(one -> search.finds(called(one, locale))).toList();
    int pages = Math.max(1, (found.size() + AT_ONCE - 1) / AT_ONCE);
    int page = Math.clamp(wanted, 1, pages);
    return new ListView(
        all.size(),
        search,
        found.stream()
            .skip((long) (page - 1) * AT_ONCE)
            .limit(AT_ONCE)
            .map(one -> line(one, locale))
            .toList(),
        page,
        pages,
        List.of(words.text(locale, "people.who-sees")));
  }

  private Line line(ListedPerson one, Locale locale) {
    String about =
        List.of(words.languages(locale, one.languages()), one.place()).stream()
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Line(
        one.person().value(), called(one, locale), about, state(one, locale), tone(one));
  }

  PersonView person(ListedPerson one, Locale locale) {
    boolean invited = one.state() == ListedPerson.State.INVITED;
    return new PersonView(
        one.person().value(),
        called(one, locale),
        state(one, locale),
        facts(one, locale).entrySet().stream()
            .filter(fact -> fact.getKey() != ColumnField.CALLED && !fact.getValue().isEmpty())
            .map(fact -> new Fact(words.field(locale, fact.getKey()), fact.getValue()))
            .toList(),
        invited,
        one.state() == ListedPerson.State.ASKS,
        one.kind() == ImportKind.SUPPORTER,
        List.of(words.text(locale, invited ? "person.who-sees.invited" : "person.who-sees")));
  }

  /** Who asks for support need not say a name. */
  private String called(ListedPerson one, Locale locale) {
    return one.called().isBlank() ? words.text(locale, "people.no-name") : one.called();
  }

  /** What a coordinator sees of a person, thing by thing: the page and the file show these. */
  Map<ColumnField, String> facts(ListedPerson one, Locale locale) {
    Map<ColumnField, String> facts = new java.util.EnumMap<>(ColumnField.class);
    boolean supporter = one.kind() == ImportKind.SUPPORTER;
    facts.put(ColumnField.EXTERNAL_ID, one.externalId());
    facts.put(ColumnField.CALLED, one.called());
    facts.put(ColumnField.KIND, words.text(locale, "import.kind." + ImportWords.key(one.kind())));
    facts.put(ColumnField.LANGUAGES, words.languages(locale, one.languages()));
    facts.put(ColumnField.PHONE, String.join(", ", one.phones()));
    facts.put(ColumnField.CONTACT_NOTE, howToReach(one, locale));
    facts.put(ColumnField.PLACE, one.place());
    facts.put(ColumnField.AREAS, words.areas(locale, one.areas()));
    facts.put(
        ColumnField.CERTIFICATE_UNTIL,
        one.certificateUntil() == null ? "" : words.day(locale, one.certificateUntil()));
    facts.put(
        ColumnField.WEEKLY_HOURS,
        supporter && one.weeklyMinutes() > 0 ? words.duration(locale, one.weeklyMinutes()) : "");
    facts.put(ColumnField.AT_MOST, supporter ? String.valueOf(one.atMost()) : "");
    facts.put(ColumnField.INTRODUCTION, one.introduction());
    facts.put(ColumnField.SINCE, one.since() == null ? "" : words.day(locale, one.since()));
    return facts;
  }

  /** A peer's number stands with its hours and what to say: without them it could do harm. */
  private String howToReach(ListedPerson one, Locale locale) {
    return one.safe().equals(SafeContact.NOT_SAID)
        ? one.note()
        : String.join(" · ", said.reach(one.safe(), locale));
  }

  String state(ListedPerson one, Locale locale) {
    return words.text(locale, "people.state." + ImportWords.key(one.state()));
  }

  private static String tone(ListedPerson one) {
    return switch (one.state()) {
      case INVITED -> "sun";
      case ASKS -> "mallow";
      case CANDIDATE -> "sky";
      case SUPPORTER -> "leaf";
      case NOT_NOW, LEFT -> "plain";
    };
  }
}
