package org.accanto.training.cartridge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.accanto.training.text.UnitText;
import org.jsoup.Jsoup;

/** A Common Cartridge that another system wrote: each folder at the top becomes a unit. */
final class OthersCartridge {

  private final SortedMap<String, byte[]> files;
  private final List<Left> left = new ArrayList<>();
  private final List<String> notOpened;
  private final Map<String, XmlElement> resources = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final List<UnitText> units = new ArrayList<>();
  private final Names names = new Names();
  private String language;

  OthersCartridge(SortedMap<String, byte[]> files, List<String> notOpened, String language) {
    this.files = files;
    this.notOpened = notOpened;
    this.language = language;
  }

  Taken read() throws RefusedException {
    XmlElement manifest = xml(Manifest.NAME);
    language =
        manifest
            .first("general")
            .map(general -> general.said("language"))
            .filter(said -> said.matches("[a-zA-Z]{2}([-_].*)?"))
            .map(said -> said.substring(0, 2).toLowerCase(java.util.Locale.ROOT))
            .orElse(language);
    manifest.all("resource").forEach(r -> resources.put(r.attribute("identifier"), r));
    Optional<XmlElement> organization = manifest.first("organization");
    List<XmlElement> top = organization.map(o -> o.children("item")).orElse(List.of());
    List<XmlElement> items =
        top.size() == 1 && top.getFirst().attribute("identifierref").isEmpty()
            ? top.getFirst().children("item")
            : top;
    NewUnit loose = new NewUnit(title(manifest), left);
    for (XmlElement item : items) {
      if (item.children("item").isEmpty()) {
        item(item, loose);
      } else {
        NewUnit unit = new NewUnit(item.said("title"), left);
        item(item, unit);
        keep(unit);
      }
    }
    keep(loose);
    notTaken();
    return new Taken.Units(units, false, left);
  }

  private void keep(NewUnit unit) {
    if (!unit.empty()) {
      UnitText end = unit.end("", language);
      units.add(unit.end(names.of(end.title(), "unit"), language));
    }
  }

  private void item(XmlElement item, NewUnit unit) throws RefusedException {
    XmlElement resource = resources.get(item.attribute("identifierref"));
    String title = item.said("title");
    if (resource != null) {
      resource(resource, title, unit);
    } else if (!item.attribute("identifierref").isEmpty()) {
      left.add(new Left(Left.What.MISSING, title));
    }
    for (XmlElement child : item.children("item")) {
      item(child, unit);
    }
  }

  private void resource(XmlElement resource, String title, NewUnit unit) throws RefusedException {
    String type = resource.attribute("type");
    String name = file(resource);
    byte[] content = files.get(name);
    used.add(name);
    if (content == null) {
      boolean inside = notOpened.contains(name);
      left.add(new Left(inside ? Left.What.FILE : Left.What.MISSING, title));
    } else if (type.endsWith("/assessment")) {
      QtiReader.read(SafeXml.read(content, name), unit.checks(title));
    } else if (type.equals("webcontent") && name.matches("(?i).*\\.x?html?")) {
      unit.page(title, Jsoup.parse(Charsets.text(content)).body().html());
    } else if (type.startsWith("imswl_")) {
      unit.page(title, link(SafeXml.read(content, name)));
    } else {
      left.add(new Left(Left.What.ACTIVITY, title));
    }
  }

  private static String link(XmlElement webLink) {
    String to = webLink.first("url").map(url -> url.attribute("href")).orElse("");
    String title = webLink.said("title");
    return "<p><a href=\"%s\">%s</a></p>"
        .formatted(XmlWriter.escaped(to), XmlWriter.escaped(title.isEmpty() ? to : title));
  }

  /** Files that belong to nothing that was taken; a list of contents itself is none. */
  private void notTaken() {
    used.add(Manifest.NAME);
    files.keySet().stream()
        .filter(name -> !used.contains(name))
        .forEach(name -> left.add(new Left(Left.What.FILE, name)));
    notOpened.stream()
        .filter(name -> !used.contains(name))
        .map(
            name -> new Left(ArchiveNames.picture(name) ? Left.What.PICTURE : Left.What.FILE, name))
        .forEach(left::add);
  }

  private String file(XmlElement resource) {
    String said = resource.attribute("href");
    String name =
        said.isEmpty()
            ? resource.child("file").map(file -> file.attribute("href")).orElse("")
            : said;
    if (files.containsKey(name)) {
      return name;
    }
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  private static String title(XmlElement manifest) {
    return manifest
        .first("general")
        .flatMap(general -> general.child("title"))
        .flatMap(title -> title.children().stream().findFirst())
        .map(XmlElement::text)
        .orElse("");
  }

  private XmlElement xml(String name) throws RefusedException {
    return SafeXml.read(files.getOrDefault(name, new byte[0]), name);
  }
}
