package org.accanto.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.accanto.shared.Open;
import org.accanto.site.Languages;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Language, text size and colours, chosen on one page without JavaScript. */
@Open("Everybody reads in their own way; nothing personal is shown")
@Controller
class ReadingPages {

  /** What the page offers and what is chosen now. */
  record ReadingView(
      String back,
      String language,
      List<Option> languages,
      String text,
      List<Option> texts,
      String theme,
      List<Option> themes) {}

  private final ChosenLanguage languages;
  private final Words words;

  ReadingPages(ChosenLanguage languages, Words words) {
    this.languages = languages;
    this.words = words;
  }

  @GetMapping("/reading")
  String page(
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      Model model,
      Locale locale) {
    var choices = ReadingChoices.of(request);
    model.addAttribute(
        "view",
        new ReadingView(
            sameSite(back),
            locale.toLanguageTag(),
            Languages.ALL.stream()
                .map(one -> new Option(one.toLanguageTag(), Languages.ownName(one)))
                .toList(),
            choices.text(),
            options(locale, "site.reading.text.", "normal", "large", "xl"),
            choices.theme(),
            options(locale, "site.reading.theme.", "device", "light", "dark")));
    return "site/web/reading-page";
  }

  @PostMapping("/reading")
  RedirectView choose(
      @RequestParam(defaultValue = "/") String back,
      @RequestParam(required = false) @Nullable String lang,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String theme,
      HttpServletRequest request,
      HttpServletResponse response) {
    remember(lang, request, response);
    ReadingChoices.remember(
        request, response, "text", ReadingChoices.one(text, ReadingChoices.TEXTS, "normal"));
    ReadingChoices.remember(
        request, response, "theme", ReadingChoices.one(theme, ReadingChoices.THEMES, "device"));
    return seeOther(back);
  }

  /** The language alone, for a button anywhere. */
  @PostMapping("/language")
  RedirectView language(
      @RequestParam(defaultValue = "/") String back,
      @RequestParam String lang,
      HttpServletRequest request,
      HttpServletResponse response) {
    remember(lang, request, response);
    return seeOther(back);
  }

  private void remember(
      @Nullable String lang, HttpServletRequest request, HttpServletResponse response) {
    if (lang != null) {
      languages.offered(lang).ifPresent(one -> languages.setLocale(request, response, one));
    }
  }

  private List<Option> options(Locale locale, String prefix, String... values) {
    return List.of(values).stream()
        .map(one -> new Option(one, words.text(locale, prefix + one)))
        .toList();
  }

  private static RedirectView seeOther(String back) {
    var view = new RedirectView(sameSite(back), false, false, false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  /** Only a path of this site; "//elsewhere" and "/\elsewhere" are other sites to a browser. */
  static String sameSite(String back) {
    boolean path = back.startsWith("/") && !back.startsWith("//");
    return path && back.chars().allMatch(c -> c > ' ' && c != '\\' && c < 127) ? back : "/";
  }
}
