package org.accanto.training.cartridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accanto.training.text.Part;
import org.accanto.training.text.SectionText;
import org.accanto.training.text.UnitText;
import org.accanto.training.text.UnitWriter;

/**
 * A course as a Common Cartridge 1.1: a web page for each section, an assessment for the checks of
 * each unit, and our own Markdown beside them, from which we read it again exactly.
 */
public final class CartridgeWriter {

  /** Where our own texts lie inside. */
  static final String OWN = "accanto/";

  private final SortedMap<String, String> files = new TreeMap<>();
  private final Map<String, String> folders = new LinkedHashMap<>();
  private final Names names = new Names();
  private final Manifest manifest;

  private CartridgeWriter(String title, String language) {
    manifest = new Manifest(title, language);
  }

  /**
   * @param title of the whole course
   * @param units in the order of the course, each language a unit of its own
   */
  public static byte[] write(String title, List<UnitText> units) {
    String language = units.isEmpty() ? "en" : units.getFirst().language();
    CartridgeWriter writer = new CartridgeWriter(title, language);
    writer.units(units);
    return ZipOf.texts(writer.files);
  }

  /** Only our own texts, in folders as the README of the course says. */
  public static byte[] markdown(List<UnitText> units) {
    CartridgeWriter writer = new CartridgeWriter("", "");
    units.forEach(unit -> writer.files.put(writer.own(unit), UnitWriter.write(unit)));
    return ZipOf.texts(writer.files);
  }

  private void units(List<UnitText> units) {
    Map<String, List<UnitText>> byLanguage = new LinkedHashMap<>();
    units.forEach(
        unit -> byLanguage.computeIfAbsent(unit.language(), l -> new ArrayList<>()).add(unit));
    byLanguage.forEach((language, its) -> {
      manifest.folder(LanguageNames.name(language));
      its.forEach(this::unit);
      manifest.closeFolder();
    });
    files.put(Manifest.NAME, manifest.end());
  }

  private void unit(UnitText unit) {
    String own = OWN + own(unit);
    files.put(own, UnitWriter.write(unit));
    manifest.own(own);
    String folder = "pages/" + own(unit).replaceFirst("\\.md$", "/");
    manifest.folder(unit.title());
    Names pages = new Names();
    for (SectionText section : unit.sections()) {
      String title = SectionPage.title(unit, section);
      String name = folder + pages.of(section.key(), "page");
      if (Part.of(section.key()) != Part.CHECKS) {
        files.put(name + ".html", SectionPage.of(unit, section));
        manifest.page(title, name + ".html");
      } else if (!unit.checks().isEmpty()) {
        String ident = folder.replace('/', '-') + section.key();
        files.put(name + ".xml", QtiWriter.assessment(unit, ident, title));
        manifest.assessment(title, name + ".xml");
      }
    }
    manifest.closeFolder();
  }

  /** The folder of a unit is the same in all languages. */
  private String own(UnitText unit) {
    String folder = folders.computeIfAbsent(unit.key(), key -> names.of(key, "unit"));
    String language = Names.plain(unit.language());
    return "%s/%s.md".formatted(folder, language.isEmpty() ? "und" : language);
  }
}
