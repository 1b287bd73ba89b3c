package org.accanto.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody is told something: neutral, their own only, and the bell always becomes quiet. */
@AccantoTest
@Tag("notification")
class NotificationsTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Notifications notifications;

  @Test
  void theBellRingsUntilThePageWasOpened() {
    Actor amina = cast.person("Amina", Hat.PEER, "en");
    notifications.tell(amina.person(), Notice.news("/proposals"), cast.coordinator("Giulia"));
    Visitor phone = site.as(amina);
    assertThat(bell(phone.open("/today"))).isEqualTo("News: there is something new");

    Page page = phone.open("/notices").isFound().says("There is news for you.");

    assertThat(bell(page)).isEqualTo("News: nothing new");
    assertThat(bell(phone.open("/today"))).isEqualTo("News: nothing new");
    assertThat(notifications.unread(amina)).isZero();
  }

  @Test
  void aNoticeLeadsToItsPage() {
    Actor amina = cast.peer("Amina");
    String path = "/walks/" + UUID.randomUUID();
    notifications.tell(amina.person(), Notice.question(path), cast.supporter("Luca"));
    Visitor phone = site.as(amina);
    Page page = phone.open("/notices");
    String to = page.document().select("form[action$=/reading]").getFirst().attr("action");

    assertThat(phone.submit(page, to, Map.of()).location()).endsWith(path);
  }

  @Test
  void theSameThingShowsOnce() {
    Actor amina = cast.peer("Amina");
    Actor giulia = cast.coordinator("Giulia");
    for (int i = 0; i < 3; i++) {
      notifications.tell(amina.person(), Notice.news("/proposals"), giulia);
    }

    assertThat(notifications.of(amina)).hasSize(1);
    assertThat(notifications.unread(amina)).isEqualTo(1);
    notifications.read(notifications.of(amina).getFirst().id(), amina);
    assertThat(notifications.unread(amina)).isZero();
  }

  @Test
  void anothersNoticesAreNotThere() {
    Actor amina = cast.peer("Amina");
    Actor luca = cast.supporter("Luca");
    notifications.tell(amina.person(), Notice.news("/proposals"), luca);
    UUID id = notifications.of(amina).getFirst().id();

    assertThat(notifications.of(luca)).isEmpty();
    assertThat(notifications.read(id, luca)).isEmpty();
    assertThat(site.as(luca).post("/notices/" + id + "/reading", Map.of()).status()).isEqualTo(404);
    assertThat(notifications.unread(amina)).isEqualTo(1);
  }

  @Test
  @Abuse("D01")
  void thereIsNoRoomForWordsOrNames() {
    assertThatThrownBy(() -> Notice.news("/people/Amina"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Notice.news("/walks?with=amina"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Notice.news("//elsewhere.example"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String bell(Page page) {
    return page.document().select("a[href=/notices]").attr("aria-label");
  }
}
