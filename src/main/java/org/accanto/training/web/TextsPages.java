package org.accanto.training.web;

import java.util.List;
import java.util.Locale;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Languages;
import org.accanto.site.Words;
import org.accanto.training.CourseWriting;
import org.accanto.training.TextState;
import org.accanto.training.text.BlockState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All texts of the course: how each unit stands in each language (B2). */
@Controller
@RequestMapping("/course/texts")
@For(Hat.COORDINATOR)
class TextsPages {

  record LanguageLine(
      String name, String language, String sentence, String foreign, String to, boolean there) {}

  record UnitCard(
      String key,
      String title,
      String language,
      boolean shown,
      String toggle,
      List<LanguageLine> languages) {}

  record TextsView(List<UnitCard> units, List<LanguageLine> lists) {}

  private static final List<String> OURS = Languages.ALL.stream().map(Locale::getLanguage).toList();

  private final CourseWriting writing;
  private final Words words;

  TextsPages(CourseWriting writing, Words words) {
    this.writing = writing;
    this.words = words;
  }

  @GetMapping
  String show(Actor actor, Locale locale, Model model) {
    List<LanguageLine> lists =
        OURS.stream()
            .map(one ->
                new LanguageLine(
                    Languages.ownName(Locale.forLanguageTag(one)),
                    one,
                    "",
                    "",
                    "/course/translations/" + one,
                    true))
            .toList();
    List<UnitCard> units =
        writing.states(OURS, actor).stream().map(state -> card(state, locale)).toList();
    model.addAttribute("view", new TextsView(units, lists));
    return "training/web/texts-page";
  }

  /** Learners see the unit, or no longer. */
  @PostMapping("/{unit}/visibility")
  String visible(
      @PathVariable("unit") String unit,
      @RequestParam(name = "shown", defaultValue = "false") boolean shown,
      Actor actor) {
    if (!writing.show(unit, shown, actor)) {
      throw Reads.notFound();
    }
    return "redirect:/course/texts";
  }

  private UnitCard card(TextState state, Locale locale) {
    String key = state.unit().key();
    return new UnitCard(
        key,
        state.title(),
        state.unit().original(),
        state.unit().shown(),
        state.unit().shown() ? "false" : "true",
        state.languages().stream().map(one -> line(state, one, locale)).toList());
  }

  private LanguageLine line(TextState state, TextState.InLanguage one, Locale locale) {
    String sentence =
        one.language().equals(state.unit().original())
            ? words.text(locale, "training.texts.original", one.in(BlockState.ORIGINAL))
            : words.text(
                locale,
                "training.texts.state",
                one.in(BlockState.TRANSLATED) + one.in(BlockState.CHECKED),
                one.in(BlockState.CHECKED),
                one.in(BlockState.STALE),
                one.in(BlockState.MISSING));
    return new LanguageLine(
        Languages.ownName(Locale.forLanguageTag(one.language())),
        one.language(),
        one.version() < 0 ? words.text(locale, "training.texts.none") : sentence,
        one.foreign() == 0 ? "" : words.text(locale, "training.texts.foreign", one.foreign()),
        "/course/texts/" + state.unit().key() + '/' + one.language(),
        one.version() >= 0);
  }
}
