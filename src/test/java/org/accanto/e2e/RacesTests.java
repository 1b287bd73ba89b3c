package org.accanto.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accanto.access.Access;
import org.accanto.scenarios.Programme;
import org.accanto.scenarios.Someone;
import org.accanto.scenarios.Stories;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Phone;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two taps, the back button, and a session that was ended in another window. */
@AccantoTest
@Tag("e2e")
class RacesTests {

  private static final Map<String, String> MEETING =
      Map.of("length", "45", "functions", "SOCIAL", "words", "Two taps, one meeting.");

  @Autowired ApplicationContext beans;
  @Autowired Site site;
  @Autowired Access access;
  @Autowired Cast cast;

  private Someone luca;
  private UUID walk;

  @BeforeEach
  void twoWhoWalkTogether() {
    Programme programme = new Programme(beans);
    luca = programme.supporter("Luca").certified();
    Someone amina = programme.peer("Amina");
    Stories.walkTogether(amina, luca);
    walk = luca.walkWith(amina);
  }

  @Test
  void aFormSentTwiceInTheSameMomentIsOneMeeting() throws Exception {
    Visitor his = site.as(luca.actor()).reading("en");
    Page form = his.open("/walks/" + walk + "/meetings/new");
    Callable<Page> tap = () -> his.submit(form, "/meetings", MEETING);
    try (ExecutorService fingers = Executors.newFixedThreadPool(4)) {
      List<Future<Page>> taps = fingers.invokeAll(List.of(tap, tap, tap, tap));
      for (Future<Page> one : taps) {
        assertThat(one.get().status()).isEqualTo(303);
      }
    }
    assertThat(meetings()).isOne();
  }

  @Test
  void theBackButtonAndAnotherSubmitDoNotDoubleWhatWasSent() {
    try (Phone phone = Phone.in(site, "en").signedIn(site.token(luca.actor()))) {
      phone.open("/walks/" + walk + "/meetings/new");
      fillAndSend(phone);
      phone.back();
      fillAndSend(phone);
    }
    assertThat(meetings()).isBetween(1L, 2L);
    Visitor his = site.as(luca.actor()).reading("en");
    Page form = his.open("/walks/" + walk + "/meetings/new");
    long before = meetings();
    his.submit(form, "/meetings", MEETING);
    his.submit(form, "/meetings", MEETING);
    assertThat(meetings()).isEqualTo(before + 1);
  }

  private static void fillAndSend(Phone phone) {
    var page = phone.page();
    page.locator("label:has(input[name=length])").first().click();
    page.locator("textarea[name=words]").fill("By the river, after a long while.");
    phone.pressAt("form[action$='/meetings'] button[type=submit]");
  }

  @Test
  void whenTheSessionEndedElsewhereOneIsAskedToSignInAndTheWordsAreStillThere() {
    String token = site.token(luca.actor());
    try (Phone phone = Phone.in(site, "en").signedIn(token)) {
      phone.open("/walks/" + walk + "/meetings/new");
      beans.getBean(org.accanto.access.SignIn.class).out(token, false);

      fillAndSend(phone);

      phone.says("By the river, after a long while.").says("sign in again");
      assertThat(meetings()).isZero();
      phone.signedIn(site.token(luca.actor()));
      phone.pressAt("main form button[type=submit]");
      assertThat(meetings()).isOne();
    }
  }

  private long meetings() {
    return cast.count("select count(*) from accompaniment.meeting where walk = ?", walk);
  }
}
