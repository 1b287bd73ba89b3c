package org.accanto.accompaniment.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.accanto.accompaniment.web.Openers.Opener;
import org.accanto.confidentiality.Authorisation;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** The day of a professional or a coordinator: who opened something to them, and what ends soon. */
@Component
class OpenedHome implements HomeSlot {

  private static final int SHOWN = 5;

  record OpenerRow(UUID person, String called, String until, boolean soon) {}

  record OpenedHomeView(String how, List<OpenerRow> rows, boolean more) {}

  private final Openers openers;
  private final Telling telling;
  private final Words words;

  OpenedHome(Openers openers, Telling telling, Words words) {
    this.openers = openers;
    this.telling = telling;
    this.words = words;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    if (!actor.is(Hat.PROFESSIONAL) && !actor.is(Hat.COORDINATOR)) {
      return Optional.empty();
    }
    List<Opener> all = openers.to(actor, locale);
    if (all.isEmpty() && !actor.is(Hat.PROFESSIONAL)) {
      return Optional.empty();
    }
    List<OpenerRow> rows =
        all.stream()
            .sorted(Comparator.comparing(Opener::firstEnd))
            .limit(SHOWN)
            .map(one -> row(one, locale))
            .toList();
    String how =
        all.isEmpty()
            ? telling.text(locale, "opened.none")
            : telling.text(
                locale,
                all.stream().anyMatch(Opener::inDanger) ? "opened.home.danger" : "opened.home.how",
                all.size());
    return Optional.of(
        new Slot(
            "accompaniment/web/home",
            "opened",
            new OpenedHomeView(how, rows, all.size() > rows.size())));
  }

  private OpenerRow row(Opener one, Locale locale) {
    return new OpenerRow(
        one.person().value(),
        one.called(),
        telling.text(
            locale,
            "opened.until",
            one.given().stream()
                .filter(Authorisation::emergency)
                .findFirst()
                .map(given -> telling.moment(locale, given.ends()))
                .orElseGet(() -> words.dayWithYear(locale, one.firstEnd()))),
        one.endsSoon(telling.today()));
  }

  @Override
  public int order() {
    return 45;
  }
}
