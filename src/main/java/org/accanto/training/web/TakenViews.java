package org.accanto.training.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.accanto.site.Languages;
import org.accanto.site.Words;
import org.accanto.training.cartridge.Left;
import org.accanto.training.cartridge.Taken;
import org.accanto.training.text.Part;
import org.accanto.training.text.UnitText;
import org.accanto.training.text.UnitWriter;
import org.springframework.stereotype.Component;

/** What a course from elsewhere would become, and what of it would not. */
@Component
class TakenViews {

  /**
   * A unit that would be there.
   *
   * @param text in our form, as it travels to the next page
   */
  record NewUnit(String title, String about, String language, String text) {}

  /**
   * One reason and what it is about.
   *
   * @param names at most {@link #SHOWN}, each once
   * @param more how many there are beyond them, as a sentence, or nothing
   */
  record NotTaken(String reason, List<String> names, String more) {}

  record View(String found, boolean own, List<NewUnit> units, List<NotTaken> left) {}

  private static final int SHOWN = 20;

  private final Words words;

  TakenViews(Words words) {
    this.words = words;
  }

  View of(Taken.Units taken, Locale locale) {
    List<NewUnit> units = taken.units().stream().map(unit -> unit(unit, locale)).toList();
    Map<Left.What, Map<String, Boolean>> byReason = new TreeMap<>();
    taken
        .left()
        .forEach(left ->
            byReason
                .computeIfAbsent(left.what(), what -> new LinkedHashMap<>())
                .put(left.name(), true));
    List<NotTaken> left =
        byReason.entrySet().stream()
            .map(one -> left(one.getKey(), List.copyOf(one.getValue().keySet()), locale))
            .toList();
    String found = words.text(locale, "training.brought.found", units.size());
    return new View(found, taken.own(), units, left);
  }

  private NewUnit unit(UnitText unit, Locale locale) {
    long sections = unit.sections().stream().filter(s -> Part.of(s.key()) != Part.CHECKS).count();
    String about =
        words.text(
            locale,
            "training.brought.unit",
            Languages.ownName(Locale.forLanguageTag(unit.language())),
            sections,
            unit.checks().size());
    return new NewUnit(unit.title(), about, unit.language(), UnitWriter.write(unit));
  }

  private NotTaken left(Left.What what, List<String> names, Locale locale) {
    List<String> said = names.stream().filter(name -> !name.isBlank()).limit(SHOWN).toList();
    String more =
        names.size() > SHOWN
            ? words.text(locale, "training.brought.more", names.size() - SHOWN)
            : "";
    return new NotTaken(words.text(locale, "training.left." + key(what)), said, more);
  }

  static String key(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
