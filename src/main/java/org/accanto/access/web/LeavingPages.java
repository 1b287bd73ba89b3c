package org.accanto.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accanto.access.SignIn;
import org.accanto.shared.Open;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Going out: signing out, and leaving in a hurry. */
@Open("Ending one's own session needs nothing but the session")
@Controller
class LeavingPages {

  private final SignIn signIn;

  LeavingPages(SignIn signIn) {
    this.signIn = signIn;
  }

  @PostMapping("/signout")
  String signOut(HttpServletRequest request, HttpServletResponse response) {
    CurrentSession.token(request).ifPresent(token -> signIn.out(token, false));
    new Visit(request, response).leave();
    return "redirect:/signin";
  }

  /**
   * What "leave now" sends while the page is already covered. On a device of one's own one stays
   * signed in. Needs no form token: another site cannot make the browser send our cookie with it.
   */
  @PostMapping("/exit")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void exit(HttpServletRequest request, HttpServletResponse response) {
    CurrentSession.token(request).ifPresent(token -> signIn.out(token, true));
    boolean shared = CurrentSession.of(request).filter(one -> !one.ownDevice()).isPresent();
    if (shared) {
      new Visit(request, response).leave();
    }
  }
}
