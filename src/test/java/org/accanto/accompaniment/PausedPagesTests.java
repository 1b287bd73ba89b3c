package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accanto.scenarios.Programme;
import org.accanto.scenarios.Someone;
import org.accanto.scenarios.Stories;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Page;
import org.accanto.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Whatever the pages of a paused walk offer can be done: every link is followed and every form is
 * sent as it stands, and none is refused because of the pause.
 */
@AccantoTest
@Tag("accompaniment")
class PausedPagesTests {

  /** What would end the pause, the walk or the session, and so the test. */
  private static final String NOT_SENT =
      ".*/(return|pause|ending|another|exit|signout|language|reading|leaving|hat)(\\?.*)?";

  private static final String FOLLOWED = "/(walks|goals|today|meetings|who-sees|notices)(/.*)?";

  @Autowired ApplicationContext beans;

  @ParameterizedTest
  @CsvSource({"true,true", "false,true", "true,false", "false,false"})
  void whatIsOfferedCanBeDone(boolean peerPauses, boolean agreed) {
    Programme programme = new Programme(beans);
    Someone luca = programme.supporter("Luca").certified();
    Someone amina = programme.peer("Amina");
    if (agreed) {
      Stories.walkTogether(amina, luca);
      luca.recordsAMeetingWith(amina, 45, "A word of ours.");
      amina.setsTheGoal("A door of my own", luca);
    } else {
      Stories.choose(amina, luca);
      luca.recordsAMeetingWith(amina, 45, "");
    }
    Visitor hers = programme.site().as(amina.actor());
    String walk = "/walks/" + amina.walkWith(luca);
    String day = programme.today().plusDays(3).toString();
    hers.submit(hers.open(walk + "/plans/new"), "/plans", Map.of("day", day, "place", "River"));
    (peerPauses ? amina : luca).pauses(peerPauses ? luca : amina);

    assertThat(refusals(hers)).as("Amina").isEmpty();
    assertThat(refusals(programme.site().as(luca.actor()))).as("Luca").isEmpty();
  }

  private static List<String> refusals(Visitor visitor) {
    Deque<String> next = new ArrayDeque<>(List.of("/today", "/walks", "/goals"));
    Set<String> seen = new LinkedHashSet<>();
    List<String> refused = new ArrayList<>();
    while (!next.isEmpty()) {
      String path = next.pop();
      Page page = seen.add(path) ? visitor.follow(path) : null;
      if (page == null || page.status() == 404) {
        continue;
      }
      check(path, page, refused);
      page.document().select("main a[href]").eachAttr("href").stream()
          .map(link -> link.replaceAll("[?#].*", ""))
          .filter(link -> link.matches(FOLLOWED))
          .forEach(next::add);
      for (Element form : page.document().select("main form[method=post]")) {
        String action = form.attr("action").replaceAll("\\?.*", "");
        if (!action.matches(NOT_SENT)) {
          check(path + " -> " + action, visitor.submit(page, action, filled(form)), refused);
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(4);
    return refused;
  }

  private static void check(String what, Page page, List<String> refused) {
    if (page.status() >= 500 || page.text().contains("There is a pause just now")) {
      refused.add(what + ": " + page.status());
    }
  }

  private static Map<String, String> filled(Element form) {
    Map<String, String> fields = new HashMap<>();
    form.select("textarea[name], input[type=text][name]")
        .forEach(field -> fields.put(field.attr("name"), "Some words."));
    form.select("button[name]:not([name=''])")
        .forEach(b -> fields.put(b.attr("name"), b.attr("value")));
    return fields;
  }
}
