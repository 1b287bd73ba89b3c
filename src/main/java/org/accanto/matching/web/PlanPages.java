package org.accanto.matching.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accanto.matching.PlanLook;
import org.accanto.matching.Plans;
import org.accanto.matching.SentPlans;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
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

/** Plans for many: looked at, changed by hand, and sent. */
@Controller
@For(Hat.COORDINATOR)
@RequestMapping("/plans")
class PlanPages {

  private static final int MOST_PLACES = 30;
  private static final String A_KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String SUPPORTER = "matching/web/plan-supporter-page";

  private final Plans plans;
  private final SentPlans sent;
  private final PlanViews views;

  PlanPages(Plans plans, SentPlans sent, PlanViews views) {
    this.plans = plans;
    this.sent = sent;
    this.views = views;
  }

  @GetMapping
  String all(Actor actor, Model model, Locale locale) {
    model.addAttribute("view", views.all(plans.all(actor), locale));
    return "matching/web/plans-page";
  }

  /** The plan is the form's own, so that a second submit begins no second one. */
  @PostMapping
  String begin(Actor actor, @RequestParam(defaultValue = "") String once) {
    UUID id = once.matches(A_KEY) ? UUID.fromString(once) : UUID.randomUUID();
    plans.begin(id, actor);
    return "redirect:/plans/" + id;
  }

  @GetMapping("/{plan}")
  String plan(
      Actor actor,
      @PathVariable UUID plan,
      @RequestParam(defaultValue = "1") int page,
      Model model,
      Locale locale) {
    model.addAttribute("view", views.plan(found(plan, actor), sent.of(plan, actor), page, locale));
    return "matching/web/plan-page";
  }

  private PlanLook found(UUID plan, Actor actor) {
    return plans.look(plan, actor).orElseThrow(PlanPages::notThere);
  }

  @GetMapping("/{plan}/people")
  String people(Actor actor, @PathVariable UUID plan, Model model, Locale locale) {
    model.addAttribute("view", views.people(found(plan, actor), locale));
    return "matching/web/plan-people-page";
  }

  @PostMapping("/{plan}/people")
  Object takePart(
      Actor actor,
      @PathVariable UUID plan,
      @RequestParam(defaultValue = "") List<UUID> peers,
      @RequestParam(defaultValue = "") List<UUID> supporters,
      @RequestParam(defaultValue = "") List<UUID> shown,
      Locale locale) {
    Set<PersonId> in = people(peers);
    in.addAll(people(supporters));
    if (in.isEmpty() && !shown.isEmpty()) {
      return FormErrors.none()
          .with("peers", "matching.plan.somebody")
          .page(
              "matching/web/plan-people-page",
              Map.of("view", views.people(found(plan, actor), locale)));
    }
    done(plans.takePart(plan, in, people(shown), actor));
    return "redirect:/plans/" + plan;
  }

  private static Set<PersonId> people(List<UUID> ids) {
    return ids.stream().map(PersonId::new).collect(Collectors.toCollection(HashSet::new));
  }

  @PostMapping("/{plan}/newcomers")
  String newcomers(Actor actor, @PathVariable UUID plan) {
    done(plans.takeInWhoCame(plan, actor));
    return "redirect:/plans/" + plan;
  }

  @GetMapping("/{plan}/peers/{peer}")
  String peer(
      Actor actor, @PathVariable UUID plan, @PathVariable UUID peer, Model model, Locale locale) {
    model.addAttribute(
        "view",
        plans
            .peer(plan, new PersonId(peer), actor)
            .map(look -> views.peer(look, locale))
            .orElseThrow(PlanPages::notThere));
    return "matching/web/plan-peer-page";
  }

  @PostMapping("/{plan}/peers/{peer}/together")
  String together(
      Actor actor, @PathVariable UUID plan, @PathVariable UUID peer, @RequestParam UUID supporter) {
    done(plans.decide(plan, new PersonId(peer), new PersonId(supporter), true, actor));
    return "redirect:/plans/" + plan;
  }

  @PostMapping("/{plan}/peers/{peer}/apart")
  String apart(
      Actor actor, @PathVariable UUID plan, @PathVariable UUID peer, @RequestParam UUID supporter) {
    done(plans.decide(plan, new PersonId(peer), new PersonId(supporter), false, actor));
    return "redirect:/plans/" + plan + "/peers/" + peer;
  }

  /** The engine decides again about these two. */
  @PostMapping("/{plan}/peers/{peer}/free")
  String free(
      Actor actor, @PathVariable UUID plan, @PathVariable UUID peer, @RequestParam UUID supporter) {
    done(plans.free(plan, new PersonId(peer), new PersonId(supporter), actor));
    return "redirect:/plans/" + plan + "/peers/" + peer;
  }

  @GetMapping("/{plan}/supporters/{supporter}")
  String supporter(
      Actor actor,
      @PathVariable UUID plan,
      @PathVariable UUID supporter,
      Model model,
      Locale locale) {
    model.addAttribute("view", supporterOf(plan, supporter, null, actor, locale));
    return SUPPORTER;
  }

  /** An empty number: as was agreed with the supporter. */
  @PostMapping("/{plan}/supporters/{supporter}/places")
  Object places(
      Actor actor,
      @PathVariable UUID plan,
      @PathVariable UUID supporter,
      @RequestParam(defaultValue = "") String places,
      Locale locale) {
    String typed = places.strip();
    boolean fits = typed.matches("\\d{1,2}") && Integer.parseInt(typed) <= MOST_PLACES;
    if (!typed.isEmpty() && !fits) {
      return FormErrors.none()
          .with("places", "matching.plan.places.between", MOST_PLACES)
          .page(SUPPORTER, Map.of("view", supporterOf(plan, supporter, typed, actor, locale)));
    }
    OptionalInt number =
        typed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed));
    done(plans.places(plan, new PersonId(supporter), number, actor));
    return "redirect:/plans/" + plan;
  }

  private PlanView.Places supporterOf(
      UUID plan, UUID supporter, @Nullable String typed, Actor actor, Locale locale) {
    return views
        .supporter(found(plan, actor), new PersonId(supporter), typed, locale)
        .orElseThrow(PlanPages::notThere);
  }

  @PostMapping("/{plan}/list")
  String list(Actor actor, @PathVariable UUID plan, @RequestParam(defaultValue = "1") int length) {
    done(plans.list(plan, length, actor));
    return "redirect:/plans/" + plan;
  }

  @GetMapping("/{plan}/proposals")
  String ask(Actor actor, @PathVariable UUID plan, Model model, Locale locale) {
    PlanLook look = found(plan, actor);
    if (look.closed() || look.asked() == 0) {
      return "redirect:/plans/" + plan;
    }
    model.addAttribute("view", views.sending(look, locale));
    return "matching/web/plan-sending-page";
  }

  @PostMapping("/{plan}/proposals")
  String send(Actor actor, @PathVariable UUID plan) {
    done(plans.send(plan, actor).isPresent());
    return "redirect:/plans/" + plan;
  }

  @PostMapping("/{plan}/ending")
  String end(Actor actor, @PathVariable UUID plan) {
    done(plans.close(plan, actor));
    return "redirect:/plans";
  }

  private static void done(boolean done) {
    if (!done) {
      throw notThere();
    }
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
