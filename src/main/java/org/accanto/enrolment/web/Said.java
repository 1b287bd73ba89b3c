package org.accanto.enrolment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.accanto.enrolment.Item;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.Reach;
import org.accanto.enrolment.Request;
import org.accanto.enrolment.SafeContact;
import org.accanto.enrolment.WaysToMeet;
import org.accanto.enrolment.Wish;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody said, in the reader's language, row by row. */
@Component
class Said {

  /**
   * @param change address of the step; null where it cannot be changed
   */
  record Row(String title, List<String> lines, @Nullable String change) {}

  /** A described item as the pages show it; area and happened are empty when not said. */
  record ItemView(
      UUID id,
      String words,
      String area,
      String happened,
      boolean toSupporter,
      boolean toCoordinator) {}

  private final Choices choices;
  private final Words words;

  Said(Choices choices, Words words) {
    this.choices = choices;
    this.words = words;
  }

  /**
   * @param base where the steps are, or null when nothing can be changed
   */
  List<Row> rows(Request request, @Nullable String base, Locale locale) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(Step.WORDS, said(request.wish().ownWords()), base, locale));
    rows.add(row(Step.HELP, help(request.wish(), locale), base, locale));
    rows.add(row(Step.LANGUAGES, languages(request.wish(), locale), base, locale));
    rows.add(row(Step.TIMES, times(request.wish(), locale), base, locale));
    rows.add(row(Step.MEET, meet(request.wish(), locale), base, locale));
    rows.add(row(Step.HARD, request.items().stream().map(Item::words).toList(), base, locale));
    rows.add(row(Step.REACH, reach(request.contact(), locale), base, locale));
    rows.add(row(Step.NAME, said(request.called()), base, locale));
    if (!request.safety().isEmpty()) {
      String title = words.text(locale, "enrolment.safety.title");
      rows.add(new Row(title, safety(request, locale), null));
    }
    return rows;
  }

  private Row row(Step step, List<String> lines, @Nullable String base, Locale locale) {
    return new Row(
        words.text(locale, "enrolment.step." + step.path()),
        lines,
        base == null ? null : base + "/" + step.path());
  }

  private List<String> safety(Request request, Locale locale) {
    return request.safety().stream()
        .sorted()
        .map(one -> choices.text("safety", one, locale))
        .toList();
  }

  List<String> help(PeerWish wish, Locale locale) {
    List<String> lines = new ArrayList<>();
    for (Wish one : new TreeSet<>(wish.wishes())) {
      String text = choices.text("wish", one, locale);
      lines.add(
          wish.musts().contains(one) ? words.text(locale, "enrolment.said.must", text) : text);
    }
    List<String> areas = wish.seeks().stream().map(key -> choices.areaInside(key, locale)).toList();
    areas.stream()
        .filter(area -> !area.isEmpty())
        .sorted()
        .forEach(area -> lines.add(words.text(locale, "enrolment.said.seeks", area)));
    return lines;
  }

  List<String> languages(PeerWish wish, Locale locale) {
    return wish.languages().stream().map(code -> Choices.language(code, locale)).toList();
  }

  List<String> times(PeerWish wish, Locale locale) {
    List<String> lines = new ArrayList<>(choices.slots(wish.times(), locale));
    lines.addAll(said(wish.place()));
    return lines;
  }

  List<String> meet(PeerWish wish, Locale locale) {
    List<String> lines = new ArrayList<>(meet(wish.meets(), locale));
    if (Choices.MINUTES_A_WEEK.contains(wish.weeklyMinutes())) {
      lines.add(choices.minutes(wish.weeklyMinutes(), locale));
    }
    return lines;
  }

  /** Ways to meet and how far, as far as it was said. */
  List<String> meet(WaysToMeet ways, Locale locale) {
    List<String> lines = new ArrayList<>();
    ways.ways().stream().sorted().forEach(one -> lines.add(choices.text("meet", one, locale)));
    if (ways.howFar() != WaysToMeet.HowFar.NOT_SAID) {
      lines.add(choices.text("far", ways.howFar(), locale));
    }
    return lines;
  }

  /** How somebody can be reached, one sentence each; empty when nothing was said. */
  List<String> reach(SafeContact contact, Locale locale) {
    List<String> lines = new ArrayList<>();
    if (contact.way() == SafeContact.Way.PHONE) {
      lines.add(words.text(locale, "enrolment.said.phone", contact.phone()));
      if (contact.fromHour() != null && contact.untilHour() != null) {
        lines.add(
            words.text(
                locale,
                "enrolment.said.hours",
                contact.fromHour() + ":00",
                contact.untilHour() + ":00"));
      }
      if (contact.voicemail() != null) {
        String answer = contact.voicemail() ? "yes" : "no";
        lines.add(words.text(locale, "enrolment.said.voicemail." + answer));
      }
    } else if (contact.way() != SafeContact.Way.NOT_SAID) {
      lines.add(choices.text("way", contact.way(), locale));
    }
    lines.addAll(said(contact.place()));
    if (!contact.ifNotMe().isBlank()) {
      lines.add(words.text(locale, "enrolment.said.if-not-me", contact.ifNotMe()));
    }
    return lines;
  }

  /** The same for somebody who offers support. */
  List<String> reach(Reach reach, Locale locale) {
    List<String> lines = new ArrayList<>();
    reach.phones().forEach(one -> lines.add(words.text(locale, "enrolment.said.phone", one)));
    lines.addAll(said(reach.note()));
    return lines;
  }

  List<ItemView> items(List<Item> items, Locale locale) {
    return items.stream()
        .map(item ->
            new ItemView(
                item.id(),
                item.words(),
                item.area() == null ? "" : choices.area(item.area(), locale),
                item.happened() == null ? "" : choices.text("happened", item.happened(), locale),
                item.toSupporter(),
                item.toCoordinator()))
        .toList();
  }

  private static List<String> said(String text) {
    return text.isBlank() ? List.of() : List.of(text);
  }
}
