package org.accanto.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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

/** Back on a device of one's own after a while: only the PIN, or the password, is asked again. */
@Open("Who gives the secret of the session on this device; it shows nothing of the person before")
@Controller
class AgainPages {

  /** Whether a PIN or a password is asked for, and where one wanted to go. */
  record AgainView(boolean pin, String back) {}

  private final MySecret secrets;
  private final Clock clock;

  AgainPages(MySecret secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  @GetMapping("/signin/again")
  String page(
      @RequestParam(defaultValue = "") String back, HttpServletRequest request, Model model) {
    Optional<OpenSession> away = CurrentSession.away(request);
    if (away.isEmpty()) {
      return onward(back, request);
    }
    model.addAttribute("view", view(away.get(), back));
    return "access/web/again-page";
  }

  @PostMapping("/signin/again")
  Object comeBack(
      @RequestParam(defaultValue = "") String secret,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<OpenSession> session = CurrentSession.away(request);
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
        ? errors.page("access/web/again-page", Map.of("view", view(away, back)))
        : "redirect:" + here(back);
  }

  private static String onward(String back, HttpServletRequest request) {
    return CurrentSession.of(request).isPresent() ? "redirect:" + here(back) : "redirect:/signin";
  }

  private static AgainView view(OpenSession away, String back) {
    return new AgainView(away.asks() == OpenSession.Secret.PIN, here(back));
  }

  /** Only a plain path of this site. */
  private static String here(String back) {
    return back.matches("(/[A-Za-z0-9_-]+)+") ? back : "/today";
  }
}
