package org.accanto.training.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The items of a list, each as one line of Markdown without its mark. */
public final class Items {

  private static final Pattern MARK = Pattern.compile("^(?:[-*+]|\\d{1,9}[.)])\\s+");

  private Items() {}

  public static List<String> of(Block list) {
    List<String> items = new ArrayList<>();
    for (String line : list.markdown().split("\n")) {
      String text = MARK.matcher(line).replaceFirst("");
      if (!text.equals(line)) {
        items.add(text.strip());
      } else if (!items.isEmpty()) {
        items.set(items.size() - 1, items.getLast() + ' ' + line.strip());
      }
    }
    return List.copyOf(items);
  }
}
