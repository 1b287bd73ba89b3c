package org.accanto.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that people can come to while they wait for somebody: a group, a drop-in, a walk.
 *
 * @param said by language ("it", "en", "el"), at least one with a name
 * @param lastDay the last day on which it is shown
 */
public record Meanwhile(UUID id, Map<String, Said> said, LocalDate lastDay) {

  /** In one language, in own words; all but the name may be empty. */
  public record Said(String name, String when, String where, String forWhom) {

    /** When, where and for whom, as far as it was written. */
    public List<String> lines() {
      return Stream.of(when, where, forWhom).filter(line -> !line.isBlank()).toList();
    }
  }

  /** In the reader's language, or else in one in which it was written. */
  public Said in(Locale locale) {
    Said own = said.get(locale.getLanguage());
    return own == null ? said.values().iterator().next() : own;
  }
}
