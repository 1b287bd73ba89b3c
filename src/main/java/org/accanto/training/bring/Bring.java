package org.accanto.training.bring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accanto.site.TextBytes;

/** Reads pages of plain text as organisations have them: numbered headings, lists in any form. */
public final class Bring {

  /** Of a file or a text in a form, in bytes. */
  public static final int LARGEST = 2 << 20;

  private Bring() {}

  /**
   * The letters of a file in whatever encoding an office program saved it; empty when it is none.
   */
  public static Optional<String> text(byte[] file) {
    return TextBytes.of(file)
        .map(TextBytes::text)
        .filter(text -> text.codePoints().noneMatch(c -> c == 0));
  }

  /**
   * @param language ISO 639-1, in which the text is meant to be
   */
  public static Proposal plain(String text, String language) {
    if (text.length() > LARGEST) {
      throw new IllegalArgumentException("longer than the largest text");
    }
    Building building = new Building(language);
    List<Source> lines = Source.of(text);
    for (int i = 0; i < lines.size(); i++) {
      building.take(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
    }
    Proposal found = building.end();
    return new Proposal(
        found.draft(),
        found.doubts().stream().sorted(Comparator.comparingInt(Doubt::line)).toList(),
        found.lines());
  }
}
