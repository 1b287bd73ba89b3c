package org.accanto.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.accanto.access.MySecret;
import org.accanto.access.OpenSession;
import org.accanto.access.SecretOutcome;
import org.accanto.shared.Open;
import org.accanto.site.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The PIN, or the password, once more: back on a device of one's own after a while, or before
 * something grave.
 */
@Open("Who gives the secret of the session on this device; it shows nothing of the person before")
@Controller
class AgainPages {

  /**
   * Whether a PIN or a password is asked for, whether after a while away, and where one wanted to
   * go.
   */
  record AgainView(boolean pin, boolean away, String back) {}

  /** Given a moment ago: a second click on the same form. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final MySecret secrets;
  private final Clock clock;

  AgainPages(MySecret secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  @GetMapping("/signin/again")
  String page(
      @RequestParam(defaultValue = "") String back, HttpServletRequest request, Model model) {
    Optional<OpenSession> asked = asked(request);
    if (asked.isEmpty()) {
      return onward(back, request);
    }
    model.addAttribute("view", view(asked.get(), back, request));
    return "access/web/again-page";
  }

  @PostMapping("/signin/again")
  Object comeBack(
      @RequestParam(defaultValue = "") String secret,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<OpenSession> session = asked(request);
    if (session.isEmpty()) {
      return onward(back, request);
    }
    OpenSession away = session.get();
    var from = new Visit(request, response).tries("mine", null);
    FormErrors errors =
        switch (secrets.comeBack(secret, away, from, away.actor())) {
          case SecretOutcome.Done done -> FormErrors.none();
          case SecretOutcome.Wait wait ->
              FormErrors.none().with("secret", "access.wait", Visit.minutes(wait.until(), clock));
          default -> FormErrors.none().with("secret", "access.again.wrong." + away.asks());
        };
    return errors.any()
        ? errors.page("access/web/again-page", Map.of("view", view(away, back, request)))
        : "redirect:" + here(back);
  }

  private static String onward(String back, HttpServletRequest request) {
    return CurrentSession.of(request).isPresent() ? "redirect:" + here(back) : "redirect:/signin";
  }

  private Optional<OpenSession> asked(HttpServletRequest request) {
    return CurrentSession.away(request)
        .or(() -> CurrentSession.of(request).flatMap(open -> secrets.proof(open, FRESH)));
  }

  private static AgainView view(OpenSession asked, String back, HttpServletRequest request) {
    return new AgainView(
        asked.asks() == OpenSession.Secret.PIN,
        CurrentSession.away(request).isPresent(),
        here(back));
  }

  /** Only a plain path of this site, and whom it is about. */
  private static String here(String back) {
    return back.matches("(/[A-Za-z0-9_-]+)+([?]person=[0-9a-f-]{36})?") ? back : "/today";
  }
}
