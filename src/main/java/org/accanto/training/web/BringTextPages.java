package org.accanto.training.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Languages;
import org.accanto.site.Option;
import org.accanto.training.CourseWriting;
import org.accanto.training.SaveOutcome;
import org.accanto.training.TextState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Pages that an organisation has become units (G1, G2): the text, what it would be, saved. Until
 * then nothing is kept: the texts travel in the form.
 */
@Controller
@RequestMapping("/course/import")
@For(Hat.COORDINATOR)
class BringTextPages {

  private static final String PAGE = "training/web/bring-text-page";
  private static final String DRAFT = "training/web/draft-page";

  record BringView(
      String text,
      String title,
      String language,
      String unit,
      List<Option> languages,
      List<Option> units) {}

  private final Broughts broughts;
  private final DraftViews views;
  private final CourseWriting writing;

  BringTextPages(Broughts broughts, DraftViews views, CourseWriting writing) {
    this.broughts = broughts;
    this.views = views;
    this.writing = writing;
  }

  @GetMapping
  ModelAndView page(Actor actor, Locale locale) {
    return new ModelAndView(PAGE, "view", view("", "", locale.getLanguage(), "", actor));
  }

  @PostMapping
  ModelAndView bring(
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      @RequestParam(name = "text", defaultValue = "") String typed,
      @RequestParam(name = "title", defaultValue = "") String title,
      @RequestParam(name = "language", defaultValue = "") String said,
      @RequestParam(name = "unit", defaultValue = "") String unit,
      Actor actor,
      Locale locale)
      throws IOException {
    String text = Typing.asTyped(typed);
    String language = said.matches("[a-z]{2}") ? said : locale.getLanguage();
    var wanted = new Broughts.Wanted(Typing.text(title), language, unit);
    Brought brought =
        file == null || file.isEmpty()
            ? broughts.text(text, wanted, actor)
            : broughts.file(file.getOriginalFilename(), file.getBytes(), wanted, actor);
    return switch (brought) {
      case Brought.Refused(String field, String key, List<Object> args) ->
          FormErrors.none()
              .with(field, key, args.toArray())
              .page(PAGE, Map.of("view", view(text, title, language, unit, actor)));
      case Brought.Drafts drafts -> draft(drafts, actor, locale);
    };
  }

  /** Looks again at what somebody mended, or saves it. */
  @PostMapping("/draft")
  Object mend(@RequestParam MultiValueMap<String, String> form, Actor actor, Locale locale) {
    Brought.Drafts drafts = broughts.again(form, actor);
    if (!"save".equals(form.getFirst("act")) || drafts.texts().isEmpty()) {
      return draft(drafts, actor, locale);
    }
    UUID once = Typing.once(form.getFirst("once"));
    FormErrors errors = FormErrors.none();
    List<Brought.Text> left = new java.util.ArrayList<>();
    for (int i = 0; i < drafts.texts().size(); i++) {
      Brought.Text one = drafts.texts().get(i);
      UUID own =
          UUID.nameUUIDFromBytes(
              (once + "/" + i).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      SaveOutcome outcome = broughts.save(one, own, actor);
      if (!(outcome instanceof SaveOutcome.Saved)) {
        errors = Refusals.with(errors, "text-" + left.size(), outcome);
        left.add(one);
      }
    }
    if (!errors.any()) {
      return "redirect:/course/texts";
    }
    // What was saved is not offered again: a second form would bring it a second time.
    Brought.Drafts again = drafts.only(left);
    return errors.page(DRAFT, Map.of("view", views.of(again, actor, locale)));
  }

  private ModelAndView draft(Brought.Drafts drafts, Actor actor, Locale locale) {
    return new ModelAndView(DRAFT, "view", views.of(drafts, actor, locale));
  }

  private BringView view(String text, String title, String language, String unit, Actor actor) {
    return new BringView(
        text,
        title,
        language,
        unit,
        Languages.ALL.stream()
            .map(one -> new Option(one.getLanguage(), Languages.ownName(one)))
            .toList(),
        writing.states(List.of(), actor).stream().map(BringTextPages::option).toList());
  }

  private static Option option(TextState state) {
    return new Option(state.unit().key(), state.title());
  }
}
