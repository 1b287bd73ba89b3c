package org.accanto.site.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accanto.shared.Open;
import org.accanto.site.HelpLines;
import org.accanto.site.HelpLines.HelpLine;
import org.accanto.site.KeepingSlot;
import org.accanto.site.SiteSettings;
import org.accanto.site.Slot;
import org.accanto.site.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What protects a person on a device that others use, and whom to call now. */
@Controller
@Open("Everybody may need these pages; they hold nothing personal")
class SafetyPages {

  /** Numbers of the country, the most general first, and then those of the organisation. */
  record HelpView(List<HelpLine> numbers, boolean network) {}

  /** What the organisation itself says about keeping words. */
  record KeepingView(List<Slot> slots) {}

  private final SiteSettings settings;
  private final Words words;
  private final List<HelpLines> lines;
  private final List<KeepingSlot> keeping;

  SafetyPages(
      SiteSettings settings,
      Words words,
      ObjectProvider<HelpLines> lines,
      ObjectProvider<KeepingSlot> keeping) {
    this.settings = settings;
    this.words = words;
    this.lines = lines.orderedStream().toList();
    this.keeping = keeping.orderedStream().toList();
  }

  @GetMapping("/keeping-words")
  String keeping(Model model, Locale locale) {
    model.addAttribute(
        "view",
        new KeepingView(keeping.stream().flatMap(s -> s.slotFor(locale).stream()).toList()));
    return "site/web/keeping-page";
  }

  @GetMapping("/safety")
  String safety() {
    return "site/web/safety-page";
  }

  @GetMapping("/help-now")
  String help(Model model, Locale locale) {
    model.addAttribute("view", new HelpView(numbers(locale), true));
    return "site/web/help-page";
  }

  /** What a phone keeps for the moments without network: the same numbers, and nothing personal. */
  @GetMapping("/help-now/without-network")
  String withoutNetwork(Model model, Locale locale) {
    model.addAttribute("view", new HelpView(numbers(locale), false));
    return "site/web/help-page";
  }

  private List<HelpLine> numbers(Locale locale) {
    String numbers = settings.help().getOrDefault(settings.country(), "112=site.help.emergency");
    Map<String, HelpLine> byNumber = new LinkedHashMap<>();
    for (String entry : numbers.split(",")) {
      add(byNumber, help(locale, entry.strip()));
    }
    lines.forEach(some -> some.linesFor(locale).forEach(line -> add(byNumber, line)));
    return List.copyOf(byNumber.values());
  }

  /** A number stands once; what the organisation says about it counts more. */
  private static void add(Map<String, HelpLine> byNumber, HelpLine line) {
    String digits = line.number().replaceAll("[^0-9+]", "");
    byNumber.merge(digits, line, (known, other) -> other.what().isBlank() ? known : other);
  }

  private HelpLine help(Locale locale, String entry) {
    int at = entry.indexOf('=');
    return new HelpLine(entry.substring(0, at), words.text(locale, entry.substring(at + 1)));
  }
}
