package org.accanto.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.access.CardState;
import org.accanto.access.KeyHolder;
import org.accanto.access.Keys;
import org.accanto.access.PrintedCard;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Proven;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.accanto.site.QrPicture;
import org.accanto.site.Search;
import org.accanto.site.Searches;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How a coordinator gives people a way to sign in: printed cards and one-time links. */
@For(Hat.COORDINATOR)
@Controller
class KeyPages {

  private static final int AT_A_TIME = 25;
  private static final Set<Hat> WITH_A_CARD = EnumSet.of(Hat.PEER, Hat.SUPPORTER);

  /** One person in a list. */
  record HolderView(
      UUID person, String called, String roles, String state, boolean me, boolean link) {}

  /** People with cards, a page of all or of those with the name that was searched. */
  record CardsView(
      int all, Search search, List<HolderView> people, int page, int pages, List<String> whoSees) {}

  /** Staff, and the roles to which one can invite. */
  record StaffView(
      List<HolderView> people, List<Option> hats, @Nullable String link, List<String> whoSees) {}

  /** One person's card, before something is printed. */
  record CardView(
      UUID person,
      String called,
      @Nullable String words,
      @Nullable String state,
      boolean prints,
      List<String> whoSees) {}

  /** The paper; all of it in the language of the person. */
  record PrintView(
      UUID person,
      String words,
      String address,
      String start,
      QrPicture qr,
      String qrLabel,
      List<String> how,
      String startLabel) {}

  private final Keys keys;
  private final Searches searches;
  private final Words words;
  private final Clock clock;
  private final String publicAddress;

  KeyPages(
      Keys keys,
      Searches searches,
      Words words,
      Clock clock,
      @Value("${accanto.address}") String publicAddress) {
    this.keys = keys;
    this.searches = searches;
    this.words = words;
    this.clock = clock;
    this.publicAddress = publicAddress;
  }

