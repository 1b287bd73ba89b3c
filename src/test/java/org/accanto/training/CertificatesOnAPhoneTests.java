package org.accanto.training;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Hours and certificates on a real phone: nobody is shut out, in light, dark, right to left. */
@AccantoTest
@Tag("training")
@Tag("browser")
class CertificatesOnAPhoneTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Hours hours;
  @Autowired Certification certification;
  @Autowired CertificationRules rules;

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
    Actor luca = cast.person("Luca", Hat.SUPPORTER, language);
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, language);
    NewHours evening = new NewHours(HoursKind.TRAINING, 570, clock.today(), "Role plays");
    hours.attended(List.of(luca.person()), evening, UUID.randomUUID(), giulia);
    hours.write(evening, UUID.randomUUID(), luca);
    Map<String, String> own =
        Map.of(
            "mine",
            "/me/certificate",
            "hours",
            "/me/hours",
            "ethics",
            "/me/ethics",
            "home",
            "/today");
    look("on-the-way", luca, own, language, dark);
    UUID certificate = new TrainedElsewhere(certification, rules, clock).certified(luca, giulia);
    look(
        "certified",
        luca,
        Map.of("mine", "/me/certificate", "paper", "/me/certificate/" + certificate + "/print"),
        language,
        dark);
    String person = "/certificates/" + luca.person();
    Map<String, String> office =
        Map.of(
            "all",
            "/certificates",
            "person",
            person,
            "withdrawal",
            person + "/certificates/" + certificate + "/withdrawal",
            "policy",
            "/certification/supporter",
            "year",
            "/hours/" + clock.today().getYear(),
            "attendance",
            "/hours/attendance");
    look("office", giulia, office, language, dark);
  }

  private void look(
      String who, Actor actor, Map<String, String> pages, String language, boolean dark) {
    try (Phone phone = dark ? Phone.inTheDark(site, language) : Phone.in(site, language)) {
      phone.signedIn(site.token(actor));
      pages.forEach((name, path) -> {
        phone.open(path);
        phone.picture("certificates-" + language + "-" + who + "-" + name);
        phone.isForEverybody();
      });
    }
  }
}
