package org.accanto.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.BesideKind;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.CompanyRole;
import org.accanto.accompaniment.Ending;
import org.accanto.accompaniment.HowItWent;
import org.accanto.accompaniment.Review;
import org.accanto.confidentiality.AgreementTalk;
import org.accanto.confidentiality.Card;
import org.accanto.confidentiality.CardAnswer;
import org.accanto.database.TestServer;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Item;
import org.accanto.enrolment.Offer;
import org.accanto.enrolment.Own;
import org.accanto.enrolment.Saying;
import org.accanto.enrolment.StoryPiece;
import org.accanto.enrolment.Supporters;
import org.accanto.enrolment.Told;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.vault.KeysDestroyed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who holds the database finds none of the words that people told (abuse case N07). */
@AccantoTest
@Tag("vault")
class SealedWordsTests {

  private static final Path CLUSTER = TestServer.FOLDER.resolve(Path.of("pg", "cluster"));

  @Autowired ApplicationContext beans;
  @Autowired Cast cast;

  private final String canary = "Canary" + UUID.randomUUID().toString().replace("-", "");
  private int said;

  /** A word of its own for each field, so that a failure says which one is readable. */
  private String word(String field) {
    said++;
    return canary + " " + field;
  }

  @Test
  @Abuse("N07")
  void noRowAndNoFileOfTheDatabaseHoldsAWordThatWasTold_andTheTwoReadAll() throws IOException {
    Programme programme = new Programme(beans);
    Someone luca = programme.supporter("Luca").certified();
    Someone amina = programme.peer("Amina");
    tellOfThemselves(programme, amina, luca);
    ToldToTheOffice office = new ToldToTheOffice(programme, this::word);
    office.reach(amina, luca);
    office.exempts(luca);
    office.list();
    Stories.choose(amina, luca);
    UUID walk = amina.walkWith(luca);
    talk(walk, amina);
    amina.agreesOnConfidentialityWith(luca);
    tellOfMeetings(programme, amina, luca, walk);
    tellOfGoals(amina, luca);
    tellOfAnAppointment(programme, amina, walk);
    office.openings(amina);
    office.danger(amina);
    lookTogether(amina, luca, walk);
    amina.does(new Command.TellWhatHelped(walk, word("helped"), UUID.randomUUID()));
    luca.does(new Command.TellWhatHelped(walk, word("helped by luca"), UUID.randomUUID()));
    String path = "/walks/" + walk;
    for (String page : List.of(path, path + "/meetings", path + "/helped", "/goals")) {
      assertThat(amina.at(page).text()).as(page).contains(canary);
    }
    assertThat(luca.at(path).isFound().text()).contains(canary);
    amina.ends(luca, Ending.COMPLETED, word("thanks"));
    assertThat(beans.getBean(Accompaniment.class).thanksTo(luca.actor()))
        .singleElement()
        .satisfies(last -> assertThat(last.words()).contains(canary));

    assertThat(said).isGreaterThan(40);
    assertThat(rowsThatHold(canary)).isEmpty();
    cast.run("checkpoint");
    assertThat(filesThatHold(canary)).isEmpty();
  }

  private void tellOfThemselves(Programme programme, Someone amina, Someone luca) {
    amina.wishing(word("own words"));
    beans
        .getBean(Asking.class)
        .say(
            new Saying.Hard(
                new Item(UUID.randomUUID(), word("what is hard"), null, null, true, true)),
            amina.actor());
    Own own = beans.getBean(Own.class);
    for (Someone one : List.of(amina, luca)) {
      own.tell(
          new StoryPiece(UUID.randomUUID(), word("story"), StoryPiece.Readers.PEERS), one.actor());
    }
    Offer.Experience lived = new Offer.Experience("shelter", word("lived"), Told.NOW);
    luca.offering(lived);
    Supporters supporters = beans.getBean(Supporters.class);
    Someone nikos = programme.applicant("Nikos");
    supporters.interview(
        nikos.actor().person(),
        programme.today(),
        word("points"),
        UUID.randomUUID(),
        programme.office().actor());
    supporters.decide(nikos.actor().person(), false, word("reasons"), programme.office().actor());
  }

  private void talk(UUID walk, Someone amina) {
    AgreementTalk talk = beans.getBean(AgreementTalk.class);
    Card further =
        Stream.of(Card.values()).filter(card -> !card.isCore()).findFirst().orElseThrow();
    UUID once = UUID.randomUUID();
    talk.answer(
        walk,
        new AgreementTalk.Answer(once, further, CardAnswer.Kind.OWN_WORDS, null, word("own card")),
        amina.actor());
    talk.brings(walk, UUID.randomUUID(), word("brings"), amina.actor());
    assertThat(talk.talk(walk, amina.actor()).orElseThrow().brings(true)).contains(canary);
  }

