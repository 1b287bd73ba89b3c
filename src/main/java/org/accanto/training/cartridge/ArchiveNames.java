package org.accanto.training.cartridge;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files inside an archive, none of which leads anywhere else. */
final class ArchiveNames {

  private static final int LONGEST = 500;
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");
  private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".gif", ".webp");

  private ArchiveNames() {}

  /** With slashes, composed letters and without {@code ./} at the front. */
  static String plain(String name) throws RefusedException {
    String said = printable(name);
    if (name.isEmpty()
        || name.length() > LONGEST
        || name.chars().anyMatch(Character::isISOControl)
        || name.indexOf('\uFFFD') >= 0) {
      throw new RefusedException(Refusal.NAME_LEADS_OUT, said);
    }
    String plain = Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
    while (plain.startsWith("./")) {
      plain = plain.substring(2);
    }
    if (plain.startsWith("/") || DRIVE.matcher(plain).find() || climbs(plain)) {
      throw new RefusedException(Refusal.NAME_LEADS_OUT, said);
    }
    return plain;
  }

  static boolean picture(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return PICTURES.stream().anyMatch(small::endsWith);
  }

  private static boolean climbs(String name) {
    return List.of(name.split("/")).contains("..");
  }

  private static String printable(String name) {
    String said = name.replaceAll("\\p{Cntrl}", "?");
    return said.length() > 80 ? said.substring(0, 80) + "…" : said;
  }
}
