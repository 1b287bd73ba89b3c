package org.accanto.confidentiality.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.accanto.confidentiality.Emergency;
import org.accanto.confidentiality.Emergency.Delay;
import org.accanto.confidentiality.Tellings;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The data protection officer's day: what waits for a decision, what is delayed, who decided. */
@Component
class TellingHome implements HomeSlot {

  private static final int TOLD = 20;

  /** One opening, and what is known of telling it. */
  record Row(UUID id, String title, List<String> lines) {}

  record OfficerView(List<Row> waiting, List<Row> delayed, List<Row> told, List<String> whoSees) {}

  private final Tellings tellings;
  private final TellingWords words;
  private final Say say;

  TellingHome(Tellings tellings, TellingWords words, Say say) {
    this.tellings = tellings;
    this.words = words;
    this.say = say;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    if (!actor.is(Hat.DPO)) {
      return Optional.empty();
    }
    List<Emergency> all = tellings.all(actor);
    return Optional.of(
        new Slot(
            "confidentiality/web/home",
            "tellings",
            new OfficerView(
                rows(all, "waiting", locale),
                rows(all, "delayed", locale),
                rows(all, "told", locale).stream().limit(TOLD).toList(),
                List.of(
                    say.text(locale, "telling.who-sees.officers"),
                    say.text(locale, "telling.who-sees.person")))));
  }

  @Override
  public int order() {
    return 1;
  }

  private List<Row> rows(List<Emergency> all, String state, Locale locale) {
    return all.stream()
        .filter(one -> state.equals(state(one.delay())))
        .map(one -> new Row(one.id(), title(one, locale), words.summary(one, locale)))
        .toList();
  }

  private static String state(@Nullable Delay delay) {
    if (delay == null) {
      return "";
    }
    return delay.told() ? "told" : delay.decisions().isEmpty() ? "waiting" : "delayed";
  }

  private String title(Emergency one, Locale locale) {
    String who = one.opener().isEmpty() ? say.text(locale, "somebody") : one.opener();
    String whose = one.called().isEmpty() ? say.text(locale, "somebody") : one.called();
    return say.text(locale, "harm.line", who, whose);
  }
}
