package org.accanto.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accanto.access.SignIn;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.Open;
import org.accanto.site.SiteSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Going out: signing out, leaving in a hurry, and staying a little longer. */
@Open("Ending one's own session needs nothing but the session")
@Controller
class LeavingPages {

  private final SignIn signIn;
  private final SiteSettings settings;

  LeavingPages(SignIn signIn, SiteSettings settings) {
    this.signIn = signIn;
    this.settings = settings;
  }

  @PostMapping("/signout")
  String signOut(HttpServletRequest request, HttpServletResponse response) {
    CurrentSession.token(request).ifPresent(token -> signIn.out(token, false));
    new Visit(request, response).leave();
    return "redirect:/signin";
  }

  /**
   * What "leave now" sends while the page is already covered. On a device of one's own one stays
   * signed in. Needs no form token: it can only end what the cookie opens, and other sites are
   * refused.
   */
  @PostMapping("/exit")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void exit(HttpServletRequest request, HttpServletResponse response) {
    if (ends(request)) {
      new Visit(request, response).leave();
    }
  }

  /**
   * The same button without JavaScript. The browser is not asked to clear its cache: it would do
   * that first and go on afterwards, and somebody is in a hurry.
   */
  @PostMapping(path = "/exit", params = "go")
  RedirectView away(HttpServletRequest request, HttpServletResponse response) {
    if (ends(request)) {
      new Visit(request, response).forgetSession();
    }
    var neutral = new RedirectView(settings.exitAddress(), false, false, false);
    neutral.setStatusCode(HttpStatus.SEE_OTHER);
    return neutral;
  }

  /** "I am still here": looking the session up has prolonged it. */
  @For({
    Hat.ASKER,
    Hat.PEER,
    Hat.SUPPORTER,
    Hat.PROFESSIONAL,
    Hat.COORDINATOR,
    Hat.SUPERVISOR,
    Hat.DPO
  })
  @PostMapping("/stay")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void stay() {}

  private boolean ends(HttpServletRequest request) {
    if (!isOurs(request)) {
      return false;
    }
    CurrentSession.token(request).ifPresent(token -> signIn.out(token, true));
    return CurrentSession.of(request).filter(one -> !one.ownDevice()).isPresent();
  }

  /** Our pages send no referrer, and with it browsers say "null" of where a form came from. */
  private static boolean isOurs(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    String host = request.getHeader(HttpHeaders.HOST);
    return origin == null || origin.equals("null") || origin.endsWith("://" + host);
  }
}
