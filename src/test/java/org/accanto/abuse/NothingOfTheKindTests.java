package org.accanto.abuse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Some attempts have nothing to reach for. Here this is asked and not believed: whoever builds the
 * thing finds a red test, and reads what it has to be protected against.
 */
@AccantoTest
@Tag("rules")
class NothingOfTheKindTests {

  private static final Path CODE = Path.of("src", "main", "java", "org", "accanto");

  /** What answers with anything but a page, each with what is in it. */
  private static final Set<String> GIVES_A_FILE =
      Set.of(
          "AssetFiles", // the styles and pictures of the pages, the same for everybody
          "BadgePages", // one's own certificate, signed, to oneself
          "BringCoursePages", // a text of the course as a file, without a person in it
          "Downloads", // the course, without a person in it
          "ExportPages", // the list of names that a coordinator reads on the screen
          "HoursPages", // the hours of everybody that a coordinator reads on the screen
          "ImportCsv",
          "ImportPages", // the refused rows of a list, to whoever brought it
          "MyCertificatePages", // one's own certificate on paper, to oneself
          "OwnDataPages", // one's own data, to oneself
          "PrintPages", // a unit of the course on paper
          "SentPlanPages", // the numbers of a plan, with no person in them
          "TakeAlongPages"); // the course, without a person in it

  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired JdbcClient database;
  @Autowired Cast cast;
  @Autowired Site site;

  /** C02, C08, D10, N04: what others opened, a whole file, a calendar, an attachment. */
  @Test
  @Abuse({"C02", "C08", "D10", "N04"})
  void noAddressGivesAFileOfAnybodyElse() throws IOException {
    assertThat(
            onPages(
                "ResponseEntity<|StreamingResponseBody|@ResponseBody|@RestController|getOutputStream\\("
                    + "|getWriter\\(|InputStreamResource|FileSystemResource|AbstractView|text/calendar|ImportCsv"))
        .isEqualTo(new TreeSet<>(GIVES_A_FILE));
    assertThat(addressesIn("OwnDataPages"))
        .as("one's own data is asked for without saying whose")
        .allSatisfy(path -> assertThat(path).doesNotContain("{"));
  }

  /**
   * N04, N05: files that come in are a list of people, kept for an hour's work, and texts of the
   * course and signed certificates to look at, of which no file is kept at all.
   */
  @Test
  @Abuse({"N04", "N05"})
  void noAddressTakesAFileButAListAndTheCourse() throws IOException {
    assertThat(saying("MultipartFile|MultipartHttp|getPart\\(|getParts\\("))
        .containsExactly("BringCoursePages", "BringTextPages", "ImportPages", "VerifyPages");
    assertThat(notSealed())
        .as("what the database keeps in octets and no key seals")
        .containsExactlyInAnyOrder(
            "accompaniment.content_before.next_step", // as it was sealed before it was mended
            "accompaniment.content_before.words",
            "confidentiality.paper.purpose"); // for the place of what comes of the paper
  }

  /** N05: a photograph with the place where it was taken. */
  @Test
  @Abuse("N05")
  void aPhotographIsRefusedAndNothingOfItIsKept() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en")).reading("en");
    byte[] photograph = photograph("41.9028N 12.4964E");
    long before = cast.count("select count(*) from enrolment.import_file");

    Page page = giulia.open("/people/import").isFound();
    giulia.upload(page, "/people/import", "list", "casa.jpg", photograph).says("Save as, CSV");

