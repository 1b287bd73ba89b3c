package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** Where the thing of a path variable stands, when the variable is not called like its table. */
  private static final Map<String, String> THINGS =
      Map.of("piece", "enrolment.story", "peer", "access.person", "id", "accompaniment.meeting");

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

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
    return ours("tableoid").stream()
        .sorted()
        .map(table ->
            table
                + cast.text(
                    "select md5(string_agg(t::text, '' order by t::text)) from "
                        + table
                        + " t where "
                        + OF_THE_BOOK,
                    like(amina),
                    like(book.walk())))
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
    Matcher variable = VARIABLE.matcher(route.path());
    String path = variable.replaceAll(found -> thing(found.group(1)));
    return route.method().equals("POST") ? his.post(path, Map.of()) : his.open(path);
  }

  /** The id of such a thing in the book; for what is no thing of a book, nobody's. */
  private String thing(String variable) {
    String amina = book.amina().actor().person().toString();
    if (variable.equals("walk") || variable.equals("person")) {
      return variable.equals("walk") ? book.walk().toString() : amina;
    }
    if (variable.equals("path")) {
      return "yours";
    }
    return ours("id").stream()
        .filter(table -> table.equals(THINGS.get(variable)) || table.endsWith("." + variable))
        .map(table ->
            cast.text(
                "select id from " + table + " t where " + OF_THE_BOOK,
                like(amina),
                like(book.walk())))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElseGet(() -> UUID.randomUUID().toString());
  }

  private static final String OF_THE_BOOK = "(t::text like ? or t::text like ?)";

  private static String like(Object id) {
    return "%" + id + "%";
  }

  /** Every table in which the acting supporter reads a row that names her or the walk. */
  private Map<String, Long> readable() {
    String amina = book.amina().actor().person().toString();
    Map<String, Long> readable = new TreeMap<>();
    for (String table : ours("tableoid")) {
      long rows =
          transaction.as(
              book.luca().actor(),
              () ->
                  application
                      .sql("select count(*) from " + table + " t where " + OF_THE_BOOK)
                      .params(like(amina), like(book.walk()))
                      .query(Long.class)
                      .single());
      if (rows > 0) {
        readable.put(table, rows);
      }
    }
    return readable;
  }

  /** Our tables that the application may read and that have such a column. */
  private List<String> ours(String column) {
    return new ArrayList<>(
        application
            .sql(
                """
                select n.nspname || '.' || c.relname from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema|flyway|sec)'
                   and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = ?)
                   and has_schema_privilege(n.oid, 'USAGE') and has_table_privilege(c.oid, 'SELECT')
                """)
            .params(column)
            .query(String.class)
            .list());
  }
}
