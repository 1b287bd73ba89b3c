package org.accanto.programme.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.accanto.programme.Doubts;
import org.accanto.programme.Programme;
import org.accanto.site.HelpLines;
import org.accanto.site.KeepingSlot;
import org.accanto.site.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the organisation adds to the public pages of the site: its numbers and its rules. */
@Component
class PublicWords implements HelpLines, KeepingSlot {

  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ./-]{2,30}");

  /**
   * @param call the number to call; null when the way to reach somebody is no number
   */
  record DoubtView(
      String who, String reach, @Nullable String call, String hours, List<String> rules) {}

  private final Programme programme;

  PublicWords(Programme programme) {
    this.programme = programme;
  }

  @Override
  public List<HelpLine> linesFor(Locale locale) {
    return programme.organisation().helpNumbers().stream()
        .map(one -> new HelpLine(one.number(), in(locale, one.words())))
        .toList();
  }

  @Override
  public Optional<Slot> slotFor(Locale locale) {
    Doubts doubts = programme.doubts();
    if (doubts.isEmpty()) {
      return Optional.empty();
    }
    String call =
        NUMBER.matcher(doubts.reach()).matches() ? doubts.reach().replaceAll("[^0-9+]", "") : null;
    List<String> rules =
        in(locale, doubts.rules()).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    return Optional.of(
        new Slot(
            "programme/web/doubts",
            "whom-to-ask",
            new DoubtView(doubts.who(), doubts.reach(), call, doubts.hours(), rules)));
  }

  /** In the reader's language, or else in one in which it was written. */
  private static String in(Locale locale, Map<String, String> words) {
    String own = words.getOrDefault(locale.getLanguage(), "");
    return own.isBlank()
        ? words.values().stream().filter(text -> !text.isBlank()).findFirst().orElse("")
        : own;
  }
}
