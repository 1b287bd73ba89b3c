package org.accanto.accompaniment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Silence;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who has not met for a while, and the way to each of the two; never what they said or wrote. */
@Controller
@For(Hat.COORDINATOR)
class SilencePages {

  private static final int AT_A_TIME = 25;

  /** Two people; with the days since the last meeting that stands in their book. */
  record PairView(
      UUID peer, String peerCalled, UUID supporter, String supporterCalled, String since) {}

  record SilencesView(List<PairView> pairs, int page, int pages, List<String> whoSees) {}

  private final Accompaniment accompaniment;
  private final Telling telling;
  private final Words words;

  SilencePages(Accompaniment accompaniment, Telling telling, Words words) {
    this.accompaniment = accompaniment;
    this.telling = telling;
    this.words = words;
  }

  @GetMapping("/silences")
  ModelAndView silences(@RequestParam(defaultValue = "1") int page, Actor actor, Locale locale) {
    List<Silence> all = accompaniment.silences(actor);
    int pages = Math.max(1, (all.size() + AT_A_TIME - 1) / AT_A_TIME);
    int number = Math.clamp(page, 1, pages);
    List<PairView> shown =
        all.stream()
            .skip((long) (number - 1) * AT_A_TIME)
            .limit(AT_A_TIME)
            .map(one -> pair(one, locale))
            .toList();
    List<String> whoSees =
        List.of(
            telling.text(locale, "silences.who-sees"),
            telling.text(locale, "silences.who-sees.content"));
    return new ModelAndView(
        "accompaniment/web/silences-page", "view", new SilencesView(shown, number, pages, whoSees));
  }

  private PairView pair(Silence one, Locale locale) {
    LocalDate since = one.since();
    return new PairView(
        one.peer().value(),
        one.peerCalled(),
        one.supporter().value(),
        one.supporterCalled(),
        telling.text(locale, "silences.since", words.dayWithYear(locale, since), one.days()));
  }
}
