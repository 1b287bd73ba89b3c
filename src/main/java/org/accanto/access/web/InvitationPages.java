package org.accanto.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accanto.access.AcceptOutcome;
import org.accanto.access.Access;
import org.accanto.access.Invitation;
import org.accanto.access.NewAccount;
import org.accanto.access.SessionCookie;
import org.accanto.access.SignIn;
import org.accanto.shared.Open;
import org.accanto.site.FormErrors;
import org.accanto.site.Languages;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page of a one-time link: a name, a user name and a password of one's own. */
@Open("The link itself is the secret; a used, old or invented one is not found")
@Controller
class InvitationPages {

  /** What the page says and shows again after an error: never the password. */
  record InvitationView(
      String title,
      String path,
      String called,
      String language,
      List<Option> languages,
      String name) {}

  private final SignIn signIn;
  private final Access access;
  private final Words words;

  InvitationPages(SignIn signIn, Access access, Words words) {
    this.signIn = signIn;
    this.access = access;
    this.words = words;
  }

  @GetMapping({"/invitation/{token}", "/first/{token}"})
  String page(@PathVariable String token, HttpServletRequest request, Model model, Locale locale) {
    Invitation invitation = found(token);
    var empty = new NewAccount("", locale.getLanguage(), "", "");
    model.addAttribute("view", view(invitation, request, empty, locale));
    return "access/web/invitation-page";
  }

  @PostMapping({"/invitation/{token}", "/first/{token}"})
  Object accept(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String called,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    Invitation invitation = found(token);
    String chosen =
        Languages.named(language, false).map(Locale::getLanguage).orElse(locale.getLanguage());
    var account = new NewAccount(called.strip(), chosen, name.strip(), password);
    FormErrors errors = errors(account);
    if (!errors.any()) {
      switch (signIn.accept(token, account)) {
        case AcceptOutcome.Made made -> {
          Optional<String> old = CurrentSession.token(request);
          old.ifPresent(one -> signIn.out(one, false));
          String device = BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT));
          String session = access.open(made.actor(), false, device);
          new Visit(request, response).set(SessionCookie.of(session, false, request.isSecure()));
          return "redirect:/today";
        }
        case AcceptOutcome.NameTaken taken ->
            errors = errors.with("name", "access.invitation.name.taken");
        case AcceptOutcome.PasswordRefused refused ->
            errors = errors.with("password", "access.new-password." + refused.why());
        case AcceptOutcome.Gone gone -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
    }
    var view = view(invitation, request, account, locale);
    return errors.page("access/web/invitation-page", Map.of("view", view));
  }

  private Invitation found(String token) {
    return signIn
        .invitation(token)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static FormErrors errors(NewAccount account) {
    FormErrors errors = FormErrors.none();
    if (account.called().isEmpty()) {
      errors = errors.with("called", "access.name.needed");
    } else if (account.called().length() > 200) {
      errors = errors.with("called", "access.name.long");
    }
    boolean letters = account.name().codePoints().anyMatch(Character::isLetterOrDigit);
    if (!letters || account.name().length() > 100) {
      errors = errors.with("name", "access.invitation.name.needed");
    }
    return account.password().isEmpty()
        ? errors.with("password", "access.new-password.short")
        : errors;
  }

  private InvitationView view(
      Invitation invitation, HttpServletRequest request, NewAccount account, Locale locale) {
    String title =
        invitation.first()
            ? words.text(locale, "access.invitation.first")
            : words.text(
                locale,
                "access.invitation.soft",
                words.text(locale, "access.hat." + invitation.hat()));
    return new InvitationView(
        title,
        request.getRequestURI(),
        account.called(),
        account.language(),
        Languages.ALL.stream()
            .map(one -> new Option(one.getLanguage(), Languages.ownName(one)))
            .toList(),
        account.name());
  }
}
