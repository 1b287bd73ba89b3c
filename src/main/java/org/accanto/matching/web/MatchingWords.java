package org.accanto.matching.web;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accanto.enrolment.MatchCard;
import org.accanto.enrolment.SupporterCard;
import org.accanto.enrolment.WaysToMeet;
import org.accanto.enrolment.Wish;
import org.accanto.matching.Criterion;
import org.accanto.matching.Reason;
import org.accanto.programme.ExperienceArea;
import org.accanto.programme.Programme;
import org.accanto.programme.Slot;
import org.accanto.site.Languages;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** Turns reasons and cards into sentences: the same ones wherever they are read. */
@Component
class MatchingWords {

  private final Words words;
  private final Programme programme;

  MatchingWords(Words words, Programme programme) {
    this.words = words;
    this.programme = programme;
  }

  List<ReasonView> reasons(Locale locale, List<Reason> reasons) {
    return reasons.stream().map(reason -> reason(locale, reason)).toList();
  }

  private ReasonView reason(Locale locale, Reason reason) {
    String label = text(locale, "matching.reason." + reason.about());
    return switch (reason) {
      case Reason.Fits f ->
          new ReasonView("check-circle", "ok", label, sentence(locale, f, "fits"));
      case Reason.Partly p ->
          new ReasonView("circle-half", "mid", label, sentence(locale, p, "partly"));
      case Reason.ToClarify c ->
          new ReasonView("question", "mid", label, sentence(locale, c, "clarify"));
    };
  }

  private String sentence(Locale locale, Reason reason, String kind) {
    String key = "matching.reason." + reason.about() + "." + kind;
    if (reason.about() == Criterion.PLACE && reason.what().isEmpty()) {
      return text(locale, key + ".none");
    }
    List<String> what =
        switch (reason.about()) {
          case EXPERIENCE -> areas(locale, reason.what());
          case LANGUAGE -> languages(locale, reason.what());
          case MEETING -> ways(locale, reason.what());
          case TIMES -> slots(locale, Slot.known(reason.what().stream()));
          default -> reason.what();
        };
    return text(locale, key, what.isEmpty() ? "" : words.list(locale, what));
  }

  List<String> areas(Locale locale, Collection<String> keys) {
    Map<String, ExperienceArea> known =
        programme.areas().stream()
            .collect(Collectors.toMap(ExperienceArea::key, Function.identity()));
    List<String> names = new ArrayList<>();
    for (String key : keys) {
      ExperienceArea area = known.get(key);
      if (area != null) {
        names.add(area.in(locale, words));
      }
    }
    return names;
  }

  List<String> languages(Locale locale, Collection<String> codes) {
    Locale reader = Languages.formatting(locale);
    return codes.stream()
        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(reader))
        .toList();
  }

  List<String> slots(Locale locale, Collection<Slot> slots) {
    Locale reader = Languages.formatting(locale);
    return slots.stream()
        .sorted()
        .map(slot ->
            text(
                locale,
                "matching.slot." + slot.part(),
                slot.day().getDisplayName(TextStyle.FULL, reader)))
        .toList();
  }

  List<String> ways(Locale locale, Collection<String> ways) {
    return ways.stream().map(way -> text(locale, "matching.meet." + way)).toList();
  }

  /** How somebody can meet, and how much time would help; empty when nothing was said. */
  List<String> meets(Locale locale, WaysToMeet ways, int weeklyMinutes) {
    List<String> said =
        new ArrayList<>(ways(locale, ways.ways().stream().sorted().map(Enum::name).toList()));
    if (ways.howFar() != WaysToMeet.HowFar.NOT_SAID) {
      said.add(text(locale, "matching.far." + ways.howFar()));
    }
    if (weeklyMinutes > 0) {
      said.add(text(locale, "matching.minutes", weeklyMinutes / 60.0));
    }
    return said;
  }

  List<String> wishes(Locale locale, Collection<Wish> wishes) {
    return wishes.stream().sorted().map(wish -> text(locale, "matching.wish." + wish)).toList();
  }

  /** A ranked entry: the key of an area, or the name of a wish. */
  List<String> ranked(Locale locale, List<String> ranking) {
    List<String> wishes = List.of(Wish.values()).stream().map(Wish::name).toList();
    return ranking.stream()
        .flatMap(entry ->
            wishes.contains(entry)
                ? List.of(text(locale, "matching.wish." + entry)).stream()
                : areas(locale, List.of(entry)).stream())
        .toList();
  }

  SupporterView supporter(Locale locale, SupporterCard card) {
    List<String> lived =
        card.areas().stream()
            .map(one -> {
              String area = String.join("", areas(locale, List.of(one.area())));
              return one.words().isBlank() || area.isEmpty()
                  ? area + one.words()
                  : text(locale, "matching.lived", area, one.words());
            })
            .toList();
    return new SupporterView(
        card.called(),
        card.introduction(),
        list(locale, languages(locale, card.languages())),
        lived,
        card.place());
  }

  PeerView peer(Locale locale, MatchCard card) {
    List<Wish> shown =
        card.wishes().stream().filter(w -> w != Wish.A_WOMAN && w != Wish.A_MAN).toList();
    return new PeerView(
        card.ownWords(),
        list(locale, languages(locale, card.languages())),
        areas(locale, card.seeks().stream().sorted().toList()),
        wishes(locale, shown),
        slots(locale, card.times()),
        card.place(),
        meets(locale, card.meets(), card.weeklyMinutes()));
  }

  String list(Locale locale, List<String> items) {
    return items.isEmpty() ? "" : words.list(locale, items);
  }

  String text(Locale locale, String key, Object... args) {
    return words.text(locale, key, args);
  }
}
