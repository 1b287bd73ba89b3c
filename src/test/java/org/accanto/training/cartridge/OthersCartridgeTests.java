package org.accanto.training.cartridge;

import static org.accanto.training.cartridge.Archives.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accanto.training.text.Block;
import org.accanto.training.text.Check;
import org.accanto.training.text.UnitReader;
import org.accanto.training.text.UnitText;
import org.accanto.training.text.UnitWriter;
import org.junit.jupiter.api.Test;

/** A cartridge as other systems write it: version 1.0, folders, a page with everything on it. */
class OthersCartridgeTests {

  private static final String MANIFEST =
      """
      <manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscc/imscp_v1p1">
       <metadata><schema>IMS Common Cartridge</schema><schemaversion>1.0.0</schemaversion>
        <lom><general><title><string>Corso</string></title><language>it-IT</language></general></lom>
       </metadata>
       <organizations><organization identifier="o" structure="rooted-hierarchy"><item identifier="r">
        <item identifier="f1"><title>Ascoltare</title>
         <item identifier="i1" identifierref="page"><title>Glossary</title></item>
         <item identifier="i2" identifierref="quiz"><title>Prova</title></item>
         <item identifier="i3" identifierref="talk"><title>Discussione</title></item>
         <item identifier="i4" identifierref="gone"><title>Sparita</title></item>
         <item identifier="i5" identifierref="link"><title>Sito</title></item>
        </item>
        <item identifier="i6" identifierref="loose"><title>Da sola</title></item>
       </item></organization></organizations>
       <resources>
        <resource identifier="page" type="webcontent" href="a%20b/page.html"><file href="a%20b/page.html"/></resource>
        <resource identifier="quiz" type="imsqti_xmlv1p2/imscc_xmlv1p0/assessment"><file href="quiz.xml"/></resource>
        <resource identifier="talk" type="imsdt_xmlv1p0"><file href="talk.xml"/></resource>
        <resource identifier="link" type="imswl_xmlv1p0"><file href="link.xml"/></resource>
        <resource identifier="loose" type="webcontent" href="loose.html"><file href="loose.html"/></resource>
       </resources>
      </manifest>
      """;

  private static final String PAGE =
      """
      <html><head><title>x</title><script>alert(1)</script></head><body>
      <h1>Ascolto # 1</h1><p>Un <strong>buon</strong> inizio: *non* è <em>facile</em>.<br>Due righe</p>
      <div>Sciolto <a href="https://example.org/a_b">qui</a> e <a href="../altra.html">là</a>
      <ul><li>uno<ul><li>dentro</li></ul></li><li>- due</li></ul><ul><li>tre</li></ul></div>
      <ol><li>primo</li></ol><blockquote>## detto {#x}</blockquote>
      <table><tr><th>a|b</th><th>c</th></tr><tr><td>1</td></tr></table>
      <p>1. non una lista</p><p><a href="javascript:alert(1)">male</a> &lt;script&gt;</p>
      <img src="f.png" alt="una porta"><iframe src="http://127.0.0.1/x"></iframe></body></html>
      """;

  private static final String QUIZ =
      """
      <questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident="q" title="Q">
      <section ident="s">
       <item ident="1" title="Che cosa dici?"><presentation><flow><material><mattext texttype="text/html">
        &lt;p&gt;Sara chiede.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;a&lt;/li&gt;&lt;/ul&gt;</mattext></material>
        <response_lid ident="r" rcardinality="Multiple"><render_choice>
        <response_label ident="A"><material><mattext>[x] Sì &amp; no</mattext></material></response_label>
        <response_label ident="B"><material><mattext>No</mattext></material></response_label>
        </render_choice></response_lid></flow></presentation>
        <resprocessing><outcomes><decvar varname="SCORE"/></outcomes>
        <respcondition><conditionvar><varequal respident="r">B</varequal></conditionvar>
         <displayfeedback feedbacktype="Response" linkrefid="fb"/></respcondition>
        <respcondition><conditionvar><and><varequal respident="r">A</varequal>
         <not><varequal respident="r">B</varequal></not></and></conditionvar><setvar>100</setvar></respcondition>
        </resprocessing><itemfeedback ident="fb"><material><mattext>Guarda ancora.</mattext></material></itemfeedback></item>
       <item ident="2"><presentation><material><mattext>Come cominci?</mattext></material>
        <response_str ident="r"><render_fib/></response_str></presentation></item>
       <item ident="3" title="Vuota"><presentation><material><mattext>?</mattext></material></presentation></item>
      </section></assessment></questestinterop>
      """;

