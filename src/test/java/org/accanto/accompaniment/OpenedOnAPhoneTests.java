package org.accanto.accompaniment;

import java.util.Map;
import java.util.UUID;
import org.accanto.confidentiality.Authorise;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Phone;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.accanto.vault.Whose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was opened, who reads a goal, and the question before calling off, on a real phone. */
@AccantoTest
@Tag("accompaniment")
@Tag("browser")
class OpenedOnAPhoneTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Confidentiality confidentiality;

  @Test
  void inItalian() {
    everyPage("it", false);
  }

  @Test
  void inGreekInTheDark() {
    everyPage("el", true);
  }

  private void everyPage(String language, boolean dark) {
    Actor amina = cast.person("Amina", Hat.PEER, language);
    Actor luca = cast.person("Luca", Hat.SUPPORTER, language);
    Actor anna = cast.person("Anna", Hat.PROFESSIONAL, language);
    UUID walk = new WalkingCast(cast, clock).walk(amina, luca, true);
    Visitor hers = site.as(amina);
    hers.submit(hers.open("/goals"), "/goals", Map.of("words", "Carta", "walk", walk.toString()));
    String appointments = "/walks/" + walk + "/appointments";
    String day = clock.today().plusDays(5).toString();
    String appointment =
        hers.submitAndFollow(
                hers.open(appointments + "/new"),
                "/appointments",
                Map.of("day", day, "title", "Anagrafe"))
            .document()
            .select("a[href$=/calling-off]")
            .attr("href");
    tells(amina);
    for (DataClass of : new DataClass[] {DataClass.PROFILE, DataClass.CONTACT, DataClass.GOAL}) {
      confidentiality.authorise(
          new Authorise(of, null, anna.person(), "Residenza", clock.today().plusDays(30)), amina);
    }
    look(amina, Map.of("goals", "/goals", "off", appointment), language, dark);
    look(anna, Map.of("opened", "/opened/" + amina.person()), language, dark);
  }

  private void tells(Actor amina) {
    UUID item = UUID.randomUUID();
    cast.run(
        """
        insert into enrolment.item (id, person, words, happened, to_supporter, created_at)
        values (?, ?, ?, 'BEFORE', true, now())
        """,
        item,
        amina.person().value(),
        cast.sealed(
            Whose.peer(amina.person()).at("enrolment.item.words", item), "Ho perso i documenti"));
    cast.run(
        """
        insert into enrolment.safe_contact (person, way, phone, voicemail, if_not_me, changed_at)
        values (?, 'PHONE', ?, false, ?, now())
        """,
        amina.person().value(),
        cast.sealed(Whose.peer(amina.person()), "enrolment.safe_contact.phone", "333 111"),
        cast.sealed(Whose.peer(amina.person()), "enrolment.safe_contact.if_not_me", "Biblioteca"));
  }

  private void look(Actor actor, Map<String, String> pages, String language, boolean dark) {
    try (Phone phone = dark ? Phone.inTheDark(site, language) : Phone.in(site, language)) {
      phone.signedIn(site.token(actor));
      pages.forEach((name, path) -> {
        phone.open(path);
        phone.picture(language + "-opened-" + name);
        phone.isForEverybody();
      });
    }
  }
}
