package org.accanto.training.text;

import java.util.List;
import java.util.Optional;

/**
 * A unit in one language.
 *
 * @param key the same in all languages
 * @param language ISO 639-1
 * @param minutes how long reading and trying takes, about
 * @param licence as it stands in the text, for example {@code CC-BY-4.0}; empty when it says none
 */
public record UnitText(
    String key,
    String language,
    String title,
    int minutes,
    String licence,
    List<SectionText> sections) {

  public UnitText {
    sections = List.copyOf(sections);
  }

  public Optional<SectionText> section(String sectionKey) {
    return sections.stream().filter(s -> s.key().equals(sectionKey)).findFirst();
  }

  public Optional<SectionText> part(Part part) {
    return section(part.key());
  }

  public List<Objective> objectives() {
    return part(Part.OBJECTIVES).map(Objectives::of).orElse(List.of());
  }

  public List<Check> checks() {
    return part(Part.CHECKS).map(Checks::of).orElse(List.of());
  }

  public List<Term> glossary() {
    return part(Part.GLOSSARY).map(Glossary::of).orElse(List.of());
  }
}
