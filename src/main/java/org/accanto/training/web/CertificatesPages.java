package org.accanto.training.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Search;
import org.accanto.site.Searches;
import org.accanto.training.Certification;
import org.accanto.training.CertifiedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody on the way to a certificate, for coordinators: people with nothing too. */
@Controller
@For(Hat.COORDINATOR)
class CertificatesPages {

  private static final int PER_PAGE = 25;
  private static final int SOON = 90;

  /** The parts of the list that can be shown by themselves. */
  enum Show {
    READY,
    ENDING,
    WITHOUT
  }

  record Row(UUID person, String called, String text, String state, String tone) {}

  record Part(String text, String to, boolean here) {}

  record View(
      Search search,
      String here,
      List<Part> parts,
      List<Row> rows,
      int page,
      int pages,
      List<String> whoSees) {}

  private final Certification certification;
  private final CertificationWords words;
  private final Searches searches;

  CertificatesPages(Certification certification, CertificationWords words, Searches searches) {
    this.certification = certification;
    this.words = words;
    this.searches = searches;
  }

  @GetMapping("/certificates")
  String list(
      @RequestParam(name = "search", defaultValue = "") String search,
      @RequestParam(name = "show", defaultValue = "") String wanted,
      @RequestParam(name = "page", defaultValue = "1") String page,
      Actor actor,
      Locale locale,
      Model model) {
    Search asked = searches.find(search, actor);
    List<CertifiedLine> all = certification.everybody(locale, actor);
    @Nullable Show part = show(wanted);
    List<CertifiedLine> found =
        all.stream()
            .filter(one -> asked.finds(one.called()))
            .filter(one -> part == null || is(part, one))
            .toList();
    int pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
    int number = Math.clamp(Typing.number(page, 1, pages).orElse(1), 1, pages);
    List<Row> rows =
        found.stream()
            .skip((long) (number - 1) * PER_PAGE)
            .limit(PER_PAGE)
            .map(one -> row(one, locale))
            .toList();
    model.addAttribute(
        "view",
        new View(
            asked,
            here(wanted),
            parts(all, wanted, locale),
            rows,
            number,
            pages,
            List.of(words.text(locale, "certificates.who-sees"))));
    return "training/web/certificates-page";
  }

  @PostMapping("/certificates")
  String search(
      @RequestParam(name = "search", defaultValue = "") String search,
      @RequestParam(name = "show", defaultValue = "") String wanted,
      Actor actor) {
    return "redirect:" + searches.begin(search, actor).on(here(wanted));
  }

  private List<Part> parts(List<CertifiedLine> all, String wanted, Locale locale) {
    return java.util.Arrays.stream(Show.values())
        .map(show -> {
          long count = all.stream().filter(one -> is(show, one)).count();
          return new Part(
              words.text(locale, "certificates.show." + show, count),
              address(show),
              show == show(wanted));
        })
        .toList();
  }

  private boolean is(Show show, CertifiedLine one) {
    LocalDate today = words.today();
    return switch (show) {
      case READY -> one.waits(today);
      case ENDING ->
          one.validUntil(today).filter(end -> !end.isAfter(today.plusDays(SOON))).isPresent();
      case WITHOUT -> one.validUntil(today).isEmpty();
    };
  }

  private Row row(CertifiedLine one, Locale locale) {
    LocalDate today = words.today();
    boolean valid = one.validUntil(today).isPresent();
    boolean waits = one.waits(today);
    int missing = one.standing().missing().size();
    var latest = one.latest();
    return new Row(
        one.person().value(),
        one.called().isBlank() ? words.text(locale, "certificates.no-name") : one.called(),
        missing == 0
            ? words.text(locale, "certificates.all-there")
            : words.text(locale, "certificates.missing", missing),
        latest == null
            ? words.text(locale, waits ? "certificates.ready" : "certificates.none")
            : words.state(latest.on(today), locale),
        valid ? "leaf" : waits ? "sun" : "plain");
  }

  private static @org.jspecify.annotations.Nullable Show show(String wanted) {
    return Typing.one(Show.class, wanted.toUpperCase(Locale.ROOT)).orElse(null);
  }

  private static String here(String wanted) {
    Show show = show(wanted);
    return show == null ? "/certificates" : address(show);
  }

  private static String address(Show show) {
    return "/certificates?show=" + show.name().toLowerCase(Locale.ROOT);
  }
}
