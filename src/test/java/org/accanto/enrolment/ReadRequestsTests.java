package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.accanto.vault.Whose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator who reads a request leaves a trace for the person (U02). */
@AccantoTest
@Tag("enrolment")
class ReadRequestsTests {

  @Autowired Cast cast;
  @Autowired Site site;

  @Test
  void whatACoordinatorReadsInARequestIsWrittenForThePerson() {
    Visitor amina = site.somebody().reading("en");
    String debts = "The debts-" + UUID.randomUUID();
    amina.submit(amina.open("/asking/words"), "/asking/words", Map.of("words", "To talk"));
    amina.submit(
        amina.open("/asking/hard"),
        "/asking/hard",
        Map.of("hard", debts, "supporter", "no", "coordinator", "yes"));
    amina.submit(amina.open("/asking/everything"), "/asking/everything", Map.of());
    UUID person = UUID.fromString(cast.whoTold(debts));
    cast.run(
        "insert into enrolment.safe_contact (person, way, phone, changed_at)"
            + " values (?, 'PHONE', ?, now()) on conflict (person) do update set way = 'PHONE'",
        person,
        cast.sealed(Whose.peer(new PersonId(person)), "enrolment.safe_contact.phone", "1"));
    Actor giulia = cast.coordinator("Giulia");

    site.as(giulia).open("/requests/" + person).isFound().says(debts);

    String traces =
        "select string_agg(class || ' ' || (item is not null), ', ' order by class)"
            + " from confidentiality.seen where subject = ? and reader = ?";
    assertThat(cast.text(traces, person, giulia.person().value()))
        .isEqualTo("MATCH_CARD false, PROFILE true, SAFE_CONTACT false");
  }

  /** A voice on the machine of a home that is not safe can do harm. */
  @Test
  void whereverHerNumberStandsItsRuleStandsToo() {
    Visitor amina = site.somebody().reading("en");
    String number = "333" + (System.nanoTime() % 10_000_000);
    amina.submit(
        amina.open("/asking/reach"),
        "/asking/reach",
        Map.of(
            "way",
            "PHONE",
            "phone",
            number,
            "from",
            "10",
            "until",
            "12",
            "voicemail",
            "no",
            "ifNotMe",
            "Say you are the library",
            "where",
            "Behind the station"));
    amina.submit(amina.open("/asking/everything"), "/asking/everything", Map.of());
    UUID person = UUID.fromString(cast.whoTold(number));
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");

    site.as(giulia)
        .open("/people/" + person)
        .isFound()
        .says(number)
        .says("From 10:00 to 12:00")
        .says("No message on the phone")
        .says("Say you are the library")
        .doesNotSay("Behind the station");

    cast.run(
        "update enrolment.safe_contact set way = 'IN_PERSON', phone = null, place = ?"
            + " where person = ?",
        cast.sealed(Whose.peer(new PersonId(person)), "enrolment.safe_contact.place", "At the bar"),
        person);
    Actor eleni = cast.person("Eleni", Hat.COORDINATOR, "en");
    site.as(eleni).open("/people/" + person).says("At the bar").doesNotSay("From 10:00");
    assertThat(
            cast.count(
                "select count(*) from confidentiality.seen where subject = ? and reader = ?"
                    + " and class = 'SAFE_CONTACT'",
                person,
                eleni.person().value()))
        .isEqualTo(1);
  }
}
