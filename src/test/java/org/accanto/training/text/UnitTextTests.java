package org.accanto.training.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** B2, B66, W15: a unit is text that anybody can read, and nothing of it gets lost on the way. */
class UnitTextTests {

  private static final List<String> UNITS =
      List.of("1-what-peer-support-is", "2-becoming-a-supporter", "3-working-with-professionals");

  static Stream<String> shipped() {
    return UNITS.stream().flatMap(u -> Stream.of("en", "it", "el").map(l -> u + "/" + l));
  }

  static String text(String name) throws IOException {
    try (var in = UnitTextTests.class.getResourceAsStream("/course/" + name + ".md")) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void ourOwnCourseIsReadWithoutTroubleAndWrittenAgainAsItWas(String name) throws IOException {
    Reading reading = UnitReader.read(text(name));

    assertThat(reading.troubles()).isEmpty();
    assertThat(UnitReader.read(UnitWriter.write(reading.unit()))).isEqualTo(reading);
    assertThat(reading.unit().checks()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(reading.unit().objectives()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(reading.unit().glossary()).isNotEmpty();
    assertThat(reading.unit().licence()).isEqualTo("CC-BY-4.0");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void eachLanguageOfItIsBlockByBlockAlike(String name) throws IOException {
    UnitText original = UnitReader.read(text(name.replaceFirst("/..", "/en"))).unit();
    UnitText here = UnitReader.read(text(name)).unit();

    assertThat(shape(here)).isEqualTo(shape(original));
    assertThat(here.checks())
        .extracting(Check::key)
        .isEqualTo(original.checks().stream().map(Check::key).toList());
    assertThat(here.objectives())
        .extracting(Objective::key)
        .isEqualTo(original.objectives().stream().map(Objective::key).toList());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whatAreChecksIsWrittenAgainAsChecks(String name) throws IOException {
    UnitText unit = UnitReader.read(text(name)).unit();
    SectionText again = SectionText.plain("checks", "x", Checks.blocks(unit.checks()));

    assertThat(Checks.of(again)).isEqualTo(unit.checks());
  }

  @Test
  void whatDoesNotFitTheFormIsKeptAndSaid() {
    Reading reading =
        UnitReader.read(
            """
            A line before anything.

            ## First

            <script>alert(1)</script>

            ![a bench](bench.png)

            ## Checks {#checks}

            ### No kind {#a}

            What would you do?

            ### One answer only {#b kind=choice}

            - [x] This.

            ## Goals {#objectives}

            - I can do something without a key.
            """);

    assertThat(reading.troubles())
        .extracting(Trouble::kind)
        .containsExactlyInAnyOrder(
            Trouble.Kind.NO_UNIT_KEY,
            Trouble.Kind.NO_LANGUAGE,
            Trouble.Kind.NO_TITLE,
            Trouble.Kind.BEFORE_THE_FIRST_SECTION,
            Trouble.Kind.HTML_LEFT_OUT,
            Trouble.Kind.PICTURE_LEFT_OUT,
            Trouble.Kind.CHECK_NOT_UNDERSTOOD,
            Trouble.Kind.CHECK_NOT_UNDERSTOOD,
            Trouble.Kind.OBJECTIVE_WITHOUT_KEY);
    assertThat(UnitWriter.write(reading.unit())).contains("A line before anything.", "<script>");
  }

  @Test
  void aTextPutsNothingOnAPageThatRunsOrLoads() {
    String html =
        Html.of(
            Block.paragraph(
                """
                <img src=x onerror=alert(1)> [here](javascript:alert(1)) ![seen](http://a.example/p.png) \
                [there](https://b.example)\
                """));

    assertThat(html)
        .doesNotContain("<img", "javascript:", "p.png")
        .contains("[seen]", "href=\"https://b.example\"", "&lt;img");
  }

  @Test
  void aUnitLeadsToAnotherWithinTheCourse_andElsewhereIsOnlyRead() {
    Block block =
        Block.paragraph("More in [unit 2](unit:becoming-a-supporter) and [no](unit:../x).");

    assertThat(Html.of(block, "/course/units/"))
        .isEqualTo(
            "<p>More in <a rel=\"noreferrer\" href=\"/course/units/becoming-a-supporter\">unit 2</a>"
                + " and no.</p>\n");
    assertThat(Html.of(block)).isEqualTo("<p>More in unit 2 and no.</p>\n");
  }

  @Test
  void aHeadingOfAHundredThousandLettersIsOneHeading() {
    String line = "## a" + " ".repeat(100_000) + "b";

    assertThat(UnitReader.read(line).unit().sections())
        .singleElement()
        .satisfies(section -> assertThat(section.heading()).endsWith("b"));
    assertThat(UnitReader.read("##No heading\n\n## One {#one}\n\n#### {#x}").unit().sections())
        .extracting(SectionText::key)
        .containsExactly("introduction", "one");
  }

  private static List<Object> shape(UnitText unit) {
    return unit.sections().stream()
        .<Object>map(s ->
            List.of(
                s.key(),
                s.blocks().stream().map(UnitTextTests::shape).toList(),
                s.easy().stream().map(UnitTextTests::shape).toList()))
        .toList();
  }

  private static String shape(Block block) {
    boolean list = block.kind() == Block.Kind.LIST || block.kind() == Block.Kind.STEPS;
    return block.kind() + (list ? " " + Items.of(block).size() : "");
  }
}
