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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Choosing another PIN; only who has a card in use finds the page. */
@For({
  Hat.ASKER,
  Hat.PEER,
  Hat.SUPPORTER,
  Hat.PROFESSIONAL,
  Hat.COORDINATOR,
  Hat.SUPERVISOR,
  Hat.DPO
})
@Controller
class PinPages {

  private final SignIn signIn;
  private final MySecret secrets;
  private final Clock clock;

  PinPages(SignIn signIn, MySecret secrets, Clock clock) {
    this.signIn = signIn;
    this.secrets = secrets;
    this.clock = clock;
  }

  @GetMapping("/me/pin")
  String page(OpenSession session) {
    onlyWithACard(session);
    return "access/web/new-pin-page";
  }

  @PostMapping("/me/pin")
  Object change(
      @RequestParam(name = "old-pin", defaultValue = "") String old,
      @RequestParam(defaultValue = "") String pin,
      @RequestParam(name = "pin-again", defaultValue = "") String again,
      OpenSession session) {
    onlyWithACard(session);
    if (!pin.replaceAll("\\D", "").equals(again.replaceAll("\\D", ""))) {
      return errors("pin-again", "access.pin.different");
    }
    return switch (secrets.changePin(old, pin, session, session.actor())) {
      case SecretOutcome.Done done -> "redirect:/sessions";
      case SecretOutcome.Wrong wrong -> errors("old-pin", "access.new-pin.wrong");
      case SecretOutcome.Wait wait ->
          errors("old-pin", "access.wait", Visit.minutes(wait.until(), clock));
      case SecretOutcome.NotGood(String problem) -> errors("pin", "access.pin." + problem);
    };
  }

  private static Object errors(String field, String key, Object... args) {
    return FormErrors.none().with(field, key, args).page("access/web/new-pin-page", Map.of());
  }

  private void onlyWithACard(OpenSession session) {
    if (!signIn.mine(session.actor()).pin()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
