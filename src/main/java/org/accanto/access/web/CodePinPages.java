package org.accanto.access.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accanto.access.Keys;
import org.accanto.access.OpenSession;
import org.accanto.access.SignIn;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who asks may put a PIN before their code: a found paper then opens nothing. */
@For(Hat.ASKER)
@Controller
class CodePinPages {

  /**
   * @param onlyAPaper whether the PIN will open no longer than the paper
   */
  record CodePinView(boolean onlyAPaper, List<String> whoSees) {}

  private final SignIn signIn;
  private final Keys keys;
  private final Words words;

  CodePinPages(SignIn signIn, Keys keys, Words words) {
    this.signIn = signIn;
    this.keys = keys;
    this.words = words;
  }

  @GetMapping("/me/code")
  String page(OpenSession session, Model model, Locale locale) {
    model.addAttribute("view", view(session, locale));
    return "access/web/code-pin-page";
  }

  @PostMapping("/me/code")
  Object choose(
      @RequestParam(defaultValue = "") String pin,
      @RequestParam(defaultValue = "") String again,
      OpenSession session,
      Locale locale) {
    Optional<String> problem = signIn.pinProblem(pin);
    FormErrors errors = FormErrors.none();
    if (problem.isPresent()) {
      errors = errors.with("pin", "access.pin." + problem.get());
    } else if (!pin.equals(again)) {
      errors = errors.with("again", "access.pin.different");
    }
    if (errors.any()) {
      return errors.page("access/web/code-pin-page", Map.of("view", view(session, locale)));
    }
    keys.protectCode(pin, session);
    return "redirect:/asking/receipt";
  }

  private CodePinView view(OpenSession session, Locale locale) {
    return new CodePinView(
        keys.onlyAPaper(session), List.of(words.text(locale, "access.code-pin.who-sees")));
  }
}
