package org.accanto.training.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands between two lines {@code ---} at the top.
 *
 * @param lines how many lines it takes, with both marks
 */
record FrontMatter(Map<String, String> values, int lines) {

  private static final String MARK = "---";

  static FrontMatter of(List<String> text) {
    Map<String, String> values = new LinkedHashMap<>();
    if (text.isEmpty() || !text.getFirst().strip().equals(MARK)) {
      return new FrontMatter(values, 0);
    }
    for (int i = 1; i < text.size(); i++) {
      String line = text.get(i).strip();
      if (line.equals(MARK)) {
        return new FrontMatter(values, i + 1);
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        values.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    return new FrontMatter(Map.of(), 0);
  }

  String value(String key) {
    return values.getOrDefault(key, "");
  }
}
