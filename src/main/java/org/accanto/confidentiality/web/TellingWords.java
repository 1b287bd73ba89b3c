package org.accanto.confidentiality.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accanto.confidentiality.Emergency;
import org.accanto.confidentiality.Emergency.Delay;
import org.accanto.confidentiality.Emergency.Telling;
import org.springframework.stereotype.Component;

/** That somebody was not told at once, in sentences: when they are, why, and who decided. */
@Component
class TellingWords {

  private final Say say;

  TellingWords(Say say) {
    this.say = say;
  }

  /** For whom it is about, once they are told; empty when they were told at once. */
  List<String> toThePerson(Emergency of, Locale locale) {
    Delay delay = of.delay();
    return delay == null
        ? List.of()
        : lines(say.text(locale, "telling.me", say.moment(locale, delay.tell())), delay, locale);
  }

  /** For coordinators and officers: first of all, whether the person is told by now. */
  List<String> toOthers(Emergency of, Locale locale) {
    Delay delay = of.delay();
    return delay == null ? List.of() : lines(state(of, delay, locale), delay, locale);
  }

  /** For a list: when the person is told and who decided, without anybody's reasons. */
  List<String> summary(Emergency of, Locale locale) {
    Delay delay = of.delay();
    if (delay == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(state(of, delay, locale));
    for (Telling one : delay.decisions()) {
      lines.add(say.text(locale, "telling.by", who(one, locale), say.moment(locale, one.at())));
    }
    return List.copyOf(lines);
  }

  /** Whether and when the person is told. */
  private String state(Emergency of, Delay delay, Locale locale) {
    String called = of.called().isEmpty() ? say.text(locale, "somebody") : of.called();
    String state = delay.told() ? "was" : delay.decisions().isEmpty() ? "waits" : "will";
    return say.text(locale, "telling." + state, called, say.moment(locale, delay.tell()));
  }

  private List<String> lines(String first, Delay delay, Locale locale) {
    List<String> lines = new ArrayList<>();
    lines.add(first);
    lines.add(say.text(locale, "telling.why", delay.why()));
    delay.decisions().forEach(one -> lines.add(decision(one, locale)));
    if (delay.told() && delay.decisions().isEmpty()) {
      lines.add(say.text(locale, "telling.nobody"));
    }
    return List.copyOf(lines);
  }

  private String decision(Telling one, Locale locale) {
    String who = who(one, locale);
    String at = say.moment(locale, one.at());
    return one.isNow()
        ? say.text(locale, "telling.decided.now", who, at, one.words()).strip()
        : say.text(
            locale, "telling.decided.later", who, at, say.moment(locale, one.until()), one.words());
  }

  private String who(Telling one, Locale locale) {
    return one.officer().isEmpty() ? say.text(locale, "somebody") : one.officer();
  }
}
