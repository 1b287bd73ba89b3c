package org.accanto.rights.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.accanto.rights.Forgetting;
import org.accanto.rights.Forgetting.Why;
import org.accanto.rights.Forgettings;
import org.accanto.rights.PaperForgettings;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.Proven;
import org.accanto.site.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who asked to be forgotten, and what the law asks to keep a while longer. */
@For(Hat.COORDINATOR)
@Controller
@RequestMapping("/forgettings")
class HoldPages {

  private static final String ONE = "rights/web/hold-page";

  private final Forgettings forgettings;
  private final PaperForgettings papers;
  private final ForgettingViews views;
  private final Clock clock;

  HoldPages(Forgettings forgettings, PaperForgettings papers, ForgettingViews views, Clock clock) {
    this.forgettings = forgettings;
    this.papers = papers;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping
  String all(Actor actor, Model model, Locale locale) {
    model.addAttribute("view", views.all(forgettings.ofOthers(actor), locale));
    return "rights/web/forgettings-page";
  }

  @GetMapping("/{forgetting}")
  String one(@PathVariable UUID forgetting, Actor actor, Model model, Locale locale) {
    model.addAttribute("view", views.hold(found(forgetting, actor), "", "", locale));
    return ONE;
  }

  @Proven
  @PostMapping("/{forgetting}/hold")
  Object hold(
      @PathVariable UUID forgetting,
      @RequestParam(defaultValue = "") String why,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(required = false) @Nullable UUID once,
      Actor actor,
      Locale locale) {
    Forgetting of = found(forgetting, actor);
    Optional<Why> reason =
        Arrays.stream(Why.values()).filter(one -> one.name().equals(why)).findFirst();
    Optional<LocalDate> last = day(until);
    FormErrors errors = problems(reason, last);
    if (errors.any()) {
      return errors.page(ONE, Map.of("view", views.hold(of, why, until, locale)));
    }
    UUID id = Objects.requireNonNullElseGet(once, UUID::randomUUID);
    if (!forgettings.hold(id, forgetting, reason.orElseThrow(), last.orElseThrow(), actor)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/forgettings";
  }

  @Proven
  @PostMapping("/{forgetting}/hold/ending")
  String end(@PathVariable UUID forgetting, Actor actor) {
    if (!forgettings.endHold(forgetting, actor)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/forgettings";
  }

  /** Of what was asked on paper: its person has told the actor that it is kept after all. */
  @Proven
  @PostMapping("/{forgetting}/ending")
  String takeBack(@PathVariable UUID forgetting, Actor actor) {
    if (!papers.takeBack(forgetting, actor)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/forgettings/papers";
  }

  private FormErrors problems(Optional<Why> why, Optional<LocalDate> last) {
    FormErrors errors = FormErrors.none();
    if (why.isEmpty()) {
      errors = errors.with("why", "rights.hold.why.needed");
    }
    LocalDate today = LocalDate.now(clock);
    if (last.isEmpty()
        || last.get().isBefore(today)
        || last.get().isAfter(today.plusDays(Forgettings.LONGEST_HOLD))) {
      errors = errors.with("until", "rights.hold.until.range", Forgettings.LONGEST_HOLD);
    }
    return errors;
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Forgetting found(UUID id, Actor actor) {
    return forgettings
        .of(id, actor)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
