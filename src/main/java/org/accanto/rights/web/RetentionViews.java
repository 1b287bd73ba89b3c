package org.accanto.rights.web;

import java.util.List;
import java.util.Locale;
import org.accanto.rights.PastTheirTime;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long things are kept, and whom that concerns, in sentences. */
@Component
class RetentionViews {

  /**
   * @param whom whom these months would concern today; null when nobody has asked
   */
  record RetentionView(RetentionForm form, @Nullable List<String> whom, List<String> whoSees) {}

  private final Words words;
  private final ForgettingViews days;

  RetentionViews(Words words, ForgettingViews days) {
    this.words = words;
    this.days = days;
  }

  RetentionView page(RetentionForm form, @Nullable List<PastTheirTime> whom, Locale locale) {
    return new RetentionView(
        form,
        whom == null ? null : whom.stream().map(one -> line(one, locale)).toList(),
        List.of(words.text(locale, "rights.retention.who-sees")));
  }

  private String line(PastTheirTime one, Locale locale) {
    String called =
        one.called().isEmpty() ? words.text(locale, "rights.retention.nameless") : one.called();
    return words.text(
        locale, "rights.retention.since." + one.hat(), called, days.day(one.since(), locale));
  }
}
