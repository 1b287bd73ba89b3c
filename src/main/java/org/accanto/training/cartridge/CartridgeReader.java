package org.accanto.training.cartridge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accanto.training.text.UnitReader;
import org.accanto.training.text.UnitText;

/**
 * Reads a course that somebody brings: a cartridge of ours from its own texts, any other Common
 * Cartridge 1.0 or 1.1 from its pages and questions, a copy of Moodle's from its activities.
 */
public final class CartridgeReader {

  private static final List<String> WANTED = List.of(".md", ".html", ".htm", ".xhtml", ".xml");

  private CartridgeReader() {}

  /**
   * @param language of the pages when the course does not say it
   */
  public static Taken read(byte[] file, String language) {
    // First which kind of course it is: what is left closed depends on that.
    return switch (SafeArchive.read(file, CartridgeReader::contents)) {
      case ArchiveReading.Refused(Refusal why, String name) -> new Taken.Refused(why, name);
      case ArchiveReading.Opened first when first.files().isEmpty() ->
          new Taken.Refused(Refusal.NO_COURSE, "");
      case ArchiveReading.Opened first -> {
        boolean moodle = first.files().containsKey(MoodleReader.CONTENTS);
        yield whole(file, moodle, language);
      }
    };
  }

  private static Taken whole(byte[] file, boolean moodle, String language) {
    ArchiveReading reading =
        SafeArchive.read(file, moodle ? MoodleReader::wanted : CartridgeReader::wanted);
    try {
      return switch (reading) {
        case ArchiveReading.Refused(Refusal why, String name) -> new Taken.Refused(why, name);
        case ArchiveReading.Opened(var files, var left) when moodle ->
            new MoodleReader(files, left, language).read();
        case ArchiveReading.Opened(var files, var left) -> {
          Optional<Taken> own = own(files);
          yield own.isPresent() ? own.get() : new OthersCartridge(files, left, language).read();
        }
      };
    } catch (RefusedException e) {
      return new Taken.Refused(e.why(), e.name());
    }
  }

  /** In the order of the list of contents, which is the order in which they were written. */
  private static Optional<Taken> own(SortedMap<String, byte[]> files) throws RefusedException {
    XmlElement manifest =
        SafeXml.read(files.getOrDefault(Manifest.NAME, new byte[0]), Manifest.NAME);
    List<UnitText> units = new ArrayList<>();
    SortedMap<String, byte[]> unread = new TreeMap<>(files);
    for (XmlElement resource : manifest.all("resource")) {
      String name = resource.attribute("href");
      byte[] text = files.get(name);
      boolean ours = name.startsWith(CartridgeWriter.OWN) && name.endsWith(".md");
      if (ours && text != null && Arrays.equals(text, unread.remove(name))) {
        units.add(UnitReader.read(new String(text, StandardCharsets.UTF_8)).unit());
      }
    }
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(new Taken.Units(units, true, List.of()));
  }

  private static boolean contents(String name) {
    return name.equals(MoodleReader.CONTENTS) || name.equals(Manifest.NAME);
  }

  private static boolean wanted(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return WANTED.stream().anyMatch(small::endsWith);
  }
}
