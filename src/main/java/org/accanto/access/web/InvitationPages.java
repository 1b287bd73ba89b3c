package org.accanto.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accanto.access.AcceptOutcome;
import org.accanto.access.Invitation;
import org.accanto.access.NewAccount;
import org.accanto.access.SignIn;
import org.accanto.shared.Open;
import org.accanto.site.FormErrors;
import org.accanto.site.Languages;
import org.accanto.site.Option;
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

/** The page of a one-time link: a name, a user name and a password of one's own. */
@Open("The link itself is the secret; a used, old or invented one is not found")
@Controller
class InvitationPages {

  /** What the page says and shows again after an error: never the password. */
  record InvitationView(
      String title,
      boolean isNew,
      String path,
      String called,
      String language,
      List<Option> languages,
      String name) {}

  private final SignIn signIn;
  private final Words words;

  InvitationPages(SignIn signIn, Words words) {
    this.signIn = signIn;
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
      @RequestParam(required = false) @Nullable String once,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    // A second click comes when the link is used already: the key of the form tells that it is one.
    Optional<Invitation> invitation = signIn.invitation(token);
    String chosen =
        Languages.named(language, false).map(Locale::getLanguage).orElse(locale.getLanguage());
    var account = new NewAccount(called.strip(), chosen, name.strip(), password);
    var visit = new Visit(request, response);
    FormErrors errors = errors(invitation.isPresent() && invitation.get().isNew(), account);
    if (!errors.any()) {
      switch (signIn.accept(token, account, visit.tries(null, once))) {
        case AcceptOutcome.Made made -> {
          return visit.welcome(made.welcome(), signIn);
        }
        case AcceptOutcome.NameTaken taken ->
            errors = errors.with("name", "access.invitation.name.taken");
        case AcceptOutcome.PasswordRefused refused ->
            errors = errors.with("password", "access.new-password." + refused.why());
        case AcceptOutcome.Gone gone -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
    }
    var view = view(found(token), request, account, locale);
    return errors.page("access/web/invitation-page", Map.of("view", view));
  }

  private Invitation found(String token) {
    return signIn
        .invitation(token)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static FormErrors errors(boolean isNew, NewAccount account) {
    FormErrors errors = FormErrors.none();
    if (isNew && account.called().isEmpty()) {
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
    return new InvitationView(
        title(invitation, locale),
        invitation.isNew(),
        request.getRequestURI(),
        account.called(),
        account.language(),
        Languages.ALL.stream()
            .map(one -> new Option(one.getLanguage(), Languages.ownName(one)))
            .toList(),
        account.name());
  }

  private String title(Invitation invitation, Locale locale) {
    if (!invitation.isNew()) {
      return words.text(locale, "access.invitation.renewal");
    }
    return invitation.first()
        ? words.text(locale, "access.invitation.first")
        : words.text(
            locale, "access.invitation.soft", words.text(locale, "access.hat." + invitation.hat()));
  }
}
