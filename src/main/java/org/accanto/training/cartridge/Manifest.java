package org.accanto.training.cartridge;

/** The list of contents of a cartridge, by the published form (IMS CC 1.1, CP 1.2). */
final class Manifest {

  static final String NAME = "imsmanifest.xml";
  static final String ASSESSMENT = "imsqti_xmlv1p2/imscc_xmlv1p1/assessment";
  static final String ASSOCIATED = "associatedcontent/imscc_xmlv1p1/learning-application-resource";

  private static final String CP = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
  private static final String LOM = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";

  private final XmlWriter xml = new XmlWriter();
  private final StringBuilder resources = new StringBuilder();
  private int items;
  private int count;

  Manifest(String title, String language) {
    xml.open("manifest", "identifier", "accanto", "xmlns", CP, "xmlns:lomm", LOM);
    xml.open("metadata");
    xml.leaf("schema", "IMS Common Cartridge").leaf("schemaversion", "1.1.0");
    xml.open("lomm:lom").open("lomm:general");
    xml.open("lomm:title").leaf("lomm:string", title, "language", language).close();
    xml.leaf("lomm:language", language);
    xml.close().close().close();
    xml.open("organizations");
    xml.open("organization", "identifier", "course", "structure", "rooted-hierarchy");
    xml.open("item", "identifier", "root");
  }

  void folder(String title) {
    xml.open("item", "identifier", nextItem()).leaf("title", title);
  }

  void closeFolder() {
    xml.close();
  }

  void page(String title, String file) {
    leaf(title, resource("webcontent", file, true));
  }

  void assessment(String title, String file) {
    leaf(title, resource(ASSESSMENT, file, false));
  }

  /** Carried along, in no list that a reader sees. */
  void own(String file) {
    resource(ASSOCIATED, file, true);
  }

  String end() {
    xml.close().close().close();
    String all = xml.end();
    int end = all.lastIndexOf("</manifest>");
    return all.substring(0, end) + "  <resources>\n" + resources + "  </resources>\n</manifest>\n";
  }

  private void leaf(String title, String resource) {
    xml.open("item", "identifier", nextItem(), "identifierref", resource);
    xml.leaf("title", title).close();
  }

  private String nextItem() {
    return "i" + ++items;
  }

  /** An assessment must not say its file twice. */
  private String resource(String type, String file, boolean opens) {
    String id = "r" + ++count;
    String name = XmlWriter.escaped(file);
    resources.append("    <resource identifier=\"%s\" type=\"%s\"".formatted(id, type));
    resources.append(opens ? " href=\"%s\">\n".formatted(name) : ">\n");
    resources.append("      <file href=\"%s\"/>\n    </resource>\n".formatted(name));
    return id;
  }
}
