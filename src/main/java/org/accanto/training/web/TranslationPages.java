package org.accanto.training.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Languages;
import org.accanto.site.Words;
import org.accanto.training.BlockToTranslate;
import org.accanto.training.CourseWriting;
import org.accanto.training.SaveOutcome;
import org.accanto.training.text.BlockState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What waits for a translator or a second reader, block by block (B2). */
@Controller
@RequestMapping("/course/translations/{language}")
@For(Hat.COORDINATOR)
class TranslationPages {

  private static final String PAGE = "training/web/translations-page";
  private static final int ON_A_PAGE = 25;

  /**
   * @param checkable whether a second reader may say that it is right
   */
  record BlockForm(
      String field,
      String unit,
      String key,
      int seen,
      String section,
      String state,
      String original,
      String was,
      String text,
      boolean checkable) {}

  record TranslationsView(
      String language,
      String name,
      String count,
      boolean second,
      List<BlockForm> blocks,
      int page,
      int pages,
      String base) {}

  private final CourseWriting writing;
  private final Words words;

  TranslationPages(CourseWriting writing, Words words) {
    this.writing = writing;
    this.words = words;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable("language") String language,
      @RequestParam(name = "second", defaultValue = "false") boolean second,
      @RequestParam(name = "page", defaultValue = "1") int page,
      Actor actor,
      Locale locale) {
    return new ModelAndView(PAGE, "view", view(language, second, page, Map.of(), actor, locale));
  }

  @PostMapping
  Object save(
      @PathVariable("language") String language,
      @RequestParam Map<String, String> form,
      Actor actor,
      Locale locale) {
    String unit = form.getOrDefault("unit", "");
    String key = form.getOrDefault("key", "");
    String field = form.getOrDefault("field", "");
    boolean second = "true".equals(form.get("second"));
    int seen = Typing.number(form.getOrDefault("seen", ""), 0, 99_999).orElse(-1);
    int page = Typing.number(form.getOrDefault("page", ""), 1, 9999).orElse(1);
    var once = Typing.once(form.get("once"));
    String text = Typing.asTyped(form.getOrDefault(field, "")).replace("\r\n", "\n").strip();
    FormErrors errors = FormErrors.none();
    if ("check".equals(form.get("act"))) {
      errors = Refusals.with(errors, field, writing.check(unit, language, key, seen, once, actor));
    } else if (text.isEmpty()) {
      errors = errors.with(field, "training.translate.needed");
    } else {
      SaveOutcome outcome = writing.translate(unit, language, key, text, seen, once, actor);
      errors = Refusals.with(errors, field, outcome);
    }
    if (errors.any()) {
      Map<String, String> typed = Map.of(unit + ' ' + key, text);
      return errors.page(PAGE, Map.of("view", view(language, second, page, typed, actor, locale)));
    }
    String kind = second ? "?second=true&page=" : "?page=";
    return "redirect:/course/translations/" + language + kind + page;
  }

  private TranslationsView view(
      String language,
      boolean second,
      int page,
      Map<String, String> typed,
      Actor actor,
      Locale locale) {
    if (!language.matches("[a-z]{2}")) {
      throw Reads.notFound();
    }
    List<BlockToTranslate> all =
        writing.waiting(language, actor).stream()
            .filter(one -> second == (one.state() == BlockState.TRANSLATED && !one.foreign()))
            .toList();
    int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(page, 1, pages);
    List<BlockForm> blocks = new ArrayList<>();
    for (BlockToTranslate one :
        all.subList((shown - 1) * ON_A_PAGE, Math.min(all.size(), shown * ON_A_PAGE))) {
      String own = typed.getOrDefault(one.unit() + ' ' + one.key(), one.now());
      blocks.add(form("text-" + blocks.size(), one, own, locale));
    }
    return new TranslationsView(
        language,
        Languages.ownName(Locale.forLanguageTag(language)),
        words.text(locale, "training.translate.count", all.size()),
        second,
        List.copyOf(blocks),
        shown,
        pages,
        "/course/translations/" + language + (second ? "?second=true" : ""));
  }

  private BlockForm form(String field, BlockToTranslate one, String text, Locale locale) {
    String state =
        one.foreign() && one.state() != BlockState.MISSING
            ? "foreign"
            : one.state().name().toLowerCase(Locale.ROOT);
    return new BlockForm(
        field,
        one.unit(),
        one.key(),
        one.version(),
        one.section(),
        words.text(locale, "training.translate.state." + state),
        one.original(),
        one.was(),
        text,
        one.state() == BlockState.TRANSLATED);
  }
}
