package org.accanto.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accanto.access.Keys;
import org.accanto.access.OwnFile;
import org.accanto.access.SignIn;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Staff who are peers or supporters too keep a PIN before their own file. */
@For({Hat.PEER, Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO})
@Controller
class OwnFilePages {

  private static final String PAGE = "access/web/own-file-page";

  record OwnFileView(boolean closed, List<String> whoSees) {}

  private final SignIn signIn;
  private final Keys keys;
  private final Words words;

  OwnFilePages(SignIn signIn, Keys keys, Words words) {
    this.signIn = signIn;
    this.keys = keys;
    this.words = words;
  }

  @GetMapping("/me/file")
  String page(Actor actor, Model model, Locale locale) {
    model.addAttribute("view", view(actor, locale));
    return PAGE;
  }

  @PostMapping("/me/file")
  Object pin(
      @RequestParam(defaultValue = "") String pin,
      @RequestParam(defaultValue = "") String again,
      Actor actor,
      HttpServletRequest request,
      Locale locale) {
    OwnFileView view = view(actor, locale);
    FormErrors errors = view.closed() ? opened(pin, request, actor) : chosen(pin, again, actor);
    return errors.any() ? errors.page(PAGE, Map.of("view", view)) : "redirect:/sessions";
  }

  private FormErrors opened(String pin, HttpServletRequest request, Actor actor) {
    return keys.openFile(pin, request.getRemoteAddr(), actor)
        ? FormErrors.none()
        : FormErrors.none().with("pin", "access.own-file.wrong");
  }

  private FormErrors chosen(String pin, String again, Actor actor) {
    Optional<String> problem = signIn.pinProblem(pin);
    if (problem.isPresent()) {
      return FormErrors.none().with("pin", "access.pin." + problem.get());
    }
    if (!pin.equals(again)) {
      return FormErrors.none().with("again", "access.pin.different");
    }
    keys.protectFile(pin, actor);
    return FormErrors.none();
  }

  private OwnFileView view(Actor actor, Locale locale) {
    OwnFile file = signIn.mine(actor).ownFile();
    if (file == OwnFile.NONE) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new OwnFileView(
        file == OwnFile.CLOSED, List.of(words.text(locale, "access.own-file.who-sees")));
  }
}
