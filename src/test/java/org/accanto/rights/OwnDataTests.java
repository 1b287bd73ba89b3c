package org.accanto.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accanto.confidentiality.Authorise;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Saying;
import org.accanto.enrolment.Wish;
import org.accanto.scenarios.Everything;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All of one's own data is in the file, in each of its forms, and nothing of anybody else's. */
@AccantoTest
@Tag("rights")
class OwnDataTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What a page shows of the other, and what is theirs: it is in their own file. */
  private static final Set<String> OF_THE_OTHER =
      Set.of("luca helped", "luca answer", "luca brings");

  @Autowired ApplicationContext beans;
  @Autowired Site site;
  @Autowired Cast cast;
  @Autowired SetClock clock;

  @Test
  void whatThePagesShowAPeerAndWhatTheFileHoldsAreTheSameWordForWord() {
    Everything all = new Everything(beans);
    Unzipped file = Unzipped.of(all.amina.actor(), site, "en");

    Set<String> shown = named(all, onPages(all.amina.actor()));
    shown.removeAll(OF_THE_OTHER);
    assertThat(named(all, file.file("data.json"))).containsExactlyElementsOf(shown);
    assertThat(named(all, file.file("index.html"))).containsExactlyElementsOf(shown);
    assertThat(named(all, sheets(file))).containsExactlyElementsOf(shown);
    // Nothing that she wrote is missing on both sides.
    assertThat(shown)
        .containsAll(all.words.values().stream().filter(one -> one.startsWith("amina")).toList());
  }

  @Test
  void languagesAndWhatIsMostImportantStandInWordsAndNotInCodes() {
    Everything all = new Everything(beans);
    Actor amina = all.amina.actor();
    beans
        .getBean(Asking.class)
        .say(
            new Saying.Help(Set.of(Wish.NO_MESSAGES_AT_NIGHT), Set.of(), List.of("shelter")),
            amina);

    Unzipped file = Unzipped.of(amina, site, "en");

    assertThat(file.file("index.html"))
        .contains("Italian", "No messages at night")
        .doesNotContain("NO_MESSAGES_AT_NIGHT", "<dd>it<");
    assertThat(file.file("data.json")).contains("\"NO_MESSAGES_AT_NIGHT\"", "\"it\"");
  }

  @Test
  void oneFindsItFromOnesOwnPageAndBeforeLeaving() {
    Everything all = new Everything(beans);
    for (Visitor somebody :
        List.of(
            site.as(all.amina.actor()),
            site.as(all.luca.actor()),
            site.as(cast.professional("Anna")))) {
      assertThat(somebody.open("/me").isFound().document().select("main a[href=/me/data]"))
          .hasSize(1);
    }
    assertThat(
            site.as(all.amina.actor())
                .open("/me/leaving")
                .document()
                .select("main a[href=/me/data]"))
        .hasSize(1);
  }

  @Test
  void aSupportersFileHoldsWhatTheyWroteAndNoWordOfThePeer() {
    Everything all = new Everything(beans);

    assertThat(named(all, Unzipped.of(all.luca.actor(), site, "it").file("data.json")))
        .containsExactlyElementsOf(
            all.words.values().stream()
                .filter(one -> one.startsWith("luca"))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void whoHasTwoRolesFindsInEachFileOnlyItsOwn() {
    Everything all = new Everything(beans);
    Actor supporter = cast.wears(all.amina.actor().person(), Hat.SUPPORTER);
    String json = Unzipped.of(supporter, site, "en").file("data.json");

    assertThat(named(all, json)).doesNotContain("amina goal", "amina meeting", "amina helped");
    assertThat(json).doesNotContain("\"PEER\"");
  }

  @Test
  void whoSawWhatAndWhatWasOpenedIsInItWithNames() {
    Everything all = new Everything(beans);
    Actor eleni = cast.professional("Eleni of the service");
    beans
        .getBean(Confidentiality.class)
        .authorise(
            new Authorise(
                DataClass.PROFILE, null, eleni.person(), "A paper", clock.today().plusDays(9)),
            all.amina.actor());
    site.as(eleni).open("/opened/" + all.amina.actor().person()).isFound();

    String json = Unzipped.of(all.amina.actor(), site, "en").file("data.json");
    assertThat(json)
        .contains("confidentiality.opened", "confidentiality.who_saw")
        .contains("Eleni of the service", "A paper");
  }

  @Test
  void theFileHasANeutralNameAndNoCacheKeepsIt() {
    Unzipped file = Unzipped.of(cast.peer("Amina"), site, "en");

    assertThat(file.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"accanto-" + clock.today() + ".zip\"");
    assertThat(file.header("Cache-Control")).contains("no-store");
    assertThat(file.files()).containsKeys("index.html", "data.json", "own-data.schema.json");
  }

  @Test
  void thePageInItLoadsAndRunsNothing() {
    Actor amina = cast.person("Amina <script>alert(1)</script>", Hat.PEER, "el");
    String html = Unzipped.of(amina, site, "el").file("index.html");

    assertThat(html)
        .contains("lang=\"el\"", "default-src 'none'", "&lt;script&gt;")
        .doesNotContain("<script", "src=", "href=", "http://", "https://");
  }

  @Test
  void noCellOfASheetRunsAsAFormula() {
    Actor amina = cast.peer("=1+1");

    assertThat(Unzipped.of(amina, site, "en").file("access-me.csv"))
        .contains("\"'=1+1\"")
        .doesNotContain("\"=1+1\"");
  }

  @Test
  @Abuse("D10")
  void theCalendarHoldsDaysAndNoWords() {
    Everything all = new Everything(beans, "it");
    String calendar = Unzipped.of(all.amina.actor(), site, "it").file("calendar.ics");

    assertThat(calendar)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("SUMMARY:Appuntamento\r\n", "DTSTART;VALUE=DATE:", "DTSTART:")
        .doesNotContain(all.canary(), "Luca");
    assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize(5);
  }

  @ParameterizedTest
  @EnumSource(
      value = Hat.class,
      names = {"ASKER", "PEER", "SUPPORTER", "PROFESSIONAL", "COORDINATOR", "SUPERVISOR", "DPO"})
  void theFileIsAsThePublishedSchemaSays(Hat hat) throws IOException {
    Actor eleni = cast.person("Eleni", hat, "el");
    Unzipped file = Unzipped.of(eleni, site, "el");

    String schema = Files.readString(Path.of("docs", "own-data.schema.json"));
    assertThat(file.file("own-data.schema.json")).isEqualTo(schema);
    assertFits(JSON.readTree(file.file("data.json")), JSON.readTree(schema));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it", "el"})
  void everyKindAndFieldHasItsWordInEachLanguage(String language) throws IOException {
    Everything all = new Everything(beans, language);
    JsonNode schema = JSON.readTree(Files.readString(Path.of("docs", "own-data.schema.json")));
    for (Actor actor : List.of(all.amina.actor(), all.luca.actor())) {
      Unzipped file = Unzipped.of(actor, site, language);
      assertFits(JSON.readTree(file.file("data.json")), schema);
      assertThat(file.file("index.html")).doesNotContain(".own-", "[?");
    }
  }

  private static void assertFits(JsonNode data, JsonNode schema) {
    assertThat(names(data))
        .containsExactlyInAnyOrder("format", "version", "madeAt", "role", "kinds");
    Set<String> kinds = new HashSet<>();
    schema.at("/properties/kinds/propertyNames/enum").forEach(one -> kinds.add(one.asString()));
    assertThat(names(data.get("kinds"))).isNotEmpty().isSubsetOf(kinds);
    data.get("kinds")
        .forEach(kind ->
            kind.forEach(entry -> {
              assertThat(names(entry)).allMatch(name -> name.matches("[a-z_]+"));
              entry.forEach(value ->
                  assertThat(
                          value.isString()
                              || value.isBoolean()
                              || value.isIntegralNumber()
                              || value.isArray())
                      .isTrue());
            }));
  }

  private static Set<String> names(JsonNode node) {
    return new TreeSet<>(node.propertyNames());
  }

  private static String sheets(Unzipped file) {
    return file.files().entrySet().stream()
        .filter(one -> one.getKey().endsWith(".csv"))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining());
  }

  /** Which of the words stand in the text, by what they are. */
  private static Set<String> named(Everything all, String text) {
    return all.words.entrySet().stream()
        .filter(one -> text.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every page that this person finds by links, from the first on. */
  private String onPages(Actor actor) {
    Visitor somebody = site.as(actor).reading("en");
    Deque<String> waiting = new ArrayDeque<>(List.of("/today", "/own-words", "/sessions"));
    Set<String> seen = new HashSet<>(waiting);
    StringBuilder text = new StringBuilder();
    while (!waiting.isEmpty()) {
      Page page = somebody.follow(waiting.remove());
      if (page.status() < 400) {
        text.append(page.body()).append('\n');
        page.document().select("a[href^=/]").eachAttr("href").stream()
            .map(to -> to.replaceFirst("#.*", ""))
            .filter(to -> !to.startsWith("/assets/") && !to.startsWith("/me/data"))
            .filter(seen::add)
            .forEach(waiting::add);
      }
    }
    return text.toString();
  }
}
