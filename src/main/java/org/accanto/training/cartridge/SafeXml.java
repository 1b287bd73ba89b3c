package org.accanto.training.cartridge;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of strangers: no DOCTYPE, nothing from elsewhere, not too deep, not too large. */
final class SafeXml {

  static final int DEEPEST = 100;
  static final int MOST_ELEMENTS = 300_000;
  static final int MOST_BYTES = 20 << 20;

  private SafeXml() {}

  static XmlElement read(byte[] file, String name) throws RefusedException {
    if (file.length > MOST_BYTES) {
      throw new RefusedException(Refusal.XML_TOO_LARGE, name);
    }
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(file));
      try {
        return tree(xml, name);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw new RefusedException(Refusal.XML_BROKEN, name);
    }
  }

  private static XmlElement tree(XMLStreamReader xml, String name)
      throws XMLStreamException, RefusedException {
    XmlElement document = new XmlElement("", Map.of());
    Deque<XmlElement> open = new ArrayDeque<>();
    open.push(document);
    int elements = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++elements > MOST_ELEMENTS) {
            throw new RefusedException(Refusal.XML_TOO_LARGE, name);
          }
          XmlElement element = new XmlElement(xml.getLocalName(), attributes(xml));
          open.getFirst().add(element);
          open.push(element);
          if (open.size() > DEEPEST) {
            throw new RefusedException(Refusal.XML_TOO_DEEP, name);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            open.getFirst().add(xml.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new RefusedException(Refusal.XML_DEFINES, name);
        default -> {
          // Remarks and instructions say nothing to us.
        }
      }
    }
    return document.children().getFirst();
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("Nothing is fetched");
    });
    return factory;
  }
}