  private void tellOfMeetings(Programme programme, Someone amina, Someone luca, UUID walk) {
    UUID meeting = luca.recordsAMeetingWith(amina, 60, word("meeting"));
    luca.does(
        new Command.MendMeeting(
            walk, meeting, programme.today(), 50, Set.of(), word("next step"), word("mended")));
    amina.writesBeside(meeting, luca, BesideKind.DISAGREES, word("beside"));
    amina.does(
        new Command.PlanMeeting(
            walk, programme.today().plusDays(2), null, word("plan"), UUID.randomUUID()));
  }

  private void tellOfGoals(Someone amina, Someone luca) {
    UUID goal = amina.setsTheGoal(word("goal"), luca);
    amina.does(new Command.SayGoalAnew(goal, word("goal said anew")));
    amina.does(new Command.TellOfGoal(goal, word("how it went"), UUID.randomUUID()));
    amina.does(new Command.AddStep(goal, word("step"), UUID.randomUUID()));
    luca.does(new Command.AddStep(goal, word("proposed step"), UUID.randomUUID()));
  }

  private void tellOfAnAppointment(Programme programme, Someone amina, UUID walk) {
    var asked =
        amina.does(
            new Command.AskAlong(
                walk,
                word("title"),
                programme.today(),
                null,
                word("place"),
                CompanyRole.OWN_WORDS,
                word("role"),
                word("may say"),
                word("to bring"),
                UUID.randomUUID()));
    UUID appointment = ((org.accanto.accompaniment.Outcome.Done) asked).id();
    amina.does(
        new Command.TellAfter(
            walk, appointment, HowItWent.MIXED, word("what was said"), UUID.randomUUID()));
  }

  private void lookTogether(Someone amina, Someone luca, UUID walk) {
    Accompaniment door = beans.getBean(Accompaniment.class);
    UUID review = door.together(walk, amina.actor()).orElseThrow().next();
    for (Someone one : List.of(amina, luca)) {
      one.does(
          new Command.Answer(
              walk, review, Map.of(Review.Card.HOPE, new Review.Said(null, word("answer"))), true));
    }
    amina.does(new Command.TryTogether(walk, review, word("we try")));
  }

  /** Every row of every table as text; sealed columns are hexadecimal there. */
  private List<String> rowsThatHold(String word) {
    String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
    String tables =
        cast.text(
            """
            select string_agg(format('%I.%I', n.nspname, c.relname), ',') from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
            """);
    List<String> found = new ArrayList<>();
    for (String table : tables.split(",", -1)) {
      String row =
          cast.text(
              "select t::text from "
                  + table
                  + " t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0 limit 1",
              word,
              hex);
      if (!row.isEmpty()) {
        found.add(table + ": " + row);
      }
    }
    return found;
  }

  /** Tables, indexes, what was written ahead, the server's own words. */
  private static List<Path> filesThatHold(String word) throws IOException {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    List<Path> found = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all =
        Stream.concat(Files.walk(CLUSTER), Stream.of(CLUSTER.resolve("../../pg.log")))) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      if (bytesOf(file).contains(latin)) {
        found.add(file);
      }
    }
    return found;
  }

  /** The server makes and removes files while we look: what is no longer there holds nothing. */
  private static String bytesOf(Path file) throws IOException {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException gone) {
      return "";
    }
  }

  @Test
  void whenTheKeyOfHerFileIsDestroyedThePagesSayThatTheWordsAreNoLongerHere() {
    Programme programme = new Programme(beans);
    Someone luca = programme.supporter("Luca").certified();
    Someone amina = programme.peer("Amina");
    Stories.walkTogether(amina, luca);
    luca.recordsAMeetingWith(amina, 60, word("meeting"));
    String path = "/walks/" + amina.walkWith(luca);
    assertThat(luca.at(path).isFound().text()).contains(canary);

    cast.text(
        "select sec.forget_in_vault(?, 'PEER', false, now())", amina.actor().person().value());
    beans.publishEvent(new KeysDestroyed());

    for (Someone one : List.of(amina, luca)) {
      assertThat(one.at(path).isFound().text())
          .contains("These words are no longer here.")
          .doesNotContain(canary);
    }
  }

  @Test
  void aWordThatIsNotSealedIsFoundInRowsAndFiles() throws IOException {
    cast.peer(word("a name"));
    cast.run("checkpoint");

    assertThat(rowsThatHold(canary)).isNotEmpty();
    assertThat(filesThatHold(canary)).isNotEmpty();
  }
}
