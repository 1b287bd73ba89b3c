package org.accanto.enrolment;

import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Phone;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What others tell of themselves, on a phone, for everybody. */
@AccantoTest
@Tag("browser")
class StoriesOnAPhoneTests {

  private static final String WORDS = "Ho dormito alla stazione, un inverno.";

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Own own;

  @Test
  void inItalian() {
    try (Phone phone = Phone.in(site, "it")) {
      reads(phone, "it");
    }
  }

  @Test
  void inGreekInTheDark() {
    try (Phone phone = Phone.inTheDark(site, "el")) {
      reads(phone, "el");
    }
  }

  private void reads(Phone phone, String language) {
    Actor amina = cast.person("Amina", Hat.PEER, language);
    Actor luca = cast.person("Luca", Hat.SUPPORTER, language);
    cast.pair(amina, luca, true);
    phone.signedIn(site.token(amina)).open("/stories").isForEverybody();

    own.tell(new StoryPiece(UUID.randomUUID(), WORDS, StoryPiece.Readers.PEERS), luca);

    phone.open("/stories").says(WORDS).says("Luca").isForEverybody();
  }
}
