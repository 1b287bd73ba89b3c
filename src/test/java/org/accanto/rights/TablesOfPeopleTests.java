package org.accanto.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No table about people is forgotten: its rows go into somebody's file, or it says why not. */
@AccantoTest
@Tag("rights")
class TablesOfPeopleTests {

  private static final Map<String, String> NOT_IN_A_FILE =
      Map.ofEntries(
          Map.entry(
              "access.listed_name", "what a list says, until the person says it: access.person"),
          Map.entry("access.earlier_name", "read by nobody: keeps apart who must not meet"),
          Map.entry("access.asking_code", "only the hash of a code"),
          Map.entry("access.ticket", "hashes of links that work once"),
          Map.entry("access.device", "hashes that know a device again"),
          Map.entry("access.sign_in_event", "in it, by sec.my_sign_in_events()"),
          Map.entry("confidentiality.pair", "in it as accompaniment.walk"),
          Map.entry("confidentiality.card_answer", "in it, by Answers"),
          Map.entry("confidentiality.seen_head", "the end of the list of confidentiality.seen"),
          Map.entry("confidentiality.ask_left", "in it, beside confidentiality.ask"),
          Map.entry("enrolment.wish", "in it, by Wishes"),
          Map.entry("enrolment.item", "in it, by SayingRows"),
          Map.entry("enrolment.safety", "in it, by SafetyRows"),
          Map.entry("enrolment.safe_contact", "in it, by SayingRows"),
          Map.entry("enrolment.contact", "in it, by ReachRows"),
          Map.entry("enrolment.invited", "in it, by ImportPeers"),
          Map.entry("enrolment.offer", "in it, by OfferRows"),
          Map.entry("enrolment.experience", "in it, by OfferRows"),
          Map.entry("enrolment.application", "in it, by ApplicationRows"),
          Map.entry("enrolment.story", "in it, by OwnRows"),
          Map.entry("enrolment.apart", "in it, by OwnRows"),
          Map.entry("enrolment.rather_not", "in it, by Limits"),
          Map.entry("enrolment.import_file", "a list on its way in, for a day"),
          Map.entry("matching.all_the_same", "in it, by AllTheSameRows"),
          Map.entry("matching.answer", "in it, beside matching.proposal"),
          Map.entry("matching.plan_pair", "an idea of the office that was asked of nobody"),
          Map.entry("matching.plan_peer", "who stands in a plan of the office"),
          Map.entry("matching.plan_round", "in it as the time of choosing that came of it"),
          Map.entry("matching.plan_supporter", "who stands in a plan of the office"),
          Map.entry("matching.apart", "read by nobody, so that no side learns what the other said"),
          Map.entry("accompaniment.review_answer", "in it, beside accompaniment.review"),
          Map.entry("accompaniment.review_shown", "only that answers were shown"),
          Map.entry("accompaniment.meeting_content", "in it, beside accompaniment.meeting"),
          Map.entry("accompaniment.content_before", "in it, beside accompaniment.meeting_before"),
          Map.entry("programme.organisation", "who changed it last; not about a person"),
          Map.entry("programme.policy", "who changed it last; not about a person"),
          Map.entry("rights.retention", "who changed it last; not about a person"),
          Map.entry("vault.data_key", "keys, never words"));

  @Autowired Cast cast;

  @Test
  void everyTableAboutPeopleGoesIntoAFileOrSaysWhyNot() throws IOException {
    Map<String, String> left = new TreeMap<>();
    Set<String> read = tablesThatFilesRead();
    for (String table : aboutPeople()) {
      if (!read.contains(table) && !NOT_IN_A_FILE.containsKey(table)) {
        left.put(table, "neither read by an OwnData nor listed with a reason");
      }
    }
    assertThat(left).isEmpty();
  }

  @Test
  void noReasonIsGivenForATableThatIsNoMore() {
    assertThat(aboutPeople()).containsAll(NOT_IN_A_FILE.keySet());
  }

  /** Tables with a column that says whose a row is, or by whom. */
  private Set<String> aboutPeople() {
    String tables =
        cast.text(
            """
            select string_agg(distinct c.table_schema || '.' || c.table_name, ',')
              from information_schema.columns c join pg_tables t
                on t.schemaname = c.table_schema and t.tablename = c.table_name
             where c.udt_name = 'uuid' and c.table_schema not in ('pg_catalog', 'information_schema', 'sec')
               and (c.column_name in ('person', 'peer', 'supporter', 'owner', 'subject', 'reader', 'opener',
                    'reviewer', 'asker', 'teller', 'author', 'who', 'from_person', 'to_person',
                    'brought_by', 'taken_by', 'changed_by')
                 or c.table_schema || '.' || c.table_name = 'access.person')
            """);
    return new TreeSet<>(Arrays.asList(tables.split(",", -1)));
  }

  private static Set<String> tablesThatFilesRead() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      return files
          .filter(one ->
              one.getFileName()
                  .toString()
                  .matches("Own(Data|Goals|Asking|Offering|Emergencies|Certificates)\\.java"))
          .flatMap(TablesOfPeopleTests::tables)
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> tables(Path file) {
    try {
      return java.util.regex.Pattern.compile("\\b(?:from|join)\\s+([a-z]+\\.[a-z_]+)")
          .matcher(Files.readString(file))
          .results()
          .map(found -> found.group(1));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
