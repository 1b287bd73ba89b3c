package org.accanto.access.web;

import java.time.Clock;
import java.util.Map;
import org.accanto.access.MySecret;
import org.accanto.access.OpenSession;
import org.accanto.access.SecretOutcome;
import org.accanto.access.SignIn;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Choosing another password; only who has one finds the page. */
@For({Hat.PEER, Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO})
@Controller
class PasswordPages {

  /** The user name stands on the page, so that a password manager knows whose password it is. */
  record PasswordView(String account) {}

  private final SignIn signIn;
  private final MySecret secrets;
  private final Clock clock;

  PasswordPages(SignIn signIn, MySecret secrets, Clock clock) {
    this.signIn = signIn;
    this.secrets = secrets;
    this.clock = clock;
  }

  @GetMapping("/me/password")
  String page(OpenSession session, Model model) {
    model.addAttribute("view", view(session));
    return "access/web/new-password-page";
  }

  @PostMapping("/me/password")
  Object change(
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String password,
      OpenSession session) {
    PasswordView view = view(session);
    FormErrors errors =
        switch (secrets.changePassword(old, password, session, session.actor())) {
          case SecretOutcome.Done done -> FormErrors.none();
          case SecretOutcome.Wrong wrong ->
              FormErrors.none().with("old", "access.new-password.wrong");
          case SecretOutcome.Wait wait ->
              FormErrors.none().with("old", "access.wait", Visit.minutes(wait.until(), clock));
          case SecretOutcome.NotGood(String problem) ->
              FormErrors.none().with("password", "access.new-password." + problem);
        };
    return errors.any()
        ? errors.page("access/web/new-password-page", Map.of("view", view))
        : "redirect:/sessions";
  }

  private PasswordView view(OpenSession session) {
    return signIn
        .mine(session.actor())
        .account()
        .map(PasswordView::new)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
