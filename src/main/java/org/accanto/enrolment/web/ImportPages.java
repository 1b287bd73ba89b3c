package org.accanto.enrolment.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.enrolment.ColumnChoice;
import org.accanto.enrolment.ColumnTrouble;
import org.accanto.enrolment.ImportDraft;
import org.accanto.enrolment.ImportResult;
import org.accanto.enrolment.ImportUpload;
import org.accanto.enrolment.Imports;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Bringing a list: the file, its columns, a look, the import, what it did. */
@Controller
@RequestMapping("/people/import")
@For(Hat.COORDINATOR)
class ImportPages {

  private static final String HOME = "/people/import/";

  private final Imports imports;
  private final ImportColumnsView.Maker columns;
  private final ImportPreviewView.Maker previews;
  private final ImportResultView.Maker results;

  ImportPages(
      Imports imports,
      ImportColumnsView.Maker columns,
      ImportPreviewView.Maker previews,
      ImportResultView.Maker results) {
    this.imports = imports;
    this.columns = columns;
    this.previews = previews;
    this.results = results;
  }

  @GetMapping
  Object page(@RequestParam(defaultValue = "false") boolean large) {
    return large ? again("enrolment.import.refusal.too-large") : "enrolment/web/import-page";
  }

  @PostMapping
  Object bring(
      Actor actor, @RequestParam(name = "list", required = false) @Nullable MultipartFile list)
      throws IOException {
    if (list == null || list.isEmpty()) {
      return again("enrolment.import.file.none");
    }
    return switch (imports.bring(list.getBytes(), actor)) {
      case ImportUpload.Kept(UUID id) -> "redirect:" + HOME + id + "/columns";
      case ImportUpload.NotRead(var why) ->
          again("enrolment.import.refusal." + ImportWords.key(why));
    };
  }

  private static ModelAndView again(String key) {
    return FormErrors.none().with("list", key).page("enrolment/web/import-page", Map.of());
  }

  @GetMapping("/{file}/columns")
  ModelAndView columns(@PathVariable UUID file, Actor actor, Locale locale) {
    return page("import-columns-page", columns.of(found(imports.draft(file, actor)), locale));
  }

  @PostMapping("/{file}/columns")
  Object choose(
      @PathVariable UUID file, @RequestParam Map<String, String> form, Actor actor, Locale locale) {
    ImportDraft draft = found(imports.draft(file, actor));
    ColumnChoice choice = ImportColumnsView.choice(draft.sheet(), form, locale);
    Optional<ColumnTrouble> trouble = imports.choose(file, choice, actor);
    if (trouble.isEmpty()) {
      return "redirect:" + HOME + file;
    }
    var again = new ImportDraft(file, draft.sheet(), choice, false, true);
    FormErrors errors =
        FormErrors.none()
            .with(
                ImportColumnsView.field(trouble.get(), choice),
                "enrolment.import.trouble." + ImportWords.key(trouble.get()));
    return errors.page(
        "enrolment/web/import-columns-page", Map.of("view", columns.of(again, locale)));
  }

  @GetMapping("/{file}")
  ModelAndView preview(@PathVariable UUID file, Actor actor, Locale locale) {
    if (imports.result(file, actor).isPresent()) {
      return new ModelAndView("redirect:" + HOME + file + "/result");
    }
    ImportDraft draft = found(imports.draft(file, actor));
    return imports
        .plan(file, actor)
        .map(plan -> page("import-preview-page", previews.of(draft, plan, locale)))
        .orElseGet(() -> new ModelAndView("redirect:" + HOME + file + "/columns"));
  }

  @PostMapping("/{file}")
  String carryOut(@PathVariable UUID file, Actor actor) {
    found(imports.carryOut(file, actor));
    return "redirect:" + HOME + file + "/result";
  }

  @GetMapping("/{file}/result")
  ModelAndView result(@PathVariable UUID file, Actor actor, Locale locale) {
    return page("import-result-page", results.of(file, found(imports.result(file, actor)), locale));
  }

  /** The same columns and one that says why: to mend and bring again. */
  @GetMapping("/{file}/refused")
  ResponseEntity<byte[]> refused(@PathVariable UUID file, Actor actor, Locale locale) {
    ImportResult result = found(imports.result(file, actor));
    return ImportCsv.answer(results.refusedFile(result, locale), "accanto-to-mend.csv");
  }

  @PostMapping("/{file}/removal")
  String forget(@PathVariable UUID file, Actor actor) {
    if (!imports.forget(file, actor)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/people/import";
  }

  private static ModelAndView page(String name, Object view) {
    return new ModelAndView("enrolment/web/" + name, Map.of("view", view));
  }

  private static <T> T found(Optional<T> thing) {
    return thing.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
