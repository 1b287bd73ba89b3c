package org.accanto.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accanto.site.Languages;
import org.accanto.training.text.Aligning;
import org.accanto.training.text.KeyedText;
import org.accanto.training.text.UnitReader;
import org.accanto.training.text.UnitText;
import org.springframework.stereotype.Component;

/** The course that comes with Accanto, read once from its files: version 0 of each text. */
@Component
class Shipped {

  private static final List<String> FOLDERS =
      List.of("1-what-peer-support-is", "2-becoming-a-supporter", "3-working-with-professionals");

  /** In the order of the course; each with its texts by language, the original first. */
  private final Map<String, Map<String, KeyedText>> units = new LinkedHashMap<>();

  Shipped() {
    for (String folder : FOLDERS) {
      Map<String, KeyedText> texts = new LinkedHashMap<>();
      KeyedText original = Aligning.original(read(folder, "en"), 0);
      Languages.ALL.stream()
          .map(locale -> read(folder, locale.getLanguage()))
          .map(unit ->
              unit.language().equals("en")
                  ? original
                  : Aligning.translation(unit, 0, original, null))
          .forEach(text -> texts.put(text.unit().language(), text));
      units.put(original.unit().key(), Map.copyOf(texts));
    }
  }

  List<String> keys() {
    return List.copyOf(units.keySet());
  }

  List<String> languages(String unit) {
    return List.copyOf(units.getOrDefault(unit, Map.of()).keySet());
  }

  Optional<KeyedText> text(String unit, String language) {
    return Optional.ofNullable(units.getOrDefault(unit, Map.of()).get(language));
  }

  private static UnitText read(String folder, String language) {
    String name = "/course/" + folder + '/' + language + ".md";
    try (InputStream in = Shipped.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return UnitReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).unit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
