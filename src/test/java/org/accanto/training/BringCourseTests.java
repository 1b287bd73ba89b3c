package org.accanto.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.accanto.training.bring.Pages;
import org.accanto.training.text.BlockState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** G1, G2, B2: Giulia brings pages that her organisation has, in two languages. */
@AccantoTest
@Tag("training")
class BringCourseTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired CourseWriting writing;
  @Autowired Courses courses;

  @Test
  void twoPagesBecomeAUnitInTwoLanguages_alignedBlockByBlock_andTheEnglishStaysMarked() {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    Visitor visitor = site.as(giulia).reading("en");
    String title = "Cucinare insieme " + UUID.randomUUID();

    Page draft = bring(visitor, Map.of("text", Pages.ITALIAN, "language", "it", "title", title));
    draft
        .says("This seems to be another language: English")
        .says("Still in another language: English")
        .says("We took “→” for the mark of an item")
        .says("left out as a page number")
        .says("A new unit in Italiano");
    assertThat(writing.states(List.of(), giulia)).noneMatch(s -> s.title().equals(title));
    visitor.submitAndFollow(draft, "/course/import/draft", saving(draft)).isFound().says(title);

    TextState state = state(giulia, title);
    String unit = state.unit().key();
    Page greek =
        bring(visitor, Map.of("text", Pages.GREEK, "language", "el", "unit", unit, "title", ""));
    greek.says("The Ελληνικά text of").doesNotSay("the original 2, or they follow");
    visitor.submitAndFollow(greek, "/course/import/draft", saving(greek)).isFound();

    TextState.InLanguage el =
        state(giulia, title).languages().stream()
            .filter(one -> one.language().equals("el"))
            .findFirst()
            .orElseThrow();
    assertThat(el.in(BlockState.MISSING)).isEqualTo(1);
    assertThat(el.in(BlockState.TRANSLATED)).isGreaterThan(10);
    assertThat(el.foreign()).isEqualTo(1);
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "el");
    site.as(luca).reading("el").open("/course/units/" + unit).isNotFound();
    writing.show(unit, true, giulia);
    assertThat(courses.unit(unit, "el", luca)).isPresent();
  }

  private TextState state(Actor giulia, String title) {
    return writing.states(List.of(), giulia).stream()
        .filter(one -> one.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static Page bring(Visitor visitor, Map<String, String> fields) {
    Page page = visitor.open("/course/import");
    return visitor.submit(page, "/course/import", fields);
  }

  private static Map<String, String> saving(Page draft) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("act", "save");
    return fields;
  }
}
