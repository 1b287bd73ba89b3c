package org.accanto.access.web;

import java.util.Map;
import java.util.Optional;
import org.accanto.access.Keys;
import org.accanto.access.OpenSession;
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
@For({Hat.PEER, Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR})
@Controller
class PasswordPages {

  /** The user name stands on the page, so that a password manager knows whose password it is. */
  record PasswordView(String account) {}

  private final SignIn signIn;
  private final Keys keys;

  PasswordPages(SignIn signIn, Keys keys) {
    this.signIn = signIn;
    this.keys = keys;
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
    Optional<String> problem = keys.changePassword(old, password, session);
    if (problem.isEmpty()) {
      return "redirect:/sessions";
    }
    String field = problem.get().equals("wrong") ? "old" : "password";
    return FormErrors.none()
        .with(field, "access.new-password." + problem.get())
        .page("access/web/new-password-page", Map.of("view", view));
  }

  private PasswordView view(OpenSession session) {
    return signIn
        .mine(session.actor())
        .account()
        .map(PasswordView::new)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
