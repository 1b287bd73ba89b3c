package org.accanto.enrolment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.ComingBack;
import org.accanto.enrolment.Request;
import org.accanto.programme.Meanwhile;
import org.accanto.programme.Organisation;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.Open;
import org.accanto.site.FormErrors;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Before and after the questions: what happens, the code, coming back, the receipt (W9). */
@Controller
class AskingDoorPages {

  /** The first page: who is here, before any question. */
  record AskingView(
      String lived, String welcome, List<String> happens, boolean begun, String organisation) {}

  /**
   * @param kept where to come by, when the code is right and what was written stays closed
   */
  record ResumeView(String code, @Nullable String kept) {}

  /** What one takes home. */
  record ReceiptView(
      String code,
      boolean sent,
      boolean welcome,
      List<String> next,
      List<Meanwhile.Said> meanwhile,
      List<String> reached,
      List<String> whoSees) {}

  private final Asking asking;
  private final Programme programme;
  private final Choices choices;
  private final Said said;
  private final Words words;
  private final Clock clock;

  AskingDoorPages(
      Asking asking, Programme programme, Choices choices, Said said, Words words, Clock clock) {
    this.asking = asking;
    this.programme = programme;
    this.choices = choices;
    this.said = said;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/asking")
  @Open("the first page of asking for support")
  String first(@Nullable Actor actor, Locale locale, Model model) {
    Optional<Request> request =
        actor != null && actor.is(Hat.ASKER) ? asking.mine(actor) : Optional.empty();
    if (request.isPresent() && request.get().state() != Request.State.DRAFT) {
      return "redirect:/asking/receipt";
    }
    List<String> areas =
        asking.livedHere().stream()
            .map(key -> choices.areaInside(key, locale))
            .filter(name -> !name.isEmpty())
            .limit(6)
            .toList();
    Organisation organisation = programme.organisation();
    model.addAttribute(
        "view",
        new AskingView(
            areas.isEmpty() ? "" : words.list(locale, areas),
            organisation.welcome().getOrDefault(locale.getLanguage(), ""),
            List.of(
                words.text(locale, "enrolment.asking.happens.one"),
                words.text(locale, "enrolment.asking.happens.two"),
                words.text(
                    locale,
                    "enrolment.asking.happens.three",
                    programme.policy().reachedWithinDays()),
                words.text(locale, "enrolment.asking.happens.four")),
            request.isPresent(),
            organisation.where()));
    return "enrolment/web/asking-page";
  }

  @GetMapping("/asking/resume")
  @Open("who comes back has only a code")
  String resume(Model model) {
    model.addAttribute("view", new ResumeView("", null));
    return "enrolment/web/resume-page";
  }

  @PostMapping("/asking/resume")
  @Open("who comes back has only a code")
  Object resume(
      @RequestParam(name = "code", defaultValue = "") String typed,
      @RequestParam(name = "pin", defaultValue = "") String pin,
      HttpServletRequest http,
      HttpServletResponse response,
      Model model) {
    String code = Typed.text(typed).strip();
    ComingBack back =
        code.isEmpty() ? new ComingBack.Unknown() : asking.resume(code, pin, http.getRemoteAddr());
    return switch (back) {
      case ComingBack.Open(String session) -> {
        Cookies.session(session, http, response);
        Cookies.code(code, http, response);
        yield "redirect:/asking/receipt";
      }
      case ComingBack.Kept kept -> {
        model.addAttribute("view", new ResumeView("", programme.organisation().where()));
        yield "enrolment/web/resume-page";
      }
      case ComingBack.Unknown unknown ->
          !code.isEmpty() && asking.sayYes(code)
              ? "redirect:/asking"
              : FormErrors.none()
                  .with("code", "enrolment.error.code")
                  .page("enrolment/web/resume-page", Map.of("view", new ResumeView(typed, null)));
    };
  }

  @GetMapping("/asking/receipt")
  @For(Hat.ASKER)
  String receipt(Actor actor, Locale locale, HttpServletRequest http, Model model) {
    Optional<Request> request = asking.mine(actor);
    if (request.isEmpty()) {
      return "redirect:/offering/receipt";
    }
    model.addAttribute("view", receipt(request.get(), Cookies.code(http), actor, locale));
    return "enrolment/web/receipt-page";
  }

  /** The code was written down: this browser forgets it. */
  @PostMapping("/asking/receipt")
  @For(Hat.ASKER)
  String written(HttpServletRequest http, HttpServletResponse response) {
    Cookies.forgetCode(http, response);
    return "redirect:/asking/receipt";
  }

  /** Who was welcomed goes on as a peer. */
  @PostMapping("/asking/arrival")
  @For(Hat.ASKER)
  String arrival(Actor actor, HttpServletRequest http, HttpServletResponse response) {
    String session =
        asking.goOn(actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Cookies.session(session, http, response);
    return "redirect:/today";
  }

  private ReceiptView receipt(Request request, String code, Actor actor, Locale locale) {
    List<String> next = new ArrayList<>();
    switch (request.state()) {
      case DRAFT -> next.add(words.text(locale, "enrolment.receipt.draft"));
      case SENT -> next.add(waiting(request, locale));
      default -> next.add(words.text(locale, "enrolment.receipt.state." + request.state().name()));
    }
    List<String> reached = new ArrayList<>(said.reach(request.contact(), locale));
    reached.add(words.text(locale, "enrolment.receipt.reached.code"));
    String where = programme.organisation().where();
    if (!where.isEmpty()) {
      reached.add(words.text(locale, "enrolment.receipt.reached.here", where));
    }
    return new ReceiptView(
        code,
        request.state() != Request.State.DRAFT,
        request.state() == Request.State.ACCEPTED,
        next,
        meanwhile(request, actor, locale),
        reached,
        List.of(
            words.text(locale, "enrolment.sees.you"),
            words.text(locale, "enrolment.sees.coordinator")));
  }

  /** For who waits: their request is on its way, or they were welcomed a moment ago. */
  private List<Meanwhile.Said> meanwhile(Request request, Actor actor, Locale locale) {
    boolean waits =
        request.state() != Request.State.DRAFT && request.state() != Request.State.CLOSED;
    return waits
        ? programme.meanwhile(actor).stream().map(one -> one.in(locale)).toList()
        : List.of();
  }

  private String waiting(Request request, Locale locale) {
    if (request.seenAt() != null) {
      return words.text(locale, "enrolment.receipt.state.seen");
    }
    LocalDate sent =
        request.sentAt() == null
            ? LocalDate.now(clock)
            : LocalDate.ofInstant(request.sentAt(), clock.getZone());
    LocalDate by = sent.plusDays(programme.policy().reachedWithinDays());
    return words.text(locale, "enrolment.receipt.state.SENT", words.day(locale, by));
  }
}
