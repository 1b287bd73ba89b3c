package org.accanto.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accanto.access.CardName;
import org.accanto.access.SignIn;
import org.accanto.access.SignInOutcome;
import org.accanto.shared.Open;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming in: with a card and a PIN, or with a user name and a password. */
@Open("Who is not signed in can sign in; the answers are the same whether somebody is known or not")
@Controller
class SignInPages {

  /**
   * What a page to sign in shows again after a wrong try: never the secret.
   *
   * @param known whether the QR code has said whose card it is
   */
  record SignInView(String name, boolean known, String device, List<Option> devices) {}

  private final SignIn signIn;
  private final Words words;
  private final Clock clock;

  SignInPages(SignIn signIn, Words words, Clock clock) {
    this.signIn = signIn;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/signin")
  String choose(HttpServletRequest request) {
    if (CurrentSession.away(request).isPresent()) {
      return "redirect:/signin/again";
    }
    return "access/web/signin-page";
  }

  /** The address in a card's QR code: only says whose card it is, and leaves the address bar. */
  @GetMapping("/card/{token}")
  String scanned(
      @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
    if (token.matches("[A-Za-z0-9_-]{10,60}")) {
      new Visit(request, response).keep(Visit.CARD, token);
    }
    return "redirect:/signin/card";
  }

  @GetMapping("/signin/card")
  String card(
      HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
    boolean known = new Visit(request, response).cookie(Visit.CARD).isPresent();
    model.addAttribute("view", view("", known, null, locale));
    return "access/web/card-page";
  }

  /** "This is not my card": back to the two words. */
  @PostMapping("/signin/card/other")
  String otherCard(HttpServletRequest request, HttpServletResponse response) {
    new Visit(request, response).forget(Visit.CARD);
    return "redirect:/signin/card";
  }

  @PostMapping("/signin/card")
  Object withCard(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String pin,
      @RequestParam(required = false) @Nullable String device,
      @RequestParam(required = false) @Nullable String once,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    var visit = new Visit(request, response);
    Optional<String> scanned = visit.cookie(Visit.CARD);
    FormErrors errors = FormErrors.none();
    if (scanned.isEmpty() && name.isBlank()) {
      errors = errors.with("name", "access.card.words.needed");
    }
    if (pin.isBlank()) {
      errors = errors.with("pin", "access.card.pin.needed");
    }
    if (!errors.any()) {
      CardName card =
          scanned.<CardName>map(CardName.Code::new).orElseGet(() -> new CardName.Words(name));
      SignInOutcome outcome = signIn.withCard(card, pin, visit.tries(device, once));
      switch (outcome) {
        case SignInOutcome.Welcome welcome -> {
          return visit.welcome(welcome, signIn);
        }
        case SignInOutcome.ChoosePin choose -> {
          visit.keep(Visit.TICKET, choose.ticket());
          visit.keep(Visit.WHOSE, "mine".equals(device) ? "mine" : "shared");
          return "redirect:/signin/card/pin";
        }
        default -> errors = errors.with("pin", key(outcome, "card"), minutes(outcome));
      }
    }
    var view = view(name, scanned.isPresent(), device, locale);
    return errors.page("access/web/card-page", Map.of("view", view));
  }

  @GetMapping("/signin/card/pin")
  String newPin(HttpServletRequest request, HttpServletResponse response) {
    if (new Visit(request, response).cookie(Visit.TICKET).isEmpty()) {
      return "redirect:/signin/card";
    }
    return "access/web/pin-page";
  }

  @PostMapping("/signin/card/pin")
  Object choosePin(
      @RequestParam(defaultValue = "") String pin,
      @RequestParam(defaultValue = "") String again,
      @RequestParam(required = false) @Nullable String once,
      HttpServletRequest request,
      HttpServletResponse response) {
    var visit = new Visit(request, response);
    Optional<String> ticket = visit.cookie(Visit.TICKET);
    if (ticket.isEmpty()) {
      return "redirect:/signin/card";
    }
    String device = visit.cookie(Visit.WHOSE).orElse("shared");
    FormErrors errors = FormErrors.none();
    Optional<String> problem = signIn.pinProblem(pin);
    if (problem.isPresent()) {
      errors = errors.with("pin", "access.pin." + problem.get());
    } else if (!same(pin, again)) {
      errors = errors.with("again", "access.pin.different");
    } else {
      SignInOutcome outcome = signIn.choosePin(ticket.get(), pin, visit.tries(device, once));
      if (outcome instanceof SignInOutcome.Welcome welcome) {
        return visit.welcome(welcome, signIn);
      }
      visit.forget(Visit.TICKET);
      errors = errors.with("pin", "access.pin.expired");
    }
    return errors.page("access/web/pin-page", Map.of());
  }

  @GetMapping("/signin/password")
  String password(Model model, Locale locale) {
    model.addAttribute("view", view("", false, null, locale));
    return "access/web/password-page";
  }

  @PostMapping("/signin/password")
  Object withPassword(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(required = false) @Nullable String device,
      @RequestParam(required = false) @Nullable String once,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    var visit = new Visit(request, response);
    FormErrors errors = FormErrors.none();
    if (name.isBlank()) {
      errors = errors.with("name", "access.password.name.needed");
    }
    if (password.isEmpty()) {
      errors = errors.with("password", "access.password.needed");
    }
    if (!errors.any()) {
      SignInOutcome outcome = signIn.withPassword(name, password, visit.tries(device, once));
      if (outcome instanceof SignInOutcome.Welcome welcome) {
        return visit.welcome(welcome, signIn);
      }
      errors = errors.with("password", key(outcome, "password"), minutes(outcome));
    }
    var view = view(name, false, device, locale);
    return errors.page("access/web/password-page", Map.of("view", view));
  }

  private SignInView view(String name, boolean known, @Nullable String device, Locale locale) {
    return new SignInView(
        name,
        known,
        "mine".equals(device) ? "mine" : "shared",
        List.of(
            new Option(
                "shared",
                words.text(locale, "access.device.shared"),
                words.text(locale, "access.device.shared.hint")),
            new Option(
                "mine",
                words.text(locale, "access.device.mine"),
                words.text(locale, "access.device.mine.hint"))));
  }

  private static String key(SignInOutcome outcome, String way) {
    return outcome instanceof SignInOutcome.Wait ? "access.wait" : "access." + way + ".not-right";
  }

  private long minutes(SignInOutcome outcome) {
    return outcome instanceof SignInOutcome.Wait wait ? Visit.minutes(wait.until(), clock) : 0;
  }

  private static boolean same(String pin, String again) {
    return pin.replaceAll("\\D", "").equals(again.replaceAll("\\D", ""));
  }
}
