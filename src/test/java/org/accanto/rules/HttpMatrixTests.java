package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.accanto.scenarios.Someone;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address that is not open to all, asked over HTTP by everybody who can stand to Amina in
 * some way today: for her things, and for those of a peer whom they have nothing to do with. The
 * expected answers stand in docs/http-matrix.txt; a widened cell is a changed line of that file.
 */
@AccantoTest
@Tag("rules")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpMatrixTests {

  private static final Path DOCUMENT = Path.of("docs", "http-matrix.txt");
  private static final String READS = "W";
  private static final Pattern ENDS_A_SESSION = Pattern.compile("sessions|hat|leaving|ending|name");

  @Autowired ApplicationContext beans;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired JdbcClient application;
  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;

  private final Map<Standings, Map<String, String>> hers = new EnumMap<>(Standings.class);
  private final Map<Standings, Map<String, String>> others = new EnumMap<>(Standings.class);
  private final Map<String, String> notSignedIn = new TreeMap<>();

  @BeforeAll
  void askEverything() {
    Book elsewhere = Book.of(beans);
    Book shared = Book.of(beans);
    for (Standings standing : Standings.values()) {
      Book book = standing.isInside() ? Book.of(beans) : shared;
      Someone who = standing.of(book, beans);
      clock.pass(Duration.ofSeconds(1));
      // A coordinator may end something there: what comes after is asked about another peer.
      boolean changes = standing == Standings.COORDINATOR;
      others.put(standing, answers(who, changes ? Book.of(beans) : elsewhere, true));
      hers.put(standing, answers(who, book, false));
    }
    notSignedIn.putAll(answers(null, shared, false));
  }

  /** Run with -Daccanto.write-matrix=true to write the document anew, then read what changed. */
  @Test
  void theAnswersAreThoseOfTheDocument() throws IOException {
    List<String> lines = lines();
    if (Boolean.getBoolean("accanto.write-matrix")) {
      Files.write(DOCUMENT, lines);
    }
    long cells = lines.stream().filter(line -> line.contains("|")).mapToLong(this::cells).sum();
    System.out.println("FIGURE " + cells + " answers over HTTP as in docs/http-matrix.txt");
    List<String> expected = Files.readAllLines(DOCUMENT);
    assertThat(without(lines, expected)).as("answers that the document does not have").isEmpty();
    assertThat(without(expected, lines)).as("lines of the document that are not so").isEmpty();
    assertThat(lines).as("the order of the lines").isEqualTo(expected);
  }

  private static List<String> without(List<String> lines, List<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
  }

  private long cells(String line) {
    return line.substring(line.indexOf('|')).chars().filter(c -> "Wpdrs.".indexOf(c) >= 0).count();
  }

  /** Whatever the document says. In a pause only what was arranged before it can be read. */
  @Test
  void herWordsAreReadByHerselfByWhomSheWalksWithAndByWhomTheyAreOpenTo() {
    hers.forEach((standing, answers) -> {
      String may =
          switch (standing) {
            case SELF, COMPANION -> ".*";
            case OPENED_PROFESSIONAL, COORDINATOR_IN_DANGER -> "GET /opened/\\{person}";
            case COMP_PAUSED -> ".*(/\\{walk}|/appointments.*)";
            default -> "nothing";
          };
      assertThat(answers.entrySet().stream().filter(one -> one.getValue().equals(READS)))
          .as("%s", standing)
          .allSatisfy(one -> assertThat(one.getKey()).matches(may));
    });
    assertThat(notSignedIn.values()).doesNotContain(READS);
  }

  @Test
  void nobodyReadsTheWordsOfAPeerWithWhomTheyHaveNothingToDo() {
    others.forEach((standing, answers) ->
        assertThat(answers.values()).as("%s", standing).doesNotContain(READS));
  }

  @Test
  void whoIsNotSignedInIsAskedToSignInOrFindsNothing() {
    assertThat(notSignedIn.values()).containsOnly("s");
  }

  /**
   * @param who null for somebody who is not signed in
   * @param ids only what has an id: the rest belongs to nobody in particular
   */
  private Map<String, String> answers(@Nullable Someone who, Book book, boolean ids) {
    Things things = new Things(book, cast, application);
    Map<String, String> answers = new TreeMap<>();
    @Nullable Asking asking = null;
    for (Routes.Route route : routes()) {
      if (!ids || route.path().contains("{")) {
        if (who != null && !route.hats().contains(who.actor().hat())) {
          answers.put(name(route), "-");
          continue;
        }
        Asking asks = asking == null ? asking(who) : asking;
        answers.put(name(route), letter(asks.go(route.method(), things.address(route.path()))));
        asking = ENDS_A_SESSION.matcher(route.path()).find() ? null : asks;
      }
    }
    return answers;
  }

  /** A browser with the token that its forms carry. */
  private record Asking(Visitor visitor, String token) {

    Page go(String method, String path) {
      return method.equals("POST") ? visitor.post(path, Map.of(), token) : visitor.open(path);
    }
  }

  private Asking asking(@Nullable Someone who) {
    Visitor visitor = who == null ? site.somebody() : site.as(who.actor()).reading("en");
    return new Asking(visitor, visitor.formToken());
  }

  private static String letter(Page page) {
    if (Book.CONTENT.stream().anyMatch(page.body()::contains)) {
      return READS;
    }
    return switch (page.status()) {
      case 200 -> "p";
      case 204, 302, 303 -> page.location().contains("/signin") ? "s" : "d";
      case 404 -> ".";
      case 400, 403, 409, 422 -> "r";
      default -> "(" + page.status() + ")";
    };
  }

  /** First what only reads, last what ends something before everything else was tried. */
  private static int order(Routes.Route route) {
    boolean reads = route.method().equals("GET");
    boolean pauses = route.path().matches(".*/(pause|return)");
    boolean ends = route.path().matches(".*/(another|ending|end|leaving|removal|withdrawal)");
    boolean rests = route.path().matches("/me/data/(forgetting|rest)");
    boolean leaves = route.path().equals("/me/leaving");
    return (reads ? 0 : 1)
        + (pauses ? 2 : 0)
        + (ends ? 4 : 0)
        + (rests ? 8 : 0)
        + (leaves ? 16 : 0);
  }

  private List<Routes.Route> routes() {
    return Routes.of(requestMappingHandlerMapping).all().stream()
        .filter(route -> !route.isOpen())
        .sorted(Comparator.comparing(HttpMatrixTests::order))
        .toList();
  }

  private static String name(Routes.Route route) {
    return route.method() + " " + route.path();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# What each address answers, by who asks. Left: Amina's things. Right: a stranger's things.");
    lines.add("# W page with words of the book  p page without  d done, or led on  r form refused");
    lines.add(
        "# s asked to sign in  . nothing there  - not for this role: nothing there (RoutesTests asks)");
    int number = 0;
    for (Standings standing : Standings.values()) {
      number++;
      lines.add("# column " + number + ": " + standing);
    }
    lines.add("# last column on the left: somebody who is not signed in");
    routes().stream()
        .sorted(Comparator.comparing(Routes.Route::path))
        .forEach(route -> lines.add(line(name(route))));
    return lines;
  }

  private String line(String route) {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    Arrays.stream(Standings.values())
        .forEach(standing -> {
          left.add(Objects.requireNonNull(hers.get(standing)).getOrDefault(route, " "));
          right.add(Objects.requireNonNull(others.get(standing)).getOrDefault(route, " "));
        });
    left.add(notSignedIn.getOrDefault(route, " "));
    String cells = String.join(" ", left) + " | " + String.join(" ", right);
    return "%-58s | %s".formatted(route, cells).stripTrailing();
  }
}
