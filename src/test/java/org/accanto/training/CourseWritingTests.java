package org.accanto.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.accanto.training.text.BlockState;
import org.accanto.training.text.UnitReader;
import org.accanto.training.text.UnitText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** B2, G1, G2: versions of the course's texts, and translations block by block. */
@AccantoTest
@Tag("training")
class CourseWritingTests {

  private static final String BREAD =
      """
      ---
      language: en
      title: Bread %s
      ---

      ## Before we begin {#introduction}

      Flour and water wait in the cupboard until somebody comes.

      ## Kneading {#kneading}

      Push the dough away from you, and fold it back again.

      - Both hands
      - No hurry
      """;

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired CourseWriting writing;
  @Autowired Courses courses;

  @Test
  void whoWasSlowerIsToldAndSeesBoth_andTheSameFormTwiceIsOneVersion() {
    Actor giulia = giulia();
    String unit = begun(giulia);
    UnitText first = writing.text(unit, "en", giulia).orElseThrow().unit();
    UUID once = UUID.randomUUID();
    assertThat(writing.save(titled(first, "Rye"), 1, once, giulia))
        .isEqualTo(new SaveOutcome.Saved(unit, "en", 2))
        .isEqualTo(writing.save(titled(first, "Rye"), 1, once, giulia));
    assertThat(writing.save(titled(first, "Oats"), 1, UUID.randomUUID(), giulia))
        .isInstanceOfSatisfying(
            SaveOutcome.Meanwhile.class,
            other -> assertThat(other.now().unit().title()).isEqualTo("Rye"));

    assertThat(writing.changes(unit, "en", 1, 2, giulia))
        .singleElement()
        .satisfies(change -> assertThat(change.after()).isEqualTo("Rye"));
    writing.restore(unit, "en", 1, UUID.randomUUID(), giulia);
    assertThat(writing.text(unit, "en", giulia).orElseThrow().unit()).isEqualTo(first);
    assertThat(writing.versions(unit, "en", giulia))
        .extracting(TextVersion::version)
        .containsExactly(3, 2, 1);
  }

  @Test
  void translatedBlockByBlock_checkedByASecondReader_andOutOfDateWhenTheOriginalChanges() {
    Actor giulia = giulia();
    String unit = begun(giulia);
    List<BlockToTranslate> waiting = waiting(unit, giulia);
    assertThat(waiting).hasSize(6).allMatch(one -> one.state() == BlockState.MISSING);

    BlockToTranslate dough =
        waiting.stream().filter(one -> one.original().startsWith("Push")).findFirst().orElseThrow();
    writing.translate(
        unit, "it", dough.key(), "Spingi l’impasto lontano.", -1, UUID.randomUUID(), giulia);
    assertThat(state(unit, giulia).in(BlockState.TRANSLATED)).isEqualTo(1);
    assertThat(state(unit, giulia).in(BlockState.MISSING)).isEqualTo(5);
    assertThat(
            writing.translate(
                unit, "it", dough.key(), "Una.\n\nDue.", 1, UUID.randomUUID(), giulia))
        .isInstanceOf(SaveOutcome.OtherShape.class);
    writing.check(unit, "it", dough.key(), 1, UUID.randomUUID(), giulia);
    assertThat(state(unit, giulia).in(BlockState.CHECKED)).isEqualTo(1);

    String changed =
        BREAD.replace("Push the dough away", "Fold the dough once").formatted(UUID.randomUUID());
    UnitText again =
        UnitReader.read(changed.replace("---\nlanguage", "---\nunit: " + unit + "\nlanguage"))
            .unit();
    writing.save(again, 1, UUID.randomUUID(), giulia);
    assertThat(waiting(unit, giulia))
        .filteredOn(one -> one.state() == BlockState.STALE)
        .singleElement()
        .satisfies(one -> assertThat(one.was()).startsWith("Push the dough away"));
  }

  @Test
  void whoDoesNotWriteTheCourseFindsNothing_andANewUnitIsHidden() {
    Actor giulia = giulia();
    String unit = begun(giulia);
    for (Hat hat : List.of(Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.PEER)) {
      Actor other = cast.person("Nikos", hat, "en");
      assertThat(writing.text(unit, "en", other)).isEmpty();
      assertThat(writing.states(List.of("en"), other)).isEmpty();
      assertThat(writing.show(unit, true, other)).isFalse();
      assertThat(writing.begin(UnitReader.read(BREAD).unit(), UUID.randomUUID(), other))
          .isInstanceOf(SaveOutcome.NotThere.class);
      assertThat(courses.unit(unit, "en", other)).isEmpty();
      site.as(other).open("/course/texts").isNotFound();
    }
  }

