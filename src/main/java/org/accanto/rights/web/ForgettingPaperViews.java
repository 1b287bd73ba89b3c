package org.accanto.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.rights.Paper;
import org.accanto.rights.Paper.Colleague;
import org.accanto.rights.Paper.Whom;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** What is asked on paper, in sentences. */
@Component
class ForgettingPaperViews {

  /**
   * @param lines who wrote it down, and the second person
   * @param asks whether the actor is the second person and has not answered
   */
  record SheetView(
      UUID id,
      String title,
      String state,
      List<String> lines,
      List<String> means,
      boolean asks,
      List<String> signs,
      List<String> whoSees) {}

  record AllView(List<SheetView> papers, boolean writes, List<String> whoSees) {}

  /**
   * @param hats empty: this actor cannot write it down
   */
  record NewView(
      String person,
      String called,
      List<Option> hats,
      String hat,
      List<Option> witnesses,
      String witness,
      List<String> whoSees) {}

  private final Words words;
  private final ForgettingViews days;

  ForgettingPaperViews(Words words, ForgettingViews days) {
    this.words = words;
    this.days = days;
  }

  NewView form(
      PersonId person,
      Whom whom,
      List<Colleague> colleagues,
      String hat,
      String witness,
      Locale locale) {
    return new NewView(
        person.toString(),
        whom.called(),
        whom.hats().stream()
            .map(one -> new Option(one.name(), words.text(locale, "rights.paper.hat." + one)))
            .toList(),
        hat,
        colleagues.stream().map(one -> new Option(one.person().toString(), one.called())).toList(),
        witness,
        whoSees(locale));
  }

  AllView all(List<Paper> all, Actor actor, Locale locale) {
    return new AllView(
        all.stream().map(one -> sheet(one, actor, locale)).toList(),
        actor.is(Hat.COORDINATOR),
        whoSees(locale));
  }

  SheetView sheet(Paper paper, Actor actor, Locale locale) {
    String called =
        paper.called().isEmpty() ? words.text(locale, "rights.paper.forgotten") : paper.called();
    Boolean seen = paper.seenSigned();
    String state = paper.takenBack() ? "back" : seen == null ? "waits" : seen ? "asked" : "not";
    return new SheetView(
        paper.id(),
        words.text(locale, "rights.forgettings.of." + paper.hat(), called),
        words.text(locale, "rights.paper.state." + state, paper.witness()),
        List.of(
            words.text(
                locale,
                "rights.paper.written",
                days.day(paper.at(), locale),
                paper.recorder(),
                paper.witness())),
        means(paper.hat(), locale),
        seen == null && paper.witnessedBy().equals(actor.person()),
        List.of(called, paper.recorder(), paper.witness()),
        whoSees(locale));
  }

  private List<String> means(Hat hat, Locale locale) {
    String who = hat == Hat.SUPPORTER ? "supporter" : "peer";
    return Stream.of(
            "rights.paper.means.week",
            "rights.forget.means." + who,
            "rights.forget.means." + who + ".walks",
            "rights.forget.means.stays",
            "rights.forget.means.final",
            "rights.paper.means.back")
        .map(key -> words.text(locale, key))
        .toList();
  }

  private List<String> whoSees(Locale locale) {
    return List.of(words.text(locale, "rights.paper.who-sees"));
  }
}
