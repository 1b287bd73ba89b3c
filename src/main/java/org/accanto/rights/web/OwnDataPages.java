package org.accanto.rights.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accanto.rights.Forgetting;
import org.accanto.rights.Forgettings;
import org.accanto.rights.Rights;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.HoldsPersonalData.Kind;
import org.accanto.shared.Proven;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own data: what there is, and all of it as a file. */
@Proven
@Controller
@RequestMapping("/me/data")
@For({
  Hat.ASKER,
  Hat.PEER,
  Hat.SUPPORTER,
  Hat.PROFESSIONAL,
  Hat.COORDINATOR,
  Hat.SUPERVISOR,
  Hat.DPO
})
class OwnDataPages {

  /**
   * What is in the file, kind by kind.
   *
   * @param mayRest whether there is a file here that can rest; rests: whether it does
   * @param mayForget whether it can be asked for here; else on paper
   * @param forgetting when it is forgotten; null when nobody asked for that
   */
  record OwnDataView(
      List<String> kinds,
      boolean mayRest,
      boolean rests,
      boolean mayForget,
      @Nullable ForgettingView forgetting,
      List<String> whoSees) {}

  /**
   * @param held why it waits longer; null when nothing holds it back
   */
  record ForgettingView(String when, @Nullable String held) {}

  private final Rights rights;
  private final Forgettings forgettings;
  private final ForgettingViews views;
  private final OwnFileWords words;
  private final OwnFileZip zip;
  private final Clock clock;

  OwnDataPages(
      Rights rights,
      Forgettings forgettings,
      ForgettingViews views,
      OwnFileWords words,
      OwnFileZip zip,
      Clock clock) {
    this.rights = rights;
    this.forgettings = forgettings;
    this.views = views;
    this.words = words;
    this.zip = zip;
    this.clock = clock;
  }

  @GetMapping
  String page(Actor actor, Model model, Locale locale) {
    Optional<Forgetting> forgetting = forgettings.mine(actor);
    boolean mayForget = actor.is(Hat.PEER) || actor.is(Hat.SUPPORTER);
    List<String> whoSees = new ArrayList<>(List.of(words.text(locale, "rights.data.who-sees")));
    forgetting.ifPresent(one -> whoSees.add(words.text(locale, "rights.forget.who-sees")));
    model.addAttribute(
        "view",
        new OwnDataView(
            rights.own(actor).stream().map(kind -> line(kind, locale)).toList(),
            mayForget || actor.is(Hat.ASKER),
            rights.rests(actor),
            mayForget,
            forgetting.map(one -> forgetting(one, locale)).orElse(null),
            whoSees));
    return "rights/web/own-data-page";
  }

  @PostMapping("/file")
  ResponseEntity<byte[]> file(Actor actor, Locale locale) {
    Instant now = clock.instant();
    OwnFile file = new OwnFile(rights.own(actor), actor.hat(), now, clock.getZone(), locale);
    String name = "accanto-" + LocalDate.ofInstant(now, clock.getZone()) + ".zip";
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/zip")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .cacheControl(CacheControl.noStore())
        .body(zip.of(file));
  }

  @For({Hat.ASKER, Hat.PEER, Hat.SUPPORTER})
  @PostMapping("/rest")
  String rest(Actor actor) {
    rights.letRest(true, actor);
    return "redirect:/me/data";
  }

  @For({Hat.ASKER, Hat.PEER, Hat.SUPPORTER})
  @PostMapping("/rest/ending")
  String goOn(Actor actor) {
    rights.letRest(false, actor);
    return "redirect:/me/data";
  }

  private ForgettingView forgetting(Forgetting one, Locale locale) {
    return new ForgettingView(
        words.text(locale, "rights.forget.now", views.day(one.happens(), locale)),
        views.held(one.hold(), locale));
  }

  private String line(Kind kind, Locale locale) {
    return words.text(
        locale, "rights.data.kind", words.text(locale, kind.title()), kind.entries().size());
  }
}
