package org.accanto.matching;

import java.util.List;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Phone;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of choosing on a real phone: nobody is shut out, in light, dark and right to left. */
@AccantoTest
@Tag("matching")
@Tag("browser")
class ChoosingOnAPhoneTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Matching matching;

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
    People people = People.ofOneTest(cast, clock);
    Actor amina = cast.person("Amina", Hat.PEER, language);
    Actor luca = cast.person("Luca", Hat.SUPPORTER, language);
    Actor nikos = cast.person("Nikos", Hat.SUPPORTER, language);
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, language);
    people.asks(
        amina, "Vorrei qualcuno che non mi dica cosa fare", "{A_MAN,NOT_IN_SHELTER}", "{A_MAN}");
    people.offers(luca, "Cammino volentieri la mattina", "MAN", 2);
    people.offers(nikos, "Ho tempo la sera", "MAN", 2);
    String desk = "/suggestions/" + amina.person();
    look("coordinator", giulia, Map.of("line", "/suggestions", "desk", desk), language, dark);
    look("waiting", amina, Map.of("today", "/today", "choice", "/proposals"), language, dark);
    matching.propose(amina.person(), List.of(luca.person(), nikos.person()), giulia);
    look("choosing", giulia, Map.of("desk", desk, "today", "/today"), language, dark);
    Map<String, String> own = Map.of("today", "/today", "choice", "/proposals");
    look("peer", amina, own, language, dark);
    look("supporter", luca, own, language, dark);
    OpenProposal one = matching.openFor(luca).getFirst();
    matching.answer(one.id(), Answer.MEET, luca);
    matching.answer(one.id(), Answer.MEET, amina);
    look("matched", amina, own, language, dark);
  }

  private void look(
      String who, Actor actor, Map<String, String> pages, String language, boolean dark) {
    try (Phone phone = dark ? Phone.inTheDark(site, language) : Phone.in(site, language)) {
      phone.signedIn(site.token(actor));
      pages.forEach((name, path) -> {
        phone.open(path);
        phone.picture(language + "-" + who + "-" + name);
        phone.isForEverybody();
      });
    }
  }
}
