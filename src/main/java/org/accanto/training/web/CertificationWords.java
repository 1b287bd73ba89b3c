package org.accanto.training.web;

import java.time.LocalDate;
import java.util.Locale;
import org.accanto.site.Words;
import org.accanto.training.Certificate;
import org.accanto.training.CertificateState;
import org.accanto.training.CertificationPolicy;
import org.accanto.training.Courses;
import org.accanto.training.Exemption;
import org.accanto.training.HoursRow;
import org.accanto.training.Need;
import org.accanto.training.Standing;
import org.accanto.shared.Actor;
import org.springframework.stereotype.Component;

/** Needs, certificates and hours in sentences. */
@Component
class CertificationWords {

  /**
   * One need.
   *
   * @param most for a bar; 0 without one
   */
  record LineView(String text, String state, String tone, int value, int most) {}

  /** One certificate. */
  record CertificateView(
      String id, String title, String dates, String state, String tone, String reason, boolean valid,
      String name) {}

  /** One row of the ledger. */
  record HoursView(String id, String text, String what, boolean confirmed, boolean own) {}

  record ExemptionView(String id, String text, String reason, boolean holds) {}

  private final Words words;
  private final Courses courses;

  CertificationWords(Words words, Courses courses) {
    this.words = words;
    this.courses = courses;
  }

  String text(Locale locale, String key, Object... args) {
    return words.text(locale, "training." + key, args);
  }

  String day(Locale locale, LocalDate day) {
    return words.dayWithYear(locale, day);
  }

  String length(Locale locale, int minutes) {
    return words.duration(locale, minutes);
  }

  /** What a unit is called for the reader; its key when nobody knows it any more. */
  String unit(Locale locale, String key, Actor actor) {
    return courses.unit(key, locale.getLanguage(), actor).map(one -> one.title()).orElse(key);
  }
}
