package org.accanto.training.cartridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accanto.training.text.Check;
import org.accanto.training.text.UnitReader;
import org.accanto.training.text.UnitText;
import org.junit.jupiter.api.Test;

class CartridgeTests {

  static final List<String> FOLDERS =
      List.of("1-what-peer-support-is", "2-becoming-a-supporter", "3-working-with-professionals");

  @Test
  void ourCourseTakenAlongAndBroughtBackIsTheSame() throws IOException {
    List<UnitText> course = ourCourse();
    Taken.Units back = taken(CartridgeWriter.write("Accanto", course));
    assertThat(back.own()).isTrue();
    assertThat(back.left()).isEmpty();
    assertThat(back.units()).isEqualTo(course);
  }

  @Test
  void anyCourseInThreeScriptsComesBackTheSame() {
    for (long seed = 0; seed < 300; seed++) {
      List<UnitText> course = GeneratedCourses.course(seed);
      byte[] file = CartridgeWriter.write("Κύκλος " + seed, course);
      assertThat(inOrder(taken(file).units())).as("seed " + seed).isEqualTo(inOrder(course));
    }
  }

  @Test
  void theSameCourseIsTheSameBytes() throws IOException {
    assertThat(CartridgeWriter.write("Accanto", ourCourse()))
        .isEqualTo(CartridgeWriter.write("Accanto", ourCourse()));
    assertThat(CartridgeWriter.markdown(ourCourse()))
        .isEqualTo(CartridgeWriter.markdown(ourCourse()));
  }

  @Test
  void whoHasNotOurTextsReadsPagesAndQuestions() throws IOException {
    List<UnitText> course = ourCourse();
    Taken.Units back = taken(withoutOwn(CartridgeWriter.write("Accanto", course)));
    assertThat(back.own()).isFalse();
    assertThat(back.left()).isEmpty();
    long choices = choices(course);
    assertThat(choices).isPositive();
    assertThat(choices(back.units())).isGreaterThanOrEqualTo(choices);
    Check.Choice first = firstChoice(course);
    Check.Choice again = firstChoice(back.units());
    assertThat(again.options().stream().map(Check.Option::fits))
        .isEqualTo(first.options().stream().map(Check.Option::fits).toList());
    assertThat(again.options().getFirst().why()).isEqualTo(first.options().getFirst().why());
  }

  @Test
  void theTitleOfTheUnitStandsInTheNameOfEachPage() throws IOException {
    var opened =
        (ArchiveReading.Opened)
            SafeArchive.read(
                CartridgeWriter.write("A", ourCourse()), name -> name.endsWith(".xml"));
    String manifest = new String(opened.files().get("imsmanifest.xml"), StandardCharsets.UTF_8);
    assertThat(manifest)
        .contains("<title>Che cos’è il sostegno tra pari: A che cosa serve</title>");
  }

  static List<UnitText> ourCourse() throws IOException {
    List<UnitText> units = new ArrayList<>();
    for (String language : List.of("en", "it", "el")) {
      for (String folder : FOLDERS) {
        units.add(UnitReader.read(resource("/course/%s/%s.md".formatted(folder, language))).unit());
      }
    }
    return units;
  }

  static Taken.Units taken(byte[] file) {
    Taken taken = CartridgeReader.read(file, "en");
    assertThat(taken).isInstanceOf(Taken.Units.class);
    return (Taken.Units) taken;
  }

  private static byte[] withoutOwn(byte[] file) {
    var opened = (ArchiveReading.Opened) SafeArchive.read(file, name -> !name.endsWith(".md"));
    SortedMap<String, String> texts = new TreeMap<>();
    opened.files().forEach((name, b) -> texts.put(name, new String(b, StandardCharsets.UTF_8)));
    return ZipOf.texts(texts);
  }

  private static long choices(List<UnitText> units) {
    return units.stream()
        .flatMap(unit -> unit.checks().stream())
        .filter(Check.Choice.class::isInstance)
        .count();
  }

  private static Check.Choice firstChoice(List<UnitText> units) {
    return units.stream()
        .flatMap(unit -> unit.checks().stream())
        .filter(Check.Choice.class::isInstance)
        .map(Check.Choice.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<UnitText> inOrder(List<UnitText> units) {
    return units.stream()
        .sorted(java.util.Comparator.comparing(unit -> unit.language() + unit.key()))
        .toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = CartridgeTests.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
