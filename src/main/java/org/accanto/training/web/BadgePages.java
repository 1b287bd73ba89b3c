package org.accanto.training.web;

import java.util.Locale;
import java.util.UUID;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Words;
import org.accanto.training.BadgeFiles;
import org.accanto.training.Certification;
import org.accanto.training.PublishedCertificate;
import org.accanto.training.badge.BadgeText;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One's own certificate as a signed file, to take along. */
@Controller
@For({Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR})
class BadgePages {

  private final BadgeFiles files;
  private final Certification certification;
  private final Programme programme;
  private final Words words;

  BadgePages(BadgeFiles files, Certification certification, Programme programme, Words words) {
    this.files = files;
    this.certification = certification;
    this.programme = programme;
    this.words = words;
  }

  @GetMapping("/me/certificate/{certificate}/certificate.json")
  ResponseEntity<byte[]> file(@PathVariable UUID certificate, Actor actor) {
    return certification
        .certificate(certificate, actor)
        .flatMap(one -> files.file(certificate, issuer(), about(one.shown()), actor))
        .map(file -> Downloads.attachment(file, "application/json", "certificate.json"))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The standard asks for a name, also of who has not written one yet. */
  private String issuer() {
    String name = programme.organisation().name();
    return name.isBlank() ? "Accanto" : name;
  }

  private BadgeText.About about(PublishedCertificate shown) {
    Locale language = Locale.forLanguageTag(shown.language());
    String stage = shown.full() ? "training.print.full" : "training.print.first";
    return new BadgeText.About(
        language,
        words.text(language, "training.badge.name." + shown.scope()),
        words.text(language, "training.badge.about." + shown.scope()),
        words.text(language, "training.badge.criteria") + " " + words.text(language, stage));
  }
}
