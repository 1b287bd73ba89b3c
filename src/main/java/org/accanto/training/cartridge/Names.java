package org.accanto.training.cartridge;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Keys and names of files made from titles, each once. */
final class Names {

  private static final int LONGEST = 50;

  private final Set<String> given = new HashSet<>();

  /** Plain letters of the title; a title in another script gets the other word. */
  String of(String title, String otherwise) {
    String plain = plain(title);
    String base = plain.isEmpty() ? otherwise : plain;
    String name = base;
    for (int n = 2; !given.add(name); n++) {
      name = base + '-' + n;
    }
    return name;
  }

  static String plain(String title) {
    String letters =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return letters.length() > LONGEST
        ? letters.substring(0, LONGEST).replaceAll("-+$", "")
        : letters;
  }
}