  @GetMapping("/people/cards")
  String cards(
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "1") int page,
      Actor actor,
      Model model,
      Locale locale) {
    Search asked = searches.find(search, actor);
    List<KeyHolder> all = keys.holders(WITH_A_CARD, actor);
    List<KeyHolder> found = all.stream().filter(one -> asked.finds(one.called())).toList();
    int pages = Math.max(1, (found.size() + AT_A_TIME - 1) / AT_A_TIME);
    int number = Math.clamp(page, 1, pages);
    List<HolderView> shown =
        found.stream()
            .skip((long) (number - 1) * AT_A_TIME)
            .limit(AT_A_TIME)
            .map(one -> holder(one, cardState(one, locale), actor, locale))
            .toList();
    model.addAttribute(
        "view",
        new CardsView(
            all.size(),
            asked,
            shown,
            number,
            pages,
            whoSees(locale, "cards.who-sees", "print.who-sees.told")));
    return "access/web/cards-page";
  }

  @PostMapping("/people/cards")
  String search(@RequestParam(defaultValue = "") String search, Actor actor) {
    return "redirect:" + searches.begin(search, actor).on("/people/cards");
  }

  @Proven
  @GetMapping("/people/{person}/card")
  String card(@PathVariable UUID person, Actor actor, Model model, Locale locale) {
    KeyHolder holder = found(person, actor);
    model.addAttribute(
        "view",
        new CardView(
            person,
            holder.called(),
            holder.card().map(CardState::words).orElse(null),
            cardState(holder, locale),
            holder.mayHaveACard(),
            whoSees(locale, "print.who-sees.words", "print.who-sees.told")));
    return "access/web/person-card-page";
  }

  /** The answer is the paper itself: what stands on it is nowhere else, so it cannot come again. */
  @Proven
  @PostMapping("/people/{person}/card")
  String print(
      @PathVariable UUID person,
      @RequestParam(required = false) @Nullable UUID once,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    found(person, actor);
    UUID id = once == null ? UUID.randomUUID() : once;
    Optional<PrintedCard> card = keys.print(id, new PersonId(person), actor);
    if (card.isEmpty()) {
      return "redirect:/people/" + person + "/card";
    }
    model.addAttribute("view", print(person, card.get(), address(request)));
    return "access/web/print-page";
  }

  @PostMapping("/people/{person}/card/revocation")
  String revoke(@PathVariable UUID person, Actor actor) {
    found(person, actor);
    keys.revoke(new PersonId(person), actor);
    return "redirect:/people/" + person + "/card";
  }

  @Proven
  @GetMapping("/staff")
  String staff(Actor actor, Model model, Locale locale) {
    model.addAttribute("view", staffView(actor, locale, null));
    return "access/web/staff-page";
  }

  /** The link is shown once, here; only its hash is kept. */
  @Proven
  @PostMapping("/staff/invitations")
  Object invite(
      @RequestParam(defaultValue = "") String hat,
      Actor actor,
      HttpServletRequest request,
      Locale locale,
      Model model) {
    Optional<Hat> wanted = Keys.INVITED.stream().filter(one -> one.name().equals(hat)).findFirst();
    if (wanted.isEmpty()) {
      return FormErrors.none()
          .with("hat", "access.staff.hat.needed")
          .page("access/web/staff-page", Map.of("view", staffView(actor, locale, null)));
    }
    String link = address(request) + keys.invite(wanted.get(), actor);
    model.addAttribute("view", staffView(actor, locale, link));
    return "access/web/staff-page";
  }

  @Proven
  @PostMapping("/people/{person}/password-link")
  String renew(
      @PathVariable UUID person,
      Actor actor,
      HttpServletRequest request,
      Locale locale,
      Model model) {
    String link =
        keys.renew(new PersonId(person), actor)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("view", staffView(actor, locale, address(request) + link));
    return "access/web/staff-page";
  }

  private KeyHolder found(UUID person, Actor actor) {
    return keys.holder(new PersonId(person), actor)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private StaffView staffView(Actor actor, Locale locale, @Nullable String link) {
    List<HolderView> people =
        keys.holders(Keys.INVITED, actor).stream()
            .map(one -> holder(one, one.account().orElse(""), actor, locale))
            .toList();
    List<Option> hats =
        List.of(Hat.PROFESSIONAL, Hat.SUPERVISOR, Hat.COORDINATOR, Hat.DPO).stream()
            .map(hat ->
                new Option(
                    hat.name(),
                    words.text(locale, "access.hat." + hat),
                    words.text(locale, "access.hat." + hat + ".hint")))
            .toList();
    return new StaffView(
        people,
        hats,
        link,
        whoSees(locale, "staff.who-sees.list", "staff.who-sees.names", "staff.who-sees.link"));
  }

  private List<String> whoSees(Locale locale, String... keys) {
    return Arrays.stream(keys).map(key -> words.text(locale, "access." + key)).toList();
  }

  /** Whoever came in by asking or offering is by now what they became: only that is said. */
  private HolderView holder(KeyHolder one, String state, Actor actor, Locale locale) {
    List<String> roles =
        one.hats().stream()
            .filter(hat -> hat != Hat.ASKER || one.hats().size() == 1)
            .map(hat -> words.text(locale, "access.hat." + hat))
            .toList();
    return new HolderView(
        one.person().value(),
        one.called(),
        words.list(locale, roles),
        state,
        one.person().equals(actor.person()),
        one.mayHaveALink());
  }

  private String cardState(KeyHolder holder, Locale locale) {
    if (holder.card().isEmpty()) {
      return words.text(locale, "access.print.none");
    }
    CardState card = holder.card().get();
    LocalDate day = LocalDate.ofInstant(card.madeAt(), clock.getZone());
    String key = card.inUse() ? "access.print.in-use" : "access.print.not-yet";
    return words.text(locale, key, words.dayWithYear(locale, day));
  }

  private PrintView print(UUID person, PrintedCard card, String host) {
    Locale theirs = Locale.forLanguageTag(card.language());
    return new PrintView(
        person,
        card.words().replace("-", " "),
        host.replaceFirst("^https?://", "") + "/signin",
        card.startNumber().substring(0, 3) + " " + card.startNumber().substring(3),
        QrPicture.of(host + card.path()),
        words.text(theirs, "access.print.qr"),
        List.of(
            words.text(theirs, "access.print.how.scan"),
            words.text(theirs, "access.print.how.words"),
            words.text(theirs, "access.print.how.pin"),
            words.text(theirs, "access.print.how.lost")),
        words.text(theirs, "access.print.start"));
  }

  private String address(HttpServletRequest request) {
    if (!publicAddress.isEmpty()) {
      return publicAddress;
    }
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }
}
