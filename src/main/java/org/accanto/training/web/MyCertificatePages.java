package org.accanto.training.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.QrPicture;
import org.accanto.training.Certificate;
import org.accanto.training.Certification;
import org.accanto.training.CertifiedPerson;
import org.accanto.training.print.CertificatePrint;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** My certificate: what is still missing, what I have, how I am called on it, and on paper. */
@Controller
@For({Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR})
class MyCertificatePages {

  private static final String PAGE = "training/web/my-certificate-page";
  private static final int VALUES = 7;
  private static final int PROMISES = 5;

  record View(
      boolean valid,
      String summary,
      String tone,
      List<CertificationWords.LineView> lines,
      List<CertificationWords.CertificateView> certificates,
      List<CertificationWords.ExemptionView> exemptions,
      String name,
      List<String> whoSees) {}

  record EthicsView(List<String> values, List<String> promises, List<String> whoSees) {}

  /** The paper, in the language of the certificate. */
  record PrintView(
      UUID id,
      String lang,
      String title,
      String says,
      String name,
      String what,
      String stage,
      String dates,
      String number,
      String by,
      String address,
      QrPicture qr,
      String qrLabel,
      String verify) {}

  private final Certification certification;
  private final Programme programme;
  private final CertificationWords words;
  private final String publicAddress;

  MyCertificatePages(
      Certification certification,
      Programme programme,
      CertificationWords words,
      @Value("${accanto.address}") String publicAddress) {
    this.certification = certification;
    this.programme = programme;
    this.words = words;
    this.publicAddress = publicAddress;
  }

  @GetMapping("/me/certificate")
  ModelAndView mine(Actor actor, Locale locale) {
    CertifiedPerson me = me(actor);
    return new ModelAndView(PAGE, "view", view(me, me.shownName(), actor, locale));
  }

  @PostMapping("/me/certificate/name")
  Object callMe(@RequestParam(defaultValue = "") String called, Actor actor, Locale locale) {
    String name = Typing.text(called);
    if (name.isEmpty() || name.length() > Certification.LONGEST_NAME) {
      return FormErrors.none()
          .with("called", "training.certificate.name.needed")
          .page(PAGE, Map.of("view", view(me(actor), called, actor, locale)));
    }
    certification.callMe(name, actor);
    return "redirect:/me/certificate";
  }

  @GetMapping("/me/ethics")
  ModelAndView ethics(Locale locale) {
    return new ModelAndView(
        "training/web/ethics-page",
        "view",
        new EthicsView(
            sentences("ethics.value.", VALUES, locale),
            sentences("ethics.promise.", PROMISES, locale),
            List.of(words.text(locale, "ethics.who-sees"))));
  }

  @PostMapping("/me/ethics")
  String affirm(Actor actor) {
    certification.affirm(actor);
    return "redirect:/me/certificate";
  }

  @GetMapping("/me/certificate/{certificate}/print")
  ModelAndView print(@PathVariable UUID certificate, Actor actor, HttpServletRequest request) {
    return new ModelAndView(
        "training/web/certificate-print-page",
        "view",
        print(valid(certificate, actor), address(request)));
  }

  /** The same as a file, for who sends it on or has it read aloud. */
  @GetMapping("/me/certificate/{certificate}/certificate.pdf")
  ResponseEntity<byte[]> file(
      @PathVariable UUID certificate, Actor actor, HttpServletRequest request) {
    PrintView paper = print(valid(certificate, actor), address(request));
    byte[] pdf =
        CertificatePrint.pdf(
            new CertificatePrint.Words(
                paper.lang(),
                paper.by(),
                paper.title(),
                paper.says(),
                paper.name(),
                List.of(paper.what(), paper.stage(), paper.dates()),
                paper.number(),
                paper.verify(),
                paper.address(),
                paper.qrLabel()));
    return Downloads.attachment(pdf, "application/pdf", "certificate.pdf");
  }

  private Certificate valid(UUID certificate, Actor actor) {
    return certification
        .certificate(certificate, actor)
        .filter(one -> one.on(words.today()).valid())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private PrintView print(Certificate one, String host) {
    Locale theirs = Locale.forLanguageTag(one.shown().language());
    String scope = one.shown().scope().name();
    String address = host + "/verify/" + one.shown().publicId();
    return new PrintView(
        one.id(),
        one.shown().language(),
        words.text(theirs, "print.title"),
        words.text(theirs, "print.says"),
        one.shown().shownName(),
        words.text(theirs, "print.what." + scope),
        words.text(theirs, one.shown().full() ? "print.full" : "print.first"),
        words.text(
            theirs,
            "print.dates",
            words.day(theirs, one.shown().issuedOn()),
            words.day(theirs, one.shown().validUntil())),
        words.text(theirs, "print.number", one.shown().number()),
        programme.organisation().name(),
        address,
        QrPicture.of(address),
        words.text(theirs, "print.qr"),
        words.text(theirs, "print.verify"));
  }

  private View view(CertifiedPerson me, String name, Actor actor, Locale locale) {
    boolean valid = me.certificates().stream().anyMatch(one -> one.on(words.today()).valid());
    String key = valid ? "valid" : me.standing().ready() ? "ready" : "on-the-way";
    Map<String, String> units = words.units(locale, actor);
    return new View(
        valid,
        words.text(locale, "certificate.summary." + key),
        valid ? "leaf" : "sky",
        words.lines(me, locale, actor),
        me.certificates().stream().map(one -> words.certificate(one, locale)).toList(),
        me.exemptions().stream().map(one -> words.exemption(one, units, locale)).toList(),
        name,
        List.of(
            words.text(locale, "certificate.who-sees"),
            words.text(locale, "certificate.who-sees.until")));
  }

  private CertifiedPerson me(Actor actor) {
    return certification
        .mine(actor)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private List<String> sentences(String key, int count, Locale locale) {
    return IntStream.rangeClosed(1, count).mapToObj(n -> words.text(locale, key + n)).toList();
  }

  private String address(HttpServletRequest request) {
    if (!publicAddress.isEmpty()) {
      return publicAddress;
    }
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }
}
