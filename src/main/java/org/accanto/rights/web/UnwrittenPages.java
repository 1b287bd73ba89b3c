package org.accanto.rights.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody typed while their file rests: not kept, and not lost either. */
@Controller
@For({Hat.ASKER, Hat.PEER, Hat.SUPPORTER})
class UnwrittenPages {

  static final String HERE = "/me/data/unwritten";

  /** Words as they were typed; whatever was only chosen is not among them. */
  record UnwrittenView(List<String> typed, List<String> whoSees) {}

  private static final Set<String> OURS = Set.of("_csrf", "once");

  /** A kind, a number, a day, an hour or an id: chosen, or quickly given again. */
  private static final Pattern CHOSEN =
      Pattern.compile(
          "[A-Z][A-Z_]*|[0-9:.,-]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|on|yes|no");

  private final Words words;

  UnwrittenPages(Words words) {
    this.words = words;
  }

  @PostMapping(HERE)
  String page(
      HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
    List<String> typed =
        request.getParameterMap().entrySet().stream()
            .filter(one -> !OURS.contains(one.getKey()))
            .flatMap(one -> Arrays.stream(one.getValue()))
            .map(String::strip)
            .filter(one -> !one.isEmpty() && !CHOSEN.matcher(one).matches())
            .toList();
    model.addAttribute(
        "view", new UnwrittenView(typed, List.of(words.text(locale, "rights.unwritten.who-sees"))));
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return "rights/web/unwritten-page";
  }
}
