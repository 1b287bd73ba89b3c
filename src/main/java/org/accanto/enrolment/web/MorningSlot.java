package org.accanto.enrolment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accanto.enrolment.RequestLine;
import org.accanto.enrolment.Requests;
import org.accanto.enrolment.SupporterLine;
import org.accanto.enrolment.Supporters;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** What waits for a coordinator in the morning: how many and since when, never content. */
@Component
class MorningSlot implements HomeSlot {

  record Line(String text, String soft, String to) {}

  record MorningView(List<Line> lines) {}

  private final Requests requests;
  private final Supporters supporters;
  private final Words words;
  private final Clock clock;

  MorningSlot(Requests requests, Supporters supporters, Words words, Clock clock) {
    this.requests = requests;
    this.supporters = supporters;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    if (!actor.is(Hat.COORDINATOR)) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    requests(actor, locale).ifPresent(lines::add);
    int pointings = requests.pointings(actor).size();
    if (pointings > 0) {
      lines.add(line("enrolment.morning.pointings", "/requests", locale, pointings));
    }
    List<SupporterLine> all = supporters.all(actor);
    long interviews = all.stream().filter(SupporterLine::waitsForInterview).count();
    if (interviews > 0) {
      lines.add(line("enrolment.morning.interviews", Show.WAITING.address(), locale, interviews));
    }
    lines.addAll(certificates(all, locale));
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Slot("enrolment/web/home", "morning", new MorningView(lines)));
  }

  private Optional<Line> requests(Actor actor, Locale locale) {
    List<RequestLine> open = requests.all(actor).stream().filter(RequestLine::open).toList();
    return open.stream()
        .min(Comparator.comparing(RequestLine::since))
        .map(first -> {
          LocalDate since = LocalDate.ofInstant(first.since(), clock.getZone());
          return new Line(
              words.text(locale, "enrolment.morning.requests", open.size()),
              words.text(
                  locale, "enrolment.morning.requests.oldest", words.shortDay(locale, since)),
              "/requests");
        });
  }

  /** Each supporter is counted once, at the nearest reminder. */
  private List<Line> certificates(List<SupporterLine> all, Locale locale) {
    List<Line> lines = new ArrayList<>();
    LocalDate today = LocalDate.now(clock);
    long ended = all.stream().filter(line -> Show.ENDED.shows(line, today)).count();
    if (ended > 0) {
      lines.add(line("enrolment.morning.certificates.ended", Show.ENDED.address(), locale, ended));
    }
    int from = 0;
    for (int days : Show.REMINDERS) {
      int after = from;
      long soon = all.stream().filter(line -> Show.endsWithin(line, today, after, days)).count();
      if (soon > 0) {
        lines.add(
            line("enrolment.morning.certificates", Show.ENDING.address(), locale, soon, days));
      }
      from = days + 1;
    }
    return lines;
  }

  private Line line(String key, String to, Locale locale, Object... args) {
    return new Line(words.text(locale, key, args), "", to);
  }

  @Override
  public int order() {
    return 10;
  }
}
