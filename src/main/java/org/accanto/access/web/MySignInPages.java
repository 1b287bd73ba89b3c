package org.accanto.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.access.MySignIn;
import org.accanto.access.OpenSession;
import org.accanto.access.OwnFile;
import org.accanto.access.SessionCookie;
import org.accanto.access.SignIn;
import org.accanto.access.SignInEvent;
import org.accanto.access.SignedInDevice;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
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

/** Where one is signed in, in which role, and how one is called. */
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
class MySignInPages {

  /** One place where one is signed in, in words. */
  record DeviceView(UUID id, boolean here, String device, String about) {}

  /** All that the page about one's own sign-in shows. */
  record SessionsView(
      String called,
      String role,
      boolean several,
      @Nullable String account,
      boolean pin,
      boolean ownFile,
      List<DeviceView> devices,
      boolean others,
      List<String> events,
      List<String> whoSees) {}

  /** The roles one may choose from. */
  record HatView(String now, List<Option> hats) {}

  /** How one is called and reads. */
  record NameView(String called, String language, List<Option> languages, List<String> whoSees) {}

  private final SignIn signIn;
  private final Words words;
  private final Clock clock;

  MySignInPages(SignIn signIn, Words words, Clock clock) {
    this.signIn = signIn;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/sessions")
  String sessions(OpenSession session, Model model, Locale locale) {
    MySignIn mine = signIn.mine(session.actor());
    model.addAttribute(
        "view",
        new SessionsView(
            session.called(),
            words.text(locale, "access.hat." + session.actor().hat()),
            mine.hats().size() > 1,
            mine.account().orElse(null),
            mine.pin(),
            mine.ownFile() != OwnFile.NONE,
            mine.devices().stream().map(one -> device(one, session, locale)).toList(),
            mine.devices().size() > 1,
            mine.events().stream().map(one -> event(one, locale)).toList(),
            List.of(words.text(locale, "access.sessions.who-sees"))));
    return "access/web/sessions-page";
  }

  @PostMapping("/sessions/{session}/ending")
  String end(
      @PathVariable("session") UUID ended,
      OpenSession session,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!signIn.end(ended, session.actor())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (ended.equals(session.id())) {
      new Visit(request, response).leave();
      return "redirect:/signin";
    }
    return "redirect:/sessions";
  }

  @PostMapping("/sessions/others/ending")
  String endOthers(OpenSession session) {
    signIn.endOthers(session);
    return "redirect:/sessions";
  }

  @GetMapping("/hat")
  String hats(OpenSession session, Model model, Locale locale) {
    model.addAttribute("view", hatView(session, locale));
    return "access/web/hat-page";
  }

  @PostMapping("/hat")
  Object wear(
      @RequestParam(defaultValue = "") String hat,
      OpenSession session,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    HatView view = hatView(session, locale);
    if (view.hats().stream().noneMatch(one -> one.value().equals(hat))) {
      return FormErrors.none()
          .with("hat", "access.hat.needed")
          .page("access/web/hat-page", Map.of("view", view));
    }
    if (!hat.equals(session.actor().hat().name())) {
      signIn
          .wear(session, Hat.valueOf(hat))
          .ifPresent(token ->
              new Visit(request, response)
                  .set(SessionCookie.of(token, session.ownDevice(), request.isSecure())));
    }
    return "redirect:/today";
  }

  @GetMapping("/me/name")
  String name(OpenSession session, Model model, Locale locale) {
    model.addAttribute("view", nameView(session.called(), session.language(), locale));
    return "access/web/name-page";
  }

  @PostMapping("/me/name")
  Object rename(
      @RequestParam(defaultValue = "") String called,
      @RequestParam(defaultValue = "") String language,
      OpenSession session,
      Locale locale) {
    FormErrors errors = FormErrors.none();
    if (called.isBlank()) {
      errors = errors.with("called", "access.name.needed");
    } else if (called.strip().length() > 200) {
      errors = errors.with("called", "access.name.long");
    }
    if (errors.any()) {
      return errors.page(
          "access/web/name-page", Map.of("view", nameView(called, language, locale)));
    }
    String chosen =
        Languages.named(language, false).map(Locale::getLanguage).orElse(session.language());
    signIn.change(called, chosen, session.actor());
    return "redirect:/sessions";
  }

  private HatView hatView(OpenSession session, Locale locale) {
    List<Option> options =
        signIn.mine(session.actor()).hats().stream()
            .map(hat ->
                new Option(
                    hat.name(),
                    words.text(locale, "access.hat." + hat),
                    words.text(locale, "access.hat." + hat + ".hint")))
            .toList();
    return new HatView(session.actor().hat().name(), options);
  }

  private NameView nameView(String called, String language, Locale locale) {
    return new NameView(
        called,
        language,
        Languages.ALL.stream()
            .map(one -> new Option(one.getLanguage(), Languages.ownName(one)))
            .toList(),
        List.of(
            words.text(locale, "access.name.who-sees.you"),
            words.text(locale, "access.name.who-sees.others")));
  }

  private DeviceView device(SignedInDevice one, OpenSession session, Locale locale) {
    String kind = words.text(locale, one.own() ? "access.sessions.own" : "access.sessions.shared");
    String named = one.device().isEmpty() ? kind : one.device() + " · " + kind;
    String about =
        words.text(
            locale,
            "access.sessions.since",
            when(one.since(), locale),
            when(one.lastSeen(), locale));
    return new DeviceView(one.session(), one.session().equals(session.id()), named, about);
  }

  private String event(SignInEvent event, Locale locale) {
    String key = "access.event." + event.kind();
    return event.by() == null
        ? words.text(locale, key + ".own", when(event.at(), locale))
        : words.text(locale, key, when(event.at(), locale), event.by());
  }

  private String when(Instant at, Locale locale) {
    return words.dayAndTime(locale, at.atZone(zone()).toLocalDateTime());
  }

  private ZoneId zone() {
    return clock.getZone();
  }
}
