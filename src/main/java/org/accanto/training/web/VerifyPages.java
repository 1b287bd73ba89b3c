package org.accanto.training.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Open;
import org.accanto.site.FormErrors;
import org.accanto.training.BadgeFiles;
import org.accanto.training.Certification;
import org.accanto.training.badge.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Whether a certificate is genuine, for whoever holds it: its file, or the code on the paper. */
@Controller
@Open("Who is shown a certificate asks whether it holds; says no more than the certificate itself")
class VerifyPages {

  private static final String ASK = "training/web/verify-page";
  private static final String ANSWER = "training/web/verified-page";
  private static final int LONGEST = 64 * 1024;

  record AskView(String text) {}

  private final BadgeFiles files;
  private final Certification certification;
  private final VerdictWords words;

  VerifyPages(BadgeFiles files, Certification certification, VerdictWords words) {
    this.files = files;
    this.certification = certification;
    this.words = words;
  }

  @GetMapping("/verify")
  ModelAndView ask() {
    return new ModelAndView(ASK, "view", new AskView(""));
  }

  /** Nothing is kept, so there is nowhere to send the browser to: the answer is this page. */
  @PostMapping("/verify")
  ModelAndView look(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String text,
      Locale locale)
      throws IOException {
    boolean chosen = file != null && !file.isEmpty();
    if (!chosen && text.isBlank()) {
      return again("file", "training.verify.none", "");
    }
    byte[] octets =
        file != null && !file.isEmpty()
            ? file.getInputStream().readNBytes(LONGEST + 1)
            : text.strip().getBytes(StandardCharsets.UTF_8);
    Optional<Verdict> verdict = files.look(octets);
    return verdict
        .map(one -> new ModelAndView(ANSWER, "view", words.of(one, locale)))
        .orElseGet(() -> again("file", "training.verify.busy", text));
  }

  @GetMapping("/verify/{certificate}")
  ModelAndView paper(@PathVariable UUID certificate, Locale locale) {
    return certification
        .published(certificate)
        .map(one -> new ModelAndView(ANSWER, "view", words.of(one, locale)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ModelAndView again(String field, String key, String text) {
    String kept = text.length() > LONGEST ? "" : text;
    return FormErrors.none().with(field, key).page(ASK, Map.of("view", new AskView(kept)));
  }
}
