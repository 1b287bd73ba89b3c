package org.accanto.site.web;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold for the message files of a module; each method returns what is wrong. */
final class MessageRules {

  static final Path CODE = Path.of("src", "main", "java", "org", "accanto");
  private static final Pattern BLAMING =
      Pattern.compile(
          "(?i)\\b(cases?|clients?|beneficiar\\w+|complian\\w+|no-shows?|missed|invalid)\\b");

  private MessageRules() {}

  /** The English files of all modules. */
  static List<Path> english() throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      return files
          .filter(one -> one.getFileName().toString().matches("\\w+Messages\\.properties"))
          .filter(one -> !one.getFileName().toString().contains("_"))
          .toList();
    }
  }

  static Path in(Path english, String language) {
    String name = english.getFileName().toString();
    return english.resolveSibling(name.replace(".properties", "_" + language + ".properties"));
  }

  static Map<String, String> read(Path file) throws IOException {
    var properties = new Properties();
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
    }
    var texts = new TreeMap<String, String>();
    properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
    return texts;
  }

  /** Same keys, same places for arguments. */
  static List<String> differences(Map<String, String> english, Map<String, String> other) {
    var wrong = new ArrayList<String>();
    var keys = new TreeSet<>(english.keySet());
    keys.addAll(other.keySet());
    for (String key : keys) {
      String one = english.get(key);
      String two = other.get(key);
      if (one == null || two == null) {
        wrong.add(key + " is missing in one language");
      } else if (!arguments(one).equals(arguments(two))) {
        wrong.add(key + " takes " + arguments(one) + " and " + arguments(two));
      }
    }
    return wrong;
  }

  /** Keys of this module, patterns that ICU understands, no quote that swallows an argument. */
  static List<String> faults(String module, Map<String, String> texts) {
    var wrong = new ArrayList<String>();
    texts.forEach((key, text) -> {
      if (!key.startsWith(module + ".")) {
        wrong.add(key + " does not begin with " + module);
      }
      if (text.isBlank() || text.contains("'{")) {
        wrong.add(key + " is empty or quotes an argument");
      }
      try {
        arguments(text);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        wrong.add(key + " is not a pattern: " + e.getMessage());
      }
    });
    return wrong;
  }

  static List<String> blame(Map<String, String> english) {
    return english.entrySet().stream()
        .filter(one -> BLAMING.matcher(one.getValue()).find())
        .map(one -> one.getKey() + ": " + one.getValue())
        .toList();
  }

  private static TreeSet<String> arguments(String text) {
    var pattern = new MessagePattern(text);
    var names = new TreeSet<String>();
    for (int i = 0; i < pattern.countParts(); i++) {
      var part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
          || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(part));
      }
    }
    return names;
  }
}
