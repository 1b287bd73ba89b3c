package org.accanto.accompaniment.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.accanto.access.Access;
import org.accanto.confidentiality.Authorisation;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.site.Folding;
import org.springframework.stereotype.Component;

/** Who opened something to the reader: names and what was given, without reading any of it. */
@Component
class Openers {

  private static final int SOON_DAYS = 7;

  /**
   * @param given what this person opened and is open now, at least one
   */
  record Opener(PersonId person, String called, List<Authorisation> given) {

    /** The day after which less is open than now. */
    LocalDate firstEnd() {
      return given.stream().map(Authorisation::until).min(LocalDate::compareTo).orElseThrow();
    }

    /** The reader opened it alone, because of imminent harm. */
    boolean inDanger() {
      return given.stream().anyMatch(Authorisation::emergency);
    }

    boolean endsSoon(LocalDate today) {
      return firstEnd().isBefore(today.plusDays(SOON_DAYS + 1L));
    }
  }

  private final Confidentiality confidentiality;
  private final Access access;

  Openers(Confidentiality confidentiality, Access access) {
    this.confidentiality = confidentiality;
    this.access = access;
  }

  /** By name, as the reader's language has it. */
  List<Opener> to(Actor reader, Locale locale) {
    Map<PersonId, List<Authorisation>> byPerson =
        confidentiality.received(reader).stream()
            .collect(
                Collectors.groupingBy(
                    Authorisation::subject, LinkedHashMap::new, Collectors.toList()));
    if (byPerson.isEmpty()) {
      return List.of();
    }
    Map<PersonId, String> called = access.called(byPerson.keySet(), reader);
    return byPerson.entrySet().stream()
        .map(one -> new Opener(one.getKey(), called.getOrDefault(one.getKey(), ""), one.getValue()))
        .sorted(Folding.by(locale, Opener::called))
        .toList();
  }
}
