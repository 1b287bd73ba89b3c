package org.accanto.accompaniment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Phone;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goals over time, the look together and the book, on a phone: nobody is shut out. */
@AccantoTest
@Tag("accompaniment")
@Tag("browser")
class LookingOnAPhoneTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;

  @Test
  void inItalian() {
    everyPage("it", false);
  }

  @Test
  void inGreekInTheDark() {
    everyPage("el", true);
  }

  private void everyPage(String language, boolean dark) {
    Actor nadia = cast.person("Nadia", Hat.PEER, language);
    Actor marta = cast.person("Marta", Hat.SUPPORTER, language);
    String walk = "/walks/" + new WalkingCast(cast, clock).walk(nadia, marta, true);
    clock.goTo(clock.today().plusWeeks(6));
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("offer", walk);
    pages.put("cards", walk + "/review/cards");
    look(nadia, pages, language, dark);
    UUID goal = live(walk, site.as(nadia), site.as(marta), nadia);
    pages.clear();
    pages.put("walk-after", walk);
    pages.put("review", walk + "/review");
    pages.put("goals-areas", "/goals");
    pages.put("goal", "/goals/" + goal);
    pages.put("meetings", walk + "/meetings");
    pages.put("meetings-print", walk + "/meetings/print");
    pages.put("keeping", "/keeping-words");
    pages.put("help", "/help-now");
    look(nadia, pages, language, dark);
    look(
        cast.person("Giulia", Hat.COORDINATOR, language),
        Map.of("doubts", "/programme/doubts", "programme", "/programme"),
        language,
        dark);
  }

  private void look(Actor actor, Map<String, String> pages, String language, boolean dark) {
    try (Phone phone = dark ? Phone.inTheDark(site, language) : Phone.in(site, language)) {
      phone.signedIn(site.token(actor));
      pages.forEach((name, path) -> {
        phone.open(path).isForEverybody();
        phone.picture(language + "-" + name);
      });
    }
  }

  private UUID live(String walk, Visitor hers, Visitor his, Actor nadia) {
    Map<String, String> answers =
        Map.of("HEARD", "YES", "DECIDE", "PARTLY", "MORE-words", "Due passi fuori.", "show", "yes");
    hers.submit(hers.open(walk + "/review/cards"), "/cards", answers);
    his.submit(his.open(walk + "/review/cards"), "/cards", answers);
    hers.submit(
        hers.open(walk + "/review"), "/tries", Map.of("words", "Ci vediamo fuori, al fiume."));
    his.submit(
        his.open(walk + "/meetings/new"),
        "/meetings",
        Map.of("length", "45", "functions", "SOCIAL", "words", "Due passi al fiume."));
    hers.submit(
        hers.open("/goals"), "/goals", Map.of("words", "Avere la residenza", "area", "PAPERS"));
    UUID goal =
        UUID.fromString(
            cast.text(
                "select id::text from accompaniment.goal where peer = ?", nadia.person().value()));
    hers.post("/goals/" + goal + "/states", Map.of("state", "PAUSED"));
    hers.submit(hers.open("/goals/" + goal), "/lines", Map.of("words", "Oggi ho chiesto io."));
    return goal;
  }
}
