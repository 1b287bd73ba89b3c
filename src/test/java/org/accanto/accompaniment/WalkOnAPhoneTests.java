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

/** The pages of a walk on a real phone: nobody is shut out, in light, dark and right to left. */
@AccantoTest
@Tag("accompaniment")
@Tag("browser")
class WalkOnAPhoneTests {

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

  @Test
  void rightToLeft() {
    everyPage("ar-XB", false);
  }

  private void everyPage(String language, boolean dark) {
    Actor nadia = cast.person("Nadia", Hat.PEER, language);
    Actor marta = cast.person("Marta", Hat.SUPPORTER, language);
    UUID walk = new WalkingCast(cast, clock).walk(nadia, marta, true);
    Map<String, String> found = live(walk, nadia, marta);
    String w = "/walks/" + walk;
    Map<String, String> hers = new LinkedHashMap<>();
    hers.put("today", "/today");
    hers.put("walks", "/walks");
    hers.put("walk", w);
    hers.put("entry", found.get("meeting"));
    hers.put("goals", "/goals");
    hers.put("ask", w + "/appointments/new");
    hers.put("appointment", found.get("appointment"));
    hers.put("pause", w + "/pause");
    hers.put("another", w + "/another");
    hers.put("helped", w + "/helped");
    Map<String, String> his = new LinkedHashMap<>();
    his.put("today", "/today");
    his.put("walk", w);
    his.put("log", w + "/meetings/new");
    his.put("plan", w + "/plans/new");
    his.put("goals", w + "/goals");
    his.put("appointments", w + "/appointments");
    his.put("ending", w + "/ending");
    look("peer", nadia, hers, language, dark);
    look("supporter", marta, his, language, dark);
  }

  private void look(
      String who, Actor actor, Map<String, String> pages, String language, boolean dark) {
    try (Phone phone = dark ? Phone.inTheDark(site, language) : Phone.in(site, language)) {
      phone.signedIn(site.token(actor));
      pages.forEach((name, path) -> {
        phone.open(path).isForEverybody();
        phone.picture(language + "-" + who + "-" + name);
      });
    }
  }

  /** Some days of two people, so that the pages have something to show. */
  private Map<String, String> live(UUID walk, Actor nadia, Actor marta) {
    Visitor hers = site.as(nadia);
    Visitor his = site.as(marta);
    String w = "/walks/" + walk;
    his.submit(
        his.open(w + "/plans/new"),
        "/plans",
        Map.of(
            "day",
            clock.today().plusDays(3).toString(),
            "at",
            "15:30",
            "place",
            "Bar della Stazione"));
    his.submit(
        his.open(w + "/meetings/new"),
        "/meetings",
        Map.of(
            "length",
            "45",
            "functions",
            "SOCIAL",
            "nextStep",
            "Anagrafe",
            "words",
            "Due passi al fiume."));
    hers.submit(hers.open("/goals"), "/goals", Map.of("words", "Avere la residenza"));
    hers.submit(hers.open("/goals"), "/steps", Map.of("words", "Andare all’anagrafe"));
    his.submit(his.open(w + "/goals"), "/proposals", Map.of("words", "Chiedere a Elena"));
    String appointment =
        hers.submit(
                hers.open(w + "/appointments/new"),
                "/appointments",
                Map.of(
                    "day",
                    clock.today().plusDays(5).toString(),
                    "title",
                    "Ufficio anagrafe",
                    "toBring",
                    "La carta vecchia"))
            .location();
    hers.submit(hers.open(w + "/helped"), "/helped", Map.of("words", "Scrivere la sera."));
    String meeting = hers.open(w).document().select("h3 a[href*=/meetings/]").attr("href");
    hers.submit(
        hers.open(meeting), "/beside", Map.of("kind", "DISAGREES", "words", "Faceva freddo."));
    return Map.of("appointment", appointment, "meeting", meeting);
  }
}