  @Test
  void aTextIsChangedInTheBrowser_lookedAtFirst_andNothingTypedIsLost() {
    Actor giulia = giulia();
    String unit = begun(giulia);
    Visitor visitor = site.as(giulia).reading("en");
    String address = "/course/texts/" + unit + "/en";
    Page page = visitor.open(address).isFound().says("Push the dough");

    Map<String, String> typed =
        Map.of("part-kneading", "Let it *rest*.", "heading-kneading", "Resting", "act", "look");
    Page looked = visitor.submit(page, address, typed).isFound().says("How it will look");
    assertThat(looked.document().select(".prose em").text()).isEqualTo("rest");
    assertThat(writing.versions(unit, "en", giulia)).hasSize(1);

    writing.save(
        titled(writing.text(unit, "en", giulia).orElseThrow().unit(), "Rolls"),
        1,
        UUID.randomUUID(),
        giulia);
    Page late = visitor.submit(looked, address, Map.of("act", "save"));
    assertThat(late.status()).isEqualTo(422);
    late.says("Somebody saved another version meanwhile").says("Let it *rest*.");
    visitor
        .submitAndFollow(late, address, Map.of("act", "save"))
        .says("What changed since the version before")
        .says("Resting");
  }

  @Test
  void theTranslatorsListTakesOneBlockAtATime() {
    Actor giulia = giulia();
    String unit = begun(giulia);
    String title = writing.text(unit, "en", giulia).orElseThrow().unit().title();
    writing.translate(unit, "el", "/0", "Ψωμί", -1, UUID.randomUUID(), giulia);
    Visitor visitor = site.as(giulia).reading("en");
    Page list = visitor.open("/course/translations/el?second=true&page=99").isFound();
    list.says("For a second reader").says(title);
    visitor.open("/course/translations/el").isFound().says("Missing");
    visitor.open("/course/texts").says("1 translated");
  }

  @Test
  void aFolderOfMarkdownComesInAZip_andOneThatLeadsOutOrIsNoTextDoesNot() throws IOException {
    Actor giulia = giulia();
    Visitor visitor = site.as(giulia).reading("en");
    String name = "bread-" + UUID.randomUUID();
    String english = BREAD.replace("---\nlanguage", "---\nunit: " + name + "\nlanguage");
    String italian =
        english.replace("language: en", "language: it").replace("Both hands", "Due mani");
    Page draft =
        upload(visitor, Map.of("b/it.md", italian, "b/en.md", english, "b/README.md", "# no"));
    draft.says("A new unit in English");
    visitor.submitAndFollow(draft, "/course/import/draft", Map.of("act", "save")).isFound();
    assertThat(writing.text(name, "it", giulia)).isPresent();
    assertThat(courses.unit(name, "it", giulia).orElseThrow().row().original()).isEqualTo("en");

    assertThat(upload(visitor, Map.of("../en.md", english)).status()).isEqualTo(422);
    assertThat(upload(visitor, Map.of("x/en.txt", english)).text())
        .contains("There is no Markdown file");
    upload(visitor, Map.of("x/en.md", "a\0b")).says("The file x/en.md inside is no text");
  }

  private static Page upload(Visitor visitor, Map<String, String> files) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(all)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    Page page = visitor.open("/course/import");
    return visitor.upload(page, "/course/import", "file", "course.zip", all.toByteArray());
  }

  private List<BlockToTranslate> waiting(String unit, Actor giulia) {
    return writing.waiting("it", giulia).stream().filter(one -> one.unit().equals(unit)).toList();
  }

  private TextState.InLanguage state(String unit, Actor giulia) {
    return writing.states(List.of("it"), giulia).stream()
        .filter(one -> one.unit().key().equals(unit))
        .flatMap(one -> one.languages().stream())
        .filter(one -> one.language().equals("it"))
        .findFirst()
        .orElseThrow();
  }

  private String begun(Actor giulia) {
    UnitText unit = UnitReader.read(BREAD.formatted(UUID.randomUUID())).unit();
    return ((SaveOutcome.Saved) writing.begin(unit, UUID.randomUUID(), giulia)).unit();
  }

  private Actor giulia() {
    return cast.person("Giulia", Hat.COORDINATOR, "en");
  }

  private static UnitText titled(UnitText unit, String title) {
    return new UnitText(
        unit.key(), unit.language(), title, unit.minutes(), unit.licence(), unit.sections());
  }
}
