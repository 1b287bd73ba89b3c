package org.accanto.training.cartridge;

import static org.accanto.training.cartridge.Archives.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class SafeXmlTests {

  @Test
  void elementsAreFoundByTheirLocalName() throws RefusedException {
    XmlElement root =
        SafeXml.read(text("<a:m xmlns:a='x'><t k='1'>γ &amp; <![CDATA[<b>]]></t></a:m>"), "m");
    assertThat(root.name()).isEqualTo("m");
    assertThat(root.said("t")).isEqualTo("γ & <b>");
    assertThat(root.first("t").orElseThrow().attribute("k")).isEqualTo("1");
  }

  @Test
  void aDocumentThatDefinesThingsIsRefused() {
    String secret = "<!DOCTYPE a [<!ENTITY s SYSTEM 'file:///etc/passwd'>]><a>&s;</a>";
    String laughs = "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;&c;&c;</a>";
    String elsewhere = "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a/>";
    for (String bad : new String[] {secret, laughs, elsewhere, "<!DOCTYPE a><a/>"}) {
      assertThat(why(bad)).isEqualTo(Refusal.XML_DEFINES);
    }
  }

  @Test
  void tooDeepTooLargeAndBrokenAreRefused() {
    assertThat(why("<a>".repeat(300) + "</a>".repeat(300))).isEqualTo(Refusal.XML_TOO_DEEP);
    assertThat(why("<a>" + "<b/>".repeat(300_001) + "</a>")).isEqualTo(Refusal.XML_TOO_LARGE);
    assertThat(why("<a>" + " ".repeat(SafeXml.MOST_BYTES) + "</a>"))
        .isEqualTo(Refusal.XML_TOO_LARGE);
    assertThat(why("<a><b></a>")).isEqualTo(Refusal.XML_BROKEN);
    assertThat(why("")).isEqualTo(Refusal.XML_BROKEN);
    assertThat(why("<a>&s;</a>")).isIn(Refusal.XML_DEFINES, Refusal.XML_BROKEN);
  }

  private static Refusal why(String xml) {
    return catchThrowableOfType(RefusedException.class, () -> SafeXml.read(text(xml), "a.xml"))
        .why();
  }
}
