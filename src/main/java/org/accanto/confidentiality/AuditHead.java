package org.accanto.confidentiality;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of all lists of "who saw what" at one moment, written as {@code 412:9f3c…}: who keeps it
 * outside of the database can prove later that nothing before it was changed.
 *
 * @param entry how many readings there were
 * @param digest SHA-256 over the ends of all lists, 64 hexadecimal digits
 */
public record AuditHead(long entry, String digest) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

  /** Empty when it is no such number; blanks and capital letters from a sheet of paper are fine. */
  public static Optional<AuditHead> parse(String written) {
    Matcher parts = WRITTEN.matcher(written.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
    return parts.matches()
        ? Optional.of(new AuditHead(Long.parseLong(parts.group(1)), parts.group(2)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return entry + ":" + digest;
  }
}
