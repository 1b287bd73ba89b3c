package org.accanto.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.access.Called;
import org.accanto.accompaniment.BesideKind;
import org.accanto.accompaniment.Ending;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Item;
import org.accanto.enrolment.SafeContact;
import org.accanto.enrolment.Saying;
import org.accanto.testing.Abuse;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/**
 * The canary: every personal field of one story holds an unmistakable word. None of these words
 * stands in a log, a notification, an event, an address or an error page.
 */
@Scenario
@ExtendWith(OutputCaptureExtension.class)
class NothingPersonalEscapesTests {

  private static final String CANARY = "qzcanary";

  /** Rows that tell only that something happened. */
  private static final List<String> NEUTRAL =
      List.of(
          "notification.notice",
          "access.sign_in_event",
          "access.session",
          "accompaniment.walk_change",
          "confidentiality.seen",
          "confidentiality.decision",
          "matching.proposal",
          "matching.answer",
          "matching.match");

  @Autowired ApplicationContext beans;
  @Autowired Cast cast;

  private final List<String> addresses = new ArrayList<>();
  private final List<Page> errors = new ArrayList<>();
  private int sung;

  @Test
  @Abuse({"U04", "D01"})
  void notOneWordOfTheStoryIsFoundOutsideOfIt(CapturedOutput output) {
    Programme programme = new Programme(beans);
    Someone luca = programme.supporter("Luca " + word()).certified();
    Someone amina = asks(programme);
    Someone anna = programme.professional("Anna");
    Stories.walkTogether(amina, luca);
    theyWriteInTheBrowser(programme, amina, luca);
    var goal = amina.setsTheGoal(word(), luca);
    amina.opens(goal, anna, word(), programme.today().plusDays(30));
    anna.at("/opened").isFound().says(CANARY);
    anna.at("/opened/" + amina.actor().person()).isFound().says(CANARY);
    theySearch(programme, anna);
    theyMeetErrors(programme, amina, luca);
    amina.ends(luca, Ending.COMPLETED, word());

    assertThat(output.getAll()).doesNotContain(CANARY);
    assertThat(addresses).isNotEmpty().noneMatch(address -> address.contains(CANARY));
    assertThat(errors).isNotEmpty().noneMatch(page -> page.body().contains(CANARY));
    assertThat(NEUTRAL)
        .allSatisfy(table ->
            assertThat(
                    cast.count(
                        "select count(*) from " + table + " t where t::text like ?",
                        "%" + CANARY + "%"))
                .as(table)
                .isZero());
  }

  /** Another unmistakable word each time, so that each leak names its field. */
  private String word() {
    return CANARY + sung++;
  }

  private Someone asks(Programme programme) {
    Someone amina = programme.peer("Amina");
    Asking asking = programme.door(Asking.class);
    for (Saying saying :
        List.of(
            new Saying.OwnWords(word()),
            new Saying.Times(java.util.Set.of(), word()),
            new Saying.Hard(new Item(UUID.randomUUID(), word(), null, null, true, true)),
            new Saying.Reach(
                new SafeContact(
                    SafeContact.Way.IN_PERSON, word(), "", null, null, null, word())))) {
      asking.say(saying, amina.actor());
    }
    programme.door(Access.class).rename(amina.actor().person(), Called.as(word()), amina.actor());
    return amina;
  }

  private void theyWriteInTheBrowser(Programme programme, Someone amina, Someone luca) {
    String walk = "/walks/" + amina.walkWith(luca);
    Visitor his = programme.site().as(luca.actor()).reading("en");
    sends(his, walk + "/meetings/new", "/meetings", Map.of("length", "45", "words", word()));
    sends(
        his,
        walk + "/plans/new",
        "/plans",
        Map.of("day", programme.today().plusDays(2).toString(), "place", word()));
    Visitor hers = programme.site().as(amina.actor()).reading("en");
    sends(hers, walk + "/helped", "/helped", Map.of("words", word()));
    sends(
        hers,
        walk + "/appointments/new",
        "/appointments",
        Map.of(
            "title", word(),
            "day", programme.today().plusDays(3).toString(),
            "place", word(),
            "role", "SILENT",
            "maySay", word(),
            "toBring", word()));
    var meeting = luca.recordsAMeetingWith(amina, 20, word());
    amina.writesBeside(meeting, luca, BesideKind.ADDS, word());
  }

  /** The name of somebody, typed into the search of each list. */
  private void theySearch(Programme programme, Someone anna) {
    Visitor office = programme.site().as(programme.office().actor()).reading("en");
    for (String list : List.of("/people", "/people/cards", "/requests", "/supporters")) {
      sends(office, list, list, Map.of("search", word()));
    }
    Visitor hers = programme.site().as(anna.actor()).reading("en");
    sends(hers, "/opened", "/opened", Map.of("search", word()));
  }

  private void sends(Visitor visitor, String path, String form, Map<String, String> fields) {
    Page answer = visitor.submit(visitor.open(path).isFound(), form, fields);
    assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(303);
    addresses.add(answer.location());
  }

  /** Nobody's words come back to who may not have them, nor from a page that is not there. */
  private void theyMeetErrors(Programme programme, Someone amina, Someone luca) {
    Visitor stranger = programme.site().as(programme.supporter("Nikos").actor()).reading("en");
    String walk = "/walks/" + amina.walkWith(luca);
    errors.add(stranger.open(walk));
    errors.add(stranger.open("/no-such-page"));
    Map<String, String> fields = new HashMap<>(Map.of("length", "45", "words", word()));
    errors.add(stranger.post(walk + "/meetings", fields));
    errors.add(programme.site().somebody().post(walk + "/meetings", fields));
  }
}