  @Test
  void pagesAndQuestionsBecomeAUnitAndTheRestIsTold() throws IOException {
    Taken.Units taken = CartridgeTests.taken(cartridge());

    assertThat(taken.own()).isFalse();
    UnitText unit = taken.units().getFirst();
    assertThat(unit.title()).isEqualTo("Ascoltare");
    assertThat(unit.language()).isEqualTo("it");
    assertThat(unit.sections())
        .extracting(s -> s.heading())
        .containsExactly("Glossary", "Sito", "Prova");
    assertThat(unit.glossary()).isEmpty();
    assertThat(taken.units().get(1).sections())
        .extracting(s -> s.heading())
        .containsExactly("Da sola");
    assertThat(taken.left())
        .contains(
            new Left(Left.What.ACTIVITY, "Discussione"),
            new Left(Left.What.MISSING, "Sparita"),
            new Left(Left.What.PICTURE, "Glossary"),
            new Left(Left.What.EMBEDDED, "Glossary"),
            new Left(Left.What.LINK_INSIDE, "Glossary"),
            new Left(Left.What.QUESTION, "Vuota"),
            new Left(Left.What.FILE, "film.mp4"));
  }

  @Test
  void aPageKeepsItsLettersItsListsAndItsLinks() throws IOException {
    List<Block> blocks =
        CartridgeTests.taken(cartridge()).units().getFirst().sections().getFirst().blocks();
    assertThat(blocks)
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH,
            Block.Kind.LIST,
            Block.Kind.STEPS,
            Block.Kind.QUOTE,
            Block.Kind.TABLE,
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH);
    assertThat(blocks.get(1).markdown())
        .isEqualTo("Un **buon** inizio: \\*non\\* è *facile*. Due righe");
    assertThat(blocks.get(2).markdown()).isEqualTo("Sciolto [qui](https://example.org/a_b) e là");
    assertThat(blocks.get(3).markdown()).isEqualTo("- uno\n- dentro\n- \\- due\n- tre");
    assertThat(blocks.toString()).doesNotContain("javascript").doesNotContain("alert");
  }

  @Test
  void aQuestionKeepsWhichAnswerFitsAndWhatIsSaidToIt() throws IOException {
    List<Check> checks = CartridgeTests.taken(cartridge()).units().getFirst().checks();
    assertThat(checks).hasSize(2);
    Check.Choice choice = (Check.Choice) checks.getFirst();
    assertThat(choice.title()).isEqualTo("Che cosa dici?");
    assertThat(choice.options())
        .containsExactly(
            new Check.Option("\\[x\\] Sì & no", true, ""),
            new Check.Option("No", false, "Guarda ancora."));
    assertThat(checks.get(1)).isInstanceOf(Check.Words.class);
  }

  @Test
  void whatWasMadeOfItCanBeWrittenAndReadAgain() throws IOException {
    for (UnitText unit : CartridgeTests.taken(cartridge()).units()) {
      assertThat(UnitReader.read(UnitWriter.write(unit)).unit()).isEqualTo(unit);
    }
  }

  @Test
  void aListOfContentsThatReadsOtherFilesIsRefused() throws IOException {
    String bad = "<!DOCTYPE m [<!ENTITY s SYSTEM 'file:///etc/passwd'>]>" + MANIFEST;
    byte[] file = Archives.zip(Map.of("imsmanifest.xml", text(bad)));
    assertThat(CartridgeReader.read(file, "it"))
        .isEqualTo(new Taken.Refused(Refusal.XML_DEFINES, "imsmanifest.xml"));
    assertThat(CartridgeReader.read(Archives.zip(Map.of("a.html", text("a"))), "it"))
        .isEqualTo(new Taken.Refused(Refusal.NO_COURSE, ""));
  }

  static byte[] cartridge() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("imsmanifest.xml", text(MANIFEST));
    files.put("a b/page.html", text(PAGE));
    files.put("quiz.xml", text(QUIZ));
    files.put("talk.xml", text("<topic><title>t</title></topic>"));
    files.put(
        "link.xml",
        text("<webLink><title>Sito</title><url href='https://example.org'/></webLink>"));
    files.put("loose.html", text("<p>Ciao</p>"));
    files.put("film.mp4", new byte[100]);
    return Archives.zip(files);
  }
}
