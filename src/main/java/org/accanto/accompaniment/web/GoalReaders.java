package org.accanto.accompaniment.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accanto.access.Access;
import org.accanto.accompaniment.Goal;
import org.accanto.confidentiality.Authorisation;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** To whom a peer opened each goal, besides the supporter, and until when. */
@Component
class GoalReaders {

  private final Confidentiality confidentiality;
  private final Access access;
  private final Telling telling;
  private final Words words;

  GoalReaders(Confidentiality confidentiality, Access access, Telling telling, Words words) {
    this.confidentiality = confidentiality;
    this.access = access;
    this.telling = telling;
    this.words = words;
  }

  /** One sentence for each reader; goals that are open to nobody have no entry. */
  Map<UUID, List<String>> of(List<Goal> goals, Actor peer, Locale locale) {
    List<Authorisation> given =
        confidentiality.given(peer).stream().filter(one -> one.of() == DataClass.GOAL).toList();
    if (given.isEmpty()) {
      return Map.of();
    }
    Map<PersonId, String> called =
        access.called(given.stream().map(Authorisation::reader).distinct().toList(), peer);
    return goals.stream()
        .map(Goal::id)
        .filter(id -> given.stream().anyMatch(one -> opens(one, id)))
        .collect(Collectors.toMap(id -> id, id -> sentences(given, id, called, locale)));
  }

  private List<String> sentences(
      List<Authorisation> given, UUID goal, Map<PersonId, String> called, Locale locale) {
    Map<PersonId, LocalDate> until = new LinkedHashMap<>();
    given.stream()
        .filter(one -> opens(one, goal))
        .forEach(one -> until.merge(one.reader(), one.until(), GoalReaders::later));
    return until.entrySet().stream()
        .map(one ->
            telling.text(
                locale,
                "goal.opened",
                called.getOrDefault(one.getKey(), telling.text(locale, "goal.opened.somebody")),
                words.dayWithYear(locale, one.getValue())))
        .toList();
  }

  /** One goal, or all of them. */
  private static boolean opens(Authorisation given, UUID goal) {
    return given.item() == null || Objects.equals(given.item(), goal);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
