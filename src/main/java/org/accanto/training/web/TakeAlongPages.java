package org.accanto.training.web;

import java.util.List;
import java.util.Locale;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Languages;
import org.accanto.site.Words;
import org.accanto.training.Courses;
import org.accanto.training.UnitRow;
import org.accanto.training.cartridge.CartridgeWriter;
import org.accanto.training.text.KeyedText;
import org.accanto.training.text.UnitText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Taking the course along: to another system, or as plain texts. */
@Controller
@For(Hat.COORDINATOR)
class TakeAlongPages {

  record TakeView(List<String> inIt) {}

  private final Courses courses;
  private final Words words;

  TakeAlongPages(Courses courses, Words words) {
    this.courses = courses;
    this.words = words;
  }

  @GetMapping("/course/export")
  String show(Actor actor, Locale locale, Model model) {
    List<String> lines =
        texts(actor).stream()
            .map(unit ->
                words.text(
                    locale,
                    "training.take.unit",
                    unit.title(),
                    Languages.ownName(Locale.forLanguageTag(unit.language()))))
            .toList();
    model.addAttribute("view", new TakeView(lines));
    return "training/web/take-along-page";
  }

  @GetMapping("/course/export/course.imscc")
  ResponseEntity<byte[]> cartridge(Actor actor, Locale locale) {
    String title = words.text(locale, "training.course.title");
    byte[] file = CartridgeWriter.write(title, texts(actor));
    return Downloads.attachment(file, "application/zip", "accanto-course.imscc");
  }

  @GetMapping("/course/export/course.zip")
  ResponseEntity<byte[]> plainTexts(Actor actor) {
    byte[] file = CartridgeWriter.markdown(texts(actor));
    return Downloads.attachment(file, "application/zip", "accanto-course.zip");
  }

  /** Every unit in every language, as it was written: what is missing stays missing. */
  private List<UnitText> texts(Actor actor) {
    return courses.units(actor).stream().flatMap(row -> texts(row, actor).stream()).toList();
  }

  private List<UnitText> texts(UnitRow row, Actor actor) {
    return courses
        .unit(row.key(), row.original(), actor)
        .map(unit ->
            unit.languages().stream()
                .flatMap(language -> courses.latest(row.key(), language, actor).stream())
                .map(KeyedText::unit)
                .toList())
        .orElse(List.of());
  }
}
