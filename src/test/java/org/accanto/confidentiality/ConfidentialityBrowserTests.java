package org.accanto.confidentiality;

import java.util.List;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Phone;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of this module on a phone, in three languages, for everybody. */
@AccantoTest
@Tag("confidentiality")
@Tag("browser")
class ConfidentialityBrowserTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Confidentiality confidentiality;
  @Autowired OwnView own;

  @ParameterizedTest
  @ValueSource(strings = {"en", "it", "el"})
  void everyPageIsForEverybody(String language) {
    Actor amina = cast.person("Amina", Hat.PEER, language);
    Actor luca = cast.person("Luca", Hat.SUPPORTER, language);
    Actor anna = cast.person("Anna", Hat.PROFESSIONAL, language);
    UUID walk = cast.pair(amina, luca, true);
    confidentiality.authorise(
        new Authorise(DataClass.GOAL, null, anna.person(), "ID", clock.today().plusDays(30)),
        amina);
    confidentiality.seen(anna, DataClass.GOAL, Subject.of(amina.person()));
    confidentiality.seen(luca, DataClass.NOTE, Subject.in(amina.person(), walk));
    own.ask(UUID.randomUUID(), amina.person(), DataClass.NOTE, "Thursday", anna);
    String talk = "/walks/" + walk + "/agreement";

    try (Phone phone = Phone.in(site, language).signedIn(site.token(amina))) {
      phone.open(talk + "/cards/yours").pressAt("main form button.btn");
      for (String path : List.of("/who-sees", "/who-saw", "/today", "/authorisations/new")) {
        phone.open(path).isForEverybody().picture(language + path);
      }
    }
    try (Phone phone = Phone.inTheDark(site, language).signedIn(site.token(luca))) {
      for (String path :
          List.of(talk, talk + "/cards/mine", talk + "/cards/money", talk + "/print")) {
        phone.open(path).isForEverybody().picture(language + path.substring(43));
      }
    }
    try (Phone phone = Phone.in(site, language).signedIn(site.token(anna))) {
      for (String path : List.of("/asks", "/asks/new?person=" + amina.person())) {
        phone.open(path).isForEverybody().picture(language + path.replaceAll("\\?.*", ""));
      }
    }
  }
}
