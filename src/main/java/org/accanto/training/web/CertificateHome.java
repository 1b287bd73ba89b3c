package org.accanto.training.web;

import java.util.Locale;
import java.util.Optional;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.accanto.training.CertificateState;
import org.accanto.training.Certification;
import org.accanto.training.CertifiedPerson;
import org.accanto.training.Need;
import org.springframework.stereotype.Component;

/**
 * A supporter's way to the certificate, from the first thing done until they have it, and again
 * before it ends. Who was certified elsewhere has done nothing here, and is not told to begin.
 */
@Component
class CertificateHome implements HomeSlot {

  private static final int SOON = 90;
  private static final int ORDER = 60;

  record View(String text, int value, int most, String hours) {}

  private final Certification certification;
  private final CertificationWords words;

  CertificateHome(Certification certification, CertificationWords words) {
    this.certification = certification;
    this.words = words;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    if (!actor.is(Hat.SUPPORTER)) {
      return Optional.empty();
    }
    Optional<CertificateState> state = certification.state(actor);
    if (state.isPresent() && state.get() instanceof CertificateState.Valid(var until)) {
      return until.isAfter(words.today().plusDays(SOON))
          ? Optional.empty()
          : Optional.of(slot(new View(words.state(state.get(), locale), 0, 0, "")));
    }
    return certification
        .mine(actor)
        .filter(CertificateHome::begun)
        .map(me -> slot(onTheWay(me, state, locale)));
  }

  private static boolean begun(CertifiedPerson me) {
    boolean some =
        me.standing().lines().stream()
            .anyMatch(line ->
                line.need() instanceof Need.Hours(var kind, int minutes, int of)
                    ? minutes > 0
                    : line.need().met());
    return some || !me.certificates().isEmpty() || !me.exemptions().isEmpty();
  }

  private View onTheWay(CertifiedPerson me, Optional<CertificateState> state, Locale locale) {
    String text =
        state
            .map(one -> words.state(one, locale))
            .orElseGet(() ->
                words.text(
                    locale,
                    me.standing().ready()
                        ? "certificate.summary.ready"
                        : "certificate.summary.on-the-way"));
    return me.standing().lines().stream()
        .map(line -> line.need())
        .filter(need -> need.kind() == Need.Kind.TRAINING)
        .findFirst()
        .map(Need.Hours.class::cast)
        .filter(hours -> hours.of() > 0)
        .map(hours ->
            new View(
                text,
                Math.min(hours.minutes(), hours.of()),
                hours.of(),
                words.text(
                    locale,
                    "need.hours.TRAINING",
                    words.length(locale, hours.minutes()),
                    words.length(locale, hours.of()))))
        .orElseGet(() -> new View(text, 0, 0, ""));
  }

  private static Slot slot(View view) {
    return new Slot("training/web/certification", "home", view);
  }

  @Override
  public int order() {
    return ORDER;
  }
}
