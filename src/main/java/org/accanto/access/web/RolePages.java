package org.accanto.access.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.access.Access;
import org.accanto.access.KeyHolder;
import org.accanto.access.Keys;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Proven;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What somebody is in the programme, over time: a coordinator begins and ends roles of others. */
@For(Hat.COORDINATOR)
@Controller
class RolePages {

  /** Roles that a coordinator gives here; the other two begin where people ask and offer. */
  private static final Set<Hat> GIVEN =
      EnumSet.of(
          Hat.PEER, Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.SUPERVISOR, Hat.COORDINATOR, Hat.DPO);

  /** One role that somebody has. */
  record RoleView(Hat hat, String name) {}

  /** All roles of a person, and those they may get. */
  record RolesView(
      UUID person,
      String called,
      List<RoleView> roles,
      List<Option> others,
      List<String> whoSees) {}

  /** The question before a role ends. */
  record EndingView(UUID person, Hat hat, String question, List<String> consequences) {}

  private final Keys keys;
  private final Access access;
  private final Words words;

  RolePages(Keys keys, Access access, Words words) {
    this.keys = keys;
    this.access = access;
    this.words = words;
  }

  @Proven
  @GetMapping("/people/{person}/roles")
  String roles(@PathVariable UUID person, Actor actor, Model model, Locale locale) {
    model.addAttribute("view", view(found(person, actor), locale));
    return "access/web/roles-page";
  }

  @Proven
  @PostMapping("/people/{person}/roles")
  Object give(
      @PathVariable UUID person,
      @RequestParam(defaultValue = "") String hat,
      Actor actor,
      Locale locale) {
    KeyHolder holder = found(person, actor);
    Optional<Hat> given = named(hat).filter(GIVEN::contains);
    if (given.isEmpty()) {
      return FormErrors.none()
          .with("hat", "access.hat.needed")
          .page("access/web/roles-page", Map.of("view", view(holder, locale)));
    }
    access.giveHat(new PersonId(person), given.get(), actor);
    return "redirect:/people/" + person + "/roles";
  }

  @Proven
  @GetMapping("/people/{person}/roles/{hat}/ending")
  String ask(
      @PathVariable UUID person,
      @PathVariable String hat,
      Actor actor,
      Model model,
      Locale locale) {
    KeyHolder holder = found(person, actor);
    Hat worn = worn(holder, hat);
    model.addAttribute(
        "view",
        new EndingView(
            person,
            worn,
            words.text(locale, "access.roles.end.question", holder.called(), name(worn, locale)),
            consequences(worn, locale)));
    return "access/web/role-ending-page";
  }

  @Proven
  @PostMapping("/people/{person}/roles/{hat}/ending")
  String end(@PathVariable UUID person, @PathVariable String hat, Actor actor) {
    KeyHolder holder = found(person, actor);
    named(hat).ifPresent(worn -> access.endHat(holder.person(), worn, actor));
    return "redirect:/people/" + person + "/roles";
  }

  private List<String> consequences(Hat ending, Locale locale) {
    boolean walks = ending == Hat.PEER || ending == Hat.SUPPORTER;
    return Stream.of("out", walks ? "walks" : "", "kept")
        .filter(key -> !key.isEmpty())
        .map(key -> words.text(locale, "access.roles.end." + key))
        .toList();
  }

  private KeyHolder found(UUID person, Actor actor) {
    return keys.holder(new PersonId(person), actor)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Hat worn(KeyHolder holder, String name) {
    return named(name)
        .filter(holder.hats()::contains)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Optional<Hat> named(String name) {
    return Arrays.stream(Hat.values()).filter(hat -> hat.name().equals(name)).findFirst();
  }

  private RolesView view(KeyHolder holder, Locale locale) {
    Stream<Hat> others = GIVEN.stream().filter(hat -> !holder.hats().contains(hat));
    return new RolesView(
        holder.person().value(),
        holder.called(),
        holder.hats().stream().map(hat -> new RoleView(hat, name(hat, locale))).toList(),
        others.map(hat -> new Option(hat.name(), name(hat, locale))).toList(),
        List.of(words.text(locale, "access.roles.who-sees")));
  }

  private String name(Hat hat, Locale locale) {
    return words.text(locale, "access.hat." + hat);
  }
}
