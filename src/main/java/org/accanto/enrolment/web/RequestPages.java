package org.accanto.enrolment.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.accanto.enrolment.Pointing;
import org.accanto.enrolment.Request;
import org.accanto.enrolment.RequestLine;
import org.accanto.enrolment.Requests;
import org.accanto.enrolment.Requirement;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.site.Option;
import org.accanto.site.Search;
import org.accanto.site.Searches;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The coordinator's requests: who waits, one request, welcome, own words first. */
@Controller
@For(Hat.COORDINATOR)
class RequestPages {

  private static final int PER_PAGE = 25;

  record Line(
      PersonId person,
      String called,
      String words,
      String state,
      String tone,
      String since,
      boolean together) {}

  record PointingLine(UUID id, String contact, String forget, @Nullable String invited) {}

  /** The list, 25 on a page. */
  record ListView(
      long waiting,
      Search search,
      List<Line> lines,
      int page,
      int pages,
      List<PointingLine> pointings,
      List<String> whoSees) {}

  /** One request: the person's own words first. */
  record RequestView(
      PersonId person,
      String called,
      String state,
      String tone,
      String since,
      boolean together,
      String ownWords,
      List<Said.Row> rows,
      List<Said.ItemView> items,
      List<String> reach,
      List<Option> safeties,
      List<String> safety,
      boolean canWelcome,
      boolean canTalk,
      boolean canRest,
      boolean welcomed,
      List<String> whoSees) {}

  /** A code for who was pointed to, shown once. */
  record InvitationView(String code, String until) {}

  private final Requests requests;
  private final Said said;
  private final Choices choices;
  private final Searches searches;
  private final Words words;
  private final Clock clock;

