package org.accanto.training.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Languages;
import org.accanto.site.Option;
import org.accanto.training.cartridge.CartridgeReader;
import org.accanto.training.cartridge.CartridgeWriter;
import org.accanto.training.cartridge.Taken;
import org.accanto.training.text.UnitReader;
import org.accanto.training.text.UnitText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * A course from another system: the file, and what it would become. Until somebody says yes nothing
 * is kept: the texts travel in the form.
 */
@Controller
@RequestMapping(BringCoursePages.HERE)
@For(Hat.COORDINATOR)
class BringCoursePages {

  record BringView(String language, List<Option> languages) {}

  private static final String PAGE = "training/web/bring-course-page";
  static final String HERE = "/course/import/cartridge";
  private static final int MOST_UNITS = 200;

  private final TakenViews views;

  BringCoursePages(TakenViews views) {
    this.views = views;
  }

  @GetMapping
  ModelAndView show(@RequestParam(defaultValue = "false") boolean large, Locale locale) {
    String language = locale.getLanguage();
    return large
        ? again("training.refusal.too-large", language)
        : new ModelAndView(PAGE, Map.of("view", view(language)));
  }

  @PostMapping
  ModelAndView look(
      @RequestParam(name = "course", required = false) @Nullable MultipartFile course,
      @RequestParam(name = "language", defaultValue = "") String said,
      Locale locale)
      throws IOException {
    String language = said.matches("[a-z]{2}") ? said : locale.getLanguage();
    if (course == null || course.isEmpty()) {
      return again("training.bring-course.needed", language);
    }
    return switch (CartridgeReader.read(course.getBytes(), language)) {
      case Taken.Refused(var why, String name) ->
          again("training.refusal." + TakenViews.key(why), language, name);
      case Taken.Units taken ->
          new ModelAndView(
              "training/web/brought-course-page", Map.of("view", views.of(taken, locale)));
    };
  }

  /** The proposals as our own texts, to be mended in any editor. */
  @PostMapping("/texts")
  ResponseEntity<byte[]> texts(@RequestParam MultiValueMap<String, String> form) {
    byte[] file = CartridgeWriter.markdown(units(form.getOrDefault("text", List.of())));
    return Downloads.attachment(file, "application/zip", "accanto-course.zip");
  }

  static List<UnitText> units(List<String> texts) {
    return texts.stream()
        .filter(text -> !text.isBlank())
        .limit(MOST_UNITS)
        .map(text -> UnitReader.read(text).unit())
        .toList();
  }

  private static ModelAndView again(String key, String language, Object... args) {
    return FormErrors.none().with("course", key, args).page(PAGE, Map.of("view", view(language)));
  }

  private static BringView view(String language) {
    return new BringView(
        language,
        Languages.ALL.stream()
            .map(one -> new Option(one.getLanguage(), Languages.ownName(one)))
            .toList());
  }
}
