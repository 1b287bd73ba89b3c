package org.accanto.site.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.accanto.site.Languages;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The message files of all modules, read once at start. */
final class MessageFiles {

  private static final Pattern NAME = Pattern.compile("\\w+?Messages(?:_(\\w+))?\\.properties");

  private MessageFiles() {}

  /** All messages of one language by key. A key that two files claim is a mistake. */
  static Map<String, IcuText> of(Locale language) {
    var texts = new HashMap<String, IcuText>();
    try {
      var resolver = new PathMatchingResourcePatternResolver();
      for (Resource file :
          resolver.getResources("classpath*:org/accanto/*/web/*Messages*.properties")) {
        if (language.equals(languageOf(file))) {
          read(file)
              .forEach((key, text) -> {
                var parsed = new IcuText(text.toString(), Languages.formatting(language));
                if (texts.put(key.toString(), parsed) != null) {
                  throw new IllegalStateException("Two message files have the key " + key);
                }
              });
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(texts);
  }

  private static Locale languageOf(Resource file) {
    var name = NAME.matcher(String.valueOf(file.getFilename()));
    if (!name.matches()) {
      return Locale.ROOT;
    }
    return name.group(1) == null ? Languages.ENGLISH : Locale.forLanguageTag(name.group(1));
  }

  private static Properties read(Resource file) throws IOException {
    var properties = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
