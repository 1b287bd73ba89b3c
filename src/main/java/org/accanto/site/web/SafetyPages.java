package org.accanto.site.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.accanto.shared.Open;
import org.accanto.site.SiteSettings;
import org.accanto.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What protects a person on a device that others use, and whom to call now. */
@Controller
@Open("Everybody may need these pages; they hold nothing personal")
class SafetyPages {

  /** One number to call and what for. */
  record Help(String number, String what) {}

  /** Numbers of the organisation's country, the most general first. */
  record HelpView(List<Help> numbers) {}

  private final SiteSettings settings;
  private final Words words;

  SafetyPages(SiteSettings settings, Words words) {
    this.settings = settings;
    this.words = words;
  }

  @GetMapping("/safety")
  String safety() {
    return "site/web/safety-page";
  }

  @GetMapping("/help-now")
  String help(Model model, Locale locale) {
    String numbers = settings.help().getOrDefault(settings.country(), "112=site.help.emergency");
    model.addAttribute(
        "view",
        new HelpView(
            Arrays.stream(numbers.split(",")).map(entry -> help(locale, entry.strip())).toList()));
    return "site/web/help-page";
  }

  private Help help(Locale locale, String entry) {
    int at = entry.indexOf('=');
    return new Help(entry.substring(0, at), words.text(locale, entry.substring(at + 1)));
  }
}
