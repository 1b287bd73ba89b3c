package org.accanto.training.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.accanto.training.Certification;
import org.accanto.training.Hours;
import org.springframework.stereotype.Component;

/**
 * A coordinator's morning: hours to confirm, and who could be certified. What ends soon stands with
 * the supporters, with the other things that they need.
 */
@Component
class CertificatesHome implements HomeSlot {

  private static final int ORDER = 40;

  record Line(String text, String to) {}

  record View(List<Line> lines) {}

  private final Certification certification;
  private final Hours hours;
  private final CertificationWords words;

  CertificatesHome(Certification certification, Hours hours, CertificationWords words) {
    this.certification = certification;
    this.hours = hours;
    this.words = words;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    if (!actor.is(Hat.COORDINATOR)) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    int year = words.today().getYear();
    long waiting =
        hours.year(year, locale, actor).stream().filter(one -> one.waiting() > 0).count();
    if (waiting > 0) {
      lines.add(new Line(words.text(locale, "morning.hours", waiting), "/hours/" + year));
    }
    long ready =
        certification.everybody(locale, actor).stream()
            .filter(one -> one.waits(words.today()))
            .count();
    if (ready > 0) {
      lines.add(new Line(words.text(locale, "morning.ready", ready), "/certificates?show=ready"));
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Slot("training/web/certification", "morning", new View(lines)));
  }

  @Override
  public int order() {
    return ORDER;
  }
}
