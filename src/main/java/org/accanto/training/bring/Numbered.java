package org.accanto.training.bring;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading with a number: {@code 3.1 Introduction}.
 *
 * @param group all of the number but its last part
 * @param last counts up inside the group
 */
record Numbered(String number, String group, int last, String heading) {

  private static final Pattern SEVERAL =
      Pattern.compile("^((\\d{1,3}(?:\\.\\d{1,3})*)\\.(\\d{1,3}))[.)]?\\s+(\\p{L}.*|[«\"“].*)$");
  private static final Pattern ONE = Pattern.compile("^((\\d{1,3}))[.)]?\\s+(\\p{Lu}.*)$");

  static Optional<Numbered> of(Source line) {
    Matcher several = SEVERAL.matcher(line.text());
    if (several.matches() && brief(several.group(4))) {
      return Optional.of(
          new Numbered(
              several.group(1),
              several.group(2),
              Integer.parseInt(several.group(3)),
              several.group(4)));
    }
    Matcher one = ONE.matcher(line.text());
    boolean alone = line.after() && line.before();
    return one.matches() && alone && line.likeHeading()
        ? Optional.of(new Numbered(one.group(1), "", Integer.parseInt(one.group(2)), one.group(3)))
        : Optional.empty();
  }

  boolean follows(Numbered earlier) {
    return !earlier.group.equals(group) || last == earlier.last + 1;
  }

  private static boolean brief(String heading) {
    return heading.length() <= 150 && !heading.endsWith(".");
  }
}