  RequestPages(
      Requests requests, Said said, Choices choices, Searches searches, Words words, Clock clock) {
    this.choices = choices;
    this.requests = requests;
    this.said = said;
    this.searches = searches;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/requests")
  String list(
      @RequestParam(name = "search", defaultValue = "") String search,
      @RequestParam(name = "page", defaultValue = "1") String page,
      Actor actor,
      Locale locale,
      Model model) {
    Search asked = searches.find(search, actor);
    List<RequestLine> all = requests.all(actor);
    List<RequestLine> found = all.stream().filter(line -> asked.finds(line.called())).toList();
    int pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
    int number = Math.clamp(Typed.number(page).orElse(1), 1, pages);
    model.addAttribute(
        "view",
        new ListView(
            all.stream().filter(RequestLine::open).count(),
            asked,
            found.stream()
                .skip((long) (number - 1) * PER_PAGE)
                .limit(PER_PAGE)
                .map(line -> line(line, locale))
                .toList(),
            number,
            pages,
            requests.pointings(actor).stream().map(one -> line(one, locale)).toList(),
            whoSees(locale)));
    return "enrolment/web/requests-page";
  }

  @PostMapping("/requests")
  String search(@RequestParam(name = "search", defaultValue = "") String search, Actor actor) {
    return "redirect:" + searches.begin(search, actor).on("/requests");
  }

  @GetMapping("/requests/{person}")
  String one(@PathVariable("person") UUID person, Actor actor, Locale locale, Model model) {
    Request request =
        requests
            .read(new PersonId(person), actor)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("view", view(request, locale));
    return "enrolment/web/request-page";
  }

  @PostMapping("/requests/{person}/welcome")
  String welcome(@PathVariable("person") UUID person, Actor actor) {
    return done(person, requests.accept(new PersonId(person), actor), actor);
  }

  @PostMapping("/requests/{person}/talk")
  String talk(@PathVariable("person") UUID person, Actor actor) {
    return done(person, requests.talkFirst(new PersonId(person), actor), actor);
  }

  @PostMapping("/requests/{person}/rest")
  String rest(@PathVariable("person") UUID person, Actor actor) {
    return done(person, requests.close(new PersonId(person), actor), actor);
  }

  /** What safety asks of whoever walks with this person, after a talk with them (R09). */
  @PostMapping("/requests/{person}/safety")
  String safety(
      @PathVariable("person") UUID person,
      @RequestParam(name = "safety", defaultValue = "") List<String> asked,
      Actor actor) {
    Set<Requirement.Kind> needs = Typed.set(Requirement.Kind.class, asked);
    needs.retainAll(Requirement.FOR_SAFETY);
    if (!requests.safety(new PersonId(person), needs, actor)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/requests/" + person;
  }

  @PostMapping("/requests/pointings/{pointing}/invitation")
  String invite(@PathVariable("pointing") UUID pointing, Actor actor, Locale locale, Model model) {
    String code =
        requests
            .invite(pointing, actor)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    String until =
        requests.pointings(actor).stream()
            .filter(one -> one.id().equals(pointing))
            .map(one -> day(one.forgetAt(), locale))
            .findFirst()
            .orElse("");
    // Shown in the answer itself: a secret that is shown once has no address to come back to.
    model.addAttribute("view", new InvitationView(code, until));
    return "enrolment/web/invitation-page";
  }

  @PostMapping("/requests/pointings/{pointing}/removal")
  String drop(@PathVariable("pointing") UUID pointing, Actor actor) {
    if (!requests.drop(pointing, actor)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/requests";
  }

  /** A second tap finds the request already decided: the page shows how it stands. */
  private String done(UUID person, boolean changed, Actor actor) {
    if (!changed && requests.read(new PersonId(person), actor).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/requests/" + person;
  }

  private RequestView view(Request request, Locale locale) {
    Request.State state = request.state();
    boolean open = state == Request.State.SENT || state == Request.State.TALK_FIRST;
    return new RequestView(
        request.person(),
        request.called(),
        words.text(locale, "enrolment.request.state." + state.name()),
        tone(state),
        day(request.wish().since(), locale),
        request.together() != null,
        request.wish().ownWords(),
        wishes(request, locale),
        said.items(request.items(), locale),
        said.reach(request.contact(), locale),
        choices.safety(locale),
        request.safety().stream().map(Enum::name).toList(),
        open || state == Request.State.CLOSED,
        state == Request.State.SENT,
        open,
        state == Request.State.ACCEPTED,
        whoSees(locale));
  }

  /** Own words, items, the safe way and the name have places of their own on the page. */
  private List<Said.Row> wishes(Request request, Locale locale) {
    return said
        .rows(request, null, locale)
        .subList(Step.HELP.ordinal(), Step.HARD.ordinal())
        .stream()
        .filter(row -> !row.lines().isEmpty())
        .toList();
  }

  private Line line(RequestLine line, Locale locale) {
    return new Line(
        line.person(),
        line.called(),
        line.firstWords(),
        words.text(locale, "enrolment.request.state." + line.state().name()),
        tone(line.state()),
        day(line.since(), locale),
        line.together());
  }

  private PointingLine line(Pointing one, Locale locale) {
    return new PointingLine(
        one.id(),
        one.contact(),
        words.text(locale, "enrolment.pointings.forget", day(one.forgetAt(), locale)),
        one.invitedAt() == null
            ? null
            : words.text(locale, "enrolment.pointings.invited", day(one.invitedAt(), locale)));
  }

  private static String tone(Request.State state) {
    return switch (state) {
      case SENT -> "sun";
      case TALK_FIRST -> "sky";
      case ACCEPTED -> "leaf";
      case DRAFT, CLOSED -> "plain";
    };
  }

  private String day(Instant at, Locale locale) {
    return words.shortDay(locale, LocalDate.ofInstant(at, clock.getZone()));
  }

  private List<String> whoSees(Locale locale) {
    return List.of(
        words.text(locale, "enrolment.request.sees.you"),
        words.text(locale, "enrolment.request.sees.person"));
  }
}
