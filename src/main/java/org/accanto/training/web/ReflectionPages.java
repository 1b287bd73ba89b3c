package org.accanto.training.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.accanto.training.Reflection;
import org.accanto.training.Reflections;
import org.accanto.training.Topic;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Own thoughts on the way: for oneself alone, or given to one's trainer (A28, A45, B32). */
@Controller
class ReflectionPages {

  private static final String PAGE = "training/web/reflections-page";
  private static final int LONGEST = 8000;

  record Line(UUID id, String topic, String said, boolean given) {}

  record ReflectionsView(
      List<Line> lines,
      boolean trained,
      List<Option> topics,
      String topic,
      String said,
      List<String> whoSees) {}

  record GivenLine(String called, String topic, String said) {}

  record GivenView(List<GivenLine> lines, List<String> whoSees) {}

  private final Reflections reflections;
  private final Words words;

  ReflectionPages(Reflections reflections, Words words) {
    this.reflections = reflections;
    this.words = words;
  }

  @For({Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO})
  @GetMapping("/me/reflections")
  String mine(Actor actor, Locale locale, Model model) {
    model.addAttribute("view", view("", "", actor, locale));
    return PAGE;
  }

  @For({Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO})
  @PostMapping("/me/reflections")
  Object write(
      @RequestParam(name = "topic", defaultValue = "") String topic,
      @RequestParam(name = "said", defaultValue = "") String typed,
      @RequestParam(name = "once", defaultValue = "") String once,
      Actor actor,
      Locale locale) {
    String said = Typing.text(typed);
    FormErrors errors = problems(said);
    if (errors.any()) {
      return errors.page(PAGE, Map.of("view", view(topic, said, actor, locale), "once", once));
    }
    Topic about =
        Stream.of(Topic.values())
            .filter(one -> one.name().equals(topic))
            .findFirst()
            .orElse(Topic.JOURNAL);
    reflections.write(Typing.once(once), about, said, actor);
    return "redirect:/me/reflections";
  }

  @For({Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO})
  @PostMapping("/me/reflections/{id}/gift")
  String give(@PathVariable("id") UUID id, Actor actor) {
    return found(reflections.give(id, actor));
  }

  @For({Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO})
  @PostMapping("/me/reflections/{id}/gift/end")
  String takeBack(@PathVariable("id") UUID id, Actor actor) {
    return found(reflections.takeBack(id, actor));
  }

  @For({Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO})
  @PostMapping("/me/reflections/{id}/removal")
  String remove(@PathVariable("id") UUID id, Actor actor) {
    return found(reflections.remove(id, actor));
  }

  /** What those whom one trains gave. */
  @For({Hat.PROFESSIONAL, Hat.COORDINATOR})
  @GetMapping("/reflections")
  String given(Actor actor, Locale locale, Model model) {
    List<GivenLine> lines =
        reflections.given(actor).stream()
            .map(one ->
                new GivenLine(
                    one.called(), topic(one.reflection().topic(), locale), one.reflection().said()))
            .toList();
    model.addAttribute(
        "view",
        new GivenView(lines, List.of(words.text(locale, "training.reflections.given.sees"))));
    return "training/web/given-page";
  }

  private static FormErrors problems(String said) {
    if (said.isEmpty()) {
      return FormErrors.none().with("said", "training.objectives.needed");
    }
    return said.length() > LONGEST
        ? FormErrors.none().with("said", "training.long", LONGEST)
        : FormErrors.none();
  }

  private static String found(boolean found) {
    if (!found) {
      throw Reads.notFound();
    }
    return "redirect:/me/reflections";
  }

  private ReflectionsView view(String topic, String said, Actor actor, Locale locale) {
    List<Line> lines = reflections.mine(actor).stream().map(one -> line(one, locale)).toList();
    List<Option> topics =
        Stream.of(Topic.values())
            .map(one ->
                new Option(
                    one.name(),
                    topic(one, locale),
                    words.text(locale, "training.topic.hint." + one.name())))
            .toList();
    return new ReflectionsView(
        lines,
        reflections.isTrained(actor),
        topics,
        topic,
        said,
        List.of(
            words.text(locale, "training.sees.you"),
            words.text(locale, "training.reflections.sees")));
  }

  private Line line(Reflection one, Locale locale) {
    return new Line(one.id(), topic(one.topic(), locale), one.said(), one.given());
  }

  private String topic(Topic topic, Locale locale) {
    return words.text(locale, "training.topic." + topic.name());
  }
}
