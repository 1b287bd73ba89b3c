package org.accanto.training.cartridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** An element of XML by its local name: whoever wrote it, the spaces of names differ. */
final class XmlElement {

  private final String name;
  private final Map<String, String> attributes;
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  XmlElement(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = Map.copyOf(attributes);
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void add(String letters) {
    text.append(letters);
  }

  String name() {
    return name;
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** Its own letters, not those of its children. */
  String text() {
    return text.toString().strip();
  }

  List<XmlElement> children() {
    return children;
  }

  List<XmlElement> children(String called) {
    return children.stream().filter(child -> child.name.equals(called)).toList();
  }

  Optional<XmlElement> child(String called) {
    return children.stream().filter(child -> child.name.equals(called)).findFirst();
  }

  /** Letters of the first child of this name, or nothing. */
  String said(String called) {
    return child(called).map(XmlElement::text).orElse("");
  }

  /** All of this name below, in the order of the text. */
  List<XmlElement> all(String called) {
    List<XmlElement> found = new ArrayList<>();
    walk(element -> {
      if (element.name.equals(called)) {
        found.add(element);
      }
    });
    return found;
  }

  Optional<XmlElement> first(String called) {
    return all(called).stream().findFirst();
  }

  private void walk(Consumer<XmlElement> visitor) {
    for (XmlElement child : children) {
      visitor.accept(child);
      child.walk(visitor);
    }
  }
}