    assertThat(cast.count("select count(*) from enrolment.import_file")).isEqualTo(before);
  }

  /**
   * S06: nobody teaches here, and a story is read by nothing but its own page and its owner's file.
   */
  @Test
  @Abuse("S06")
  void aStoryIsReadOnlyWhereItsReadersAreAsked() throws IOException {
    assertThat(saying("(from|into|update|join) enrolment\\.story\\b|\"enrolment\\.story\\.words\""))
        .containsExactly("OwnRows");
    assertThat(Hat.values()).extracting(Hat::name).doesNotContain("TRAINER", "FACILITATOR");
    assertThat(
            cast.text(
                "select pg_get_constraintdef(oid) from pg_constraint"
                    + " where conrelid = 'enrolment.story'::regclass"
                    + " and pg_get_constraintdef(oid) like '%readers%'"))
        .contains("'ME'", "'PEERS'", "'TEAM'", "'ORGANISATION'")
        .doesNotContainIgnoringCase("public");
  }

  /** X03, X04: a cell of one person, and two periods that differ by one. */
  @Test
  @Abuse({"X03", "X04"})
  void noListCanBeNarrowedToAKindOfPersonOrATime() {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    cast.pair(cast.peer("Amina"), cast.supporter("Luca"), true);
    Visitor office = site.as(giulia).reading("en");
    List<String> lists = addressesOf(path -> !path.contains("{"));
    assertThat(lists).contains("/people", "/supporters", "/requests", "/today");
    for (String list : lists) {
      Page all = office.open(list);
      if (all.status() == 200) {
        assertThat(shown(office.open(list + "?gender=WOMAN&area=HIV&age=19&language=rom")))
            .as(list)
            .isEqualTo(shown(all));
        assertThat(shown(office.open(list + "?from=2026-01-01&to=2026-01-31&since=2026-01-01")))
            .as(list)
            .isEqualTo(shown(all));
      }
    }
  }

  /** X03, X04: people are put into groups only where it is written here why. */
  @Test
  @Abuse({"X03", "X04"})
  void noStatementCountsPeopleByWhatTheyAre() throws IOException {
    assertThat(saying("(?i)\\bgroup by\\b|\\bgrouping sets\\b|\\brollup\\b|\\bcube\\b"))
        .containsExactlyInAnyOrder(
            "KeyHolders", // the roles of one person in one line
            "OwnRows", // the roles of one person of the staff in one line
            "Overview"); // with how many one supporter walks, to keep to what they agreed
    assertThat(saying("DataClass\\.AGGREGATE")).isEmpty();
  }

  /** N01: there is one organisation, and no row says of which one it is. */
  @Test
  @Abuse("N01")
  void thereIsNoOtherOrganisation() {
    for (String only : new String[] {"true", "false"}) {
      assertThatThrownBy(
              () -> cast.run("insert into programme.organisation (only_one) values (" + only + ")"))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(
            cast.count(
                """
                select count(*) from information_schema.columns
                 where table_schema not in ('pg_catalog', 'information_schema')
                   and column_name ~ '(organisation|organization|tenant|programme_id)'
                """))
        .isZero();
  }

  private static String shown(Page page) {
    page.document().select("input[name=_csrf], input[name=once]").remove();
    return page.status() + page.document().select("main").text();
  }

  /** The start of a JPEG with the place in its EXIF part. */
  private static byte[] photograph(String place) {
    byte[] head = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 40};
    byte[] exif = ("Exif\0\0MM\0*GPS " + place).getBytes(UTF_8);
    byte[] all = Arrays.copyOf(head, head.length + exif.length + 2);
    System.arraycopy(exif, 0, all, head.length, exif.length);
    all[all.length - 2] = (byte) 0xFF;
    all[all.length - 1] = (byte) 0xD9;
    return all;
  }

  /** Octets that are neither words under a person's key, nor a hash or key themselves. */
  private List<String> notSealed() throws IOException {
    Set<String> sealed = new TreeSet<>();
    Pattern place = Pattern.compile("\"([a-z]+\\.[a-z_]+\\.[a-z_]+)\"");
    for (Path file : sources()) {
      place.matcher(Files.readString(file)).results().forEach(m -> sealed.add(m.group(1)));
    }
    return database
        .sql(
            """
            select n.nspname || '.' || c.relname || '.' || a.attname
              from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
             where a.atttypid = 'bytea'::regtype and c.relkind = 'r' and not a.attisdropped
               and n.nspname not in ('pg_catalog', 'sec') and a.attname !~ '(_hash|^hash|^link|^key|^wrapped|^mac)$'
             order by 1
            """)
        .query(String.class)
        .list()
        .stream()
        .filter(column -> !sealed.contains(column))
        .toList();
  }

  /** The classes whose text has this, comments and imports aside. */
  private static Set<String> saying(String pattern) throws IOException {
    return saying(pattern, "");
  }

  /** Of what answers over the network. */
  private static Set<String> onPages(String pattern) throws IOException {
    return saying(pattern, "/web/");
  }

  private static Set<String> saying(String pattern, String in) throws IOException {
    Pattern wanted = Pattern.compile(pattern);
    Set<String> found = new TreeSet<>();
    for (Path file : sources()) {
      String code = Files.readString(file).replaceAll("(?m)^import .*$|/\\*(?s:.*?)\\*/|//.*$", "");
      if (file.toString().contains(in) && wanted.matcher(code).find()) {
        found.add(file.getFileName().toString().replace(".java", ""));
      }
    }
    return found;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private List<String> addressesIn(String controller) {
    return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
        .filter(one -> one.getValue().getBeanType().getSimpleName().equals(controller))
        .flatMap(one -> one.getKey().getPatternValues().stream())
        .toList();
  }

  private List<String> addressesOf(java.util.function.Predicate<String> wanted) {
    return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
        .filter(one -> isOurs(one.getValue()))
        .filter(one -> one.getKey().getMethodsCondition().getMethods().toString().contains("GET"))
        .flatMap(one -> one.getKey().getPatternValues().stream())
        .filter(wanted)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isOurs(HandlerMethod handler) {
    return handler.getBeanType().getName().startsWith("org.accanto.");
  }
}
