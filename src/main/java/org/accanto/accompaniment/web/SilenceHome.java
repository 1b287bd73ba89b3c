package org.accanto.accompaniment.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Silence;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.springframework.stereotype.Component;

/** The coordinator's morning: who has not met for a while, with names and never with content. */
@Component
class SilenceHome implements HomeSlot {

  private static final int SHOWN = 8;

  record SilenceRow(String peer, String supporter, String since) {}

  record SilenceView(List<SilenceRow> rows, String more) {}

  private final Accompaniment accompaniment;
  private final Telling telling;

  SilenceHome(Accompaniment accompaniment, Telling telling) {
    this.accompaniment = accompaniment;
    this.telling = telling;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    if (!actor.is(Hat.COORDINATOR)) {
      return Optional.empty();
    }
    List<Silence> silent = accompaniment.silences(actor);
    if (silent.isEmpty()) {
      return Optional.empty();
    }
    List<SilenceRow> rows =
        silent.stream()
            .limit(SHOWN)
            .map(s ->
                new SilenceRow(
                    s.peerCalled(),
                    s.supporterCalled(),
                    telling.text(locale, "silence.days", s.days())))
            .toList();
    int more = silent.size() - rows.size();
    SilenceView view =
        new SilenceView(rows, more > 0 ? telling.text(locale, "silence.more", more) : "");
    return Optional.of(new Slot("accompaniment/web/home", "silences", view));
  }

  @Override
  public int order() {
    return 40;
  }
}
