package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accanto.accompaniment.Ending;
import org.accanto.shared.ActingTransaction;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * R01, R02: the earlier supporter, and the one who is matched but has not agreed yet, try every
 * address with the ids of that walk and read every table. A new address or table is tried from its
 * first day; what each may open stands in OutsidersMay, with the reason.
 */
@AccantoTest
@Tag("rules")
class OutsidersOfAWalkTests {

  @Autowired ApplicationContext beans;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired JdbcClient application;
  @Autowired ActingTransaction transaction;

  Book book;

  @BeforeEach
  void aFullBook() {
    book = Book.of(beans);
  }

  @Test
  @Abuse("R01")
  void theEarlierSupporterFindsNothingAtAnyAddress() {
    ended();
    String before = everything();
    assertThat(opened().keySet()).isEqualTo(OutsidersMay.all(OutsidersMay.EARLIER_MAY_OPEN));
    assertThat(everything()).as("nothing of the book has changed").isEqualTo(before);
  }

  @Test
  @Abuse("R01")
  void theEarlierSupporterReadsNothingInAnyTable() {
    ended();
    assertThat(readable().keySet()).isEqualTo(OutsidersMay.all(OutsidersMay.EARLIER_MAY_READ));
  }

  @Test
  @Abuse("R02")
  void beforeTheAgreementTheSupporterFindsOnlyTheTalkAndTheDates() {
    book.beforeTheAgreement(cast);
    assertThat(opened().keySet()).isEqualTo(OutsidersMay.all(OutsidersMay.MATCHED_MAY_OPEN));
  }

  @Test
  @Abuse("R02")
  void beforeTheAgreementTheSupporterReadsNoContentInAnyTable() {
    book.beforeTheAgreement(cast);
    assertThat(readable().keySet()).isEqualTo(OutsidersMay.all(OutsidersMay.MATCHED_MAY_READ));
  }

  @Test
  void theLookBites_inAnOpenWalkItFindsWhatIsOpen_andALeakingTable() {
    assertThat(readable()).containsKeys("accompaniment.goal", "accompaniment.meeting_content");
    assertThat(opened())
        .containsKeys(
            "GET /walks/{walk}/meetings/{meeting}",
            "GET /walks/{walk}/appointments/{appointment}",
            "Her words beside. at /walks/{walk}/meetings/{meeting}");
    assertThat(readable()).doesNotContainKey("accompaniment.goal");
    cast.run("create policy leak on accompaniment.goal for select to accanto_app using (true)");
    try {
      assertThat(readable()).containsKey("accompaniment.goal");
    } finally {
      cast.run("drop policy leak on accompaniment.goal");
    }
  }

  /** One fingerprint of all rows that name her or the walk, past every policy. */
  private String everything() {
    String amina = book.amina().actor().person().toString();
    return things().having("tableoid").stream()
        .sorted()
        .map(table ->
            table
                + cast.text(
                    "select md5(string_agg(t::text, '' order by t::text)) from "
                        + table
                        + " t where "
                        + Things.OF_THE_BOOK,
                    Things.like(amina),
                    Things.like(book.walk())))
        .collect(Collectors.joining());
  }

  private void ended() {
    book.amina().ends(book.luca(), Ending.COMPLETED, "Thank you.");
    clock.pass(Duration.ofSeconds(1));
  }

  /** Every address with an id that answered with something else than "nothing" or "sign in". */
  private Map<String, Integer> opened() {
    Map<String, Integer> opened = new TreeMap<>();
    Routes.of(requestMappingHandlerMapping).all().stream()
        .filter(route -> !route.isOpen() && route.path().contains("{"))
        .sorted(Comparator.comparing(OutsidersOfAWalkTests::order))
        .forEach(route -> {
          Page page = go(route);
          if (page.status() != 404) {
            opened.put(route.method() + " " + route.path(), page.status());
          }
          Book.CONTENT.stream()
              .filter(page.body()::contains)
              .forEach(words -> opened.put(words + " at " + route.path(), page.status()));
        });
    return opened;
  }

  /** First what only reads, last what could end the walk before everything else was tried. */
  private static int order(Routes.Route route) {
    boolean reads = route.method().equals("GET");
    boolean pauses = route.path().matches(".*/(pause|return)");
    boolean ends = route.path().matches(".*/(another|ending)");
    return (reads ? 0 : 1) + (pauses ? 2 : 0) + (ends ? 4 : 0);
  }

  /** A new session each time: some of the addresses end the one that they are called with. */
  private Page go(Routes.Route route) {
    Visitor his = book.luca().programme().site().as(book.luca().actor());
    String path = things().address(route.path());
    return route.method().equals("POST") ? his.post(path, Map.of()) : his.open(path);
  }

  /** Every table in which the acting supporter reads a row that names her or the walk. */
  private Map<String, Long> readable() {
    String amina = book.amina().actor().person().toString();
    Map<String, Long> readable = new TreeMap<>();
    for (String table : things().having("tableoid")) {
      long rows =
          transaction.as(
              book.luca().actor(),
              () ->
                  application
                      .sql("select count(*) from " + table + " t where " + Things.OF_THE_BOOK)
                      .params(Things.like(amina), Things.like(book.walk()))
                      .query(Long.class)
                      .single());
      if (rows > 0) {
        readable.put(table, rows);
      }
    }
    return readable;
  }

  private Things things() {
    return new Things(book, cast, application);
  }
}
