package org.accanto.training.cartridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.accanto.training.text.UnitText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.xml.sax.SAXException;

/**
 * Our cartridges against the XSDs that 1EdTech publishes. Their licence asks whoever ships them
 * first to register, so they are not here: {@code -Daccanto.cc-schemas=FOLDER} names a folder with
 * the files of Common Cartridge 1.1 and {@code xml.xsd}.
 */
@EnabledIfSystemProperty(named = "accanto.cc-schemas", matches = ".+")
class PublishedSchemasTests {

  @Test
  void ourCourseAndAnyOtherIsValid() throws IOException, SAXException {
    Schema manifest = schema("ccv1p1_imscp_v1p2_v1p0.xsd");
    Schema questions = schema("ccv1p1_qtiasiv1p2p1_v1p0.xsd");
    valid(CartridgeTests.ourCourse(), manifest, questions);
    for (long seed = 0; seed < 60; seed++) {
      valid(GeneratedCourses.course(seed), manifest, questions);
    }
  }

  private static void valid(List<UnitText> course, Schema manifest, Schema questions)
      throws IOException, SAXException {
    byte[] file = CartridgeWriter.write("Course", course);
    var opened = (ArchiveReading.Opened) SafeArchive.read(file, name -> name.endsWith(".xml"));
    assertThat(opened.files()).containsKey(Manifest.NAME);
    for (Map.Entry<String, byte[]> xml : opened.files().entrySet()) {
      Schema schema = xml.getKey().equals(Manifest.NAME) ? manifest : questions;
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml.getValue())));
    }
  }

  private static Schema schema(String name) throws SAXException, IOException {
    Path file = Path.of(System.getProperty("accanto.cc-schemas")).resolve(name);
    assertThat(Files.exists(file)).isTrue();
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    return factory.newSchema(file.toFile());
  }
}
