package org.accanto.access;

import static org.accanto.access.Credentials.PASSWORD;
import static org.accanto.access.Credentials.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.Seal;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.accanto.vault.Whose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Eleni is a professional and a peer. A coordinator gives her a link when she forgets her password;
 * whoever uses it comes as far as the professional, and not into the file of the peer.
 */
@AccantoTest
@Tag("access")
class OwnFileOfStaffTests {

  private static final String NEW = PASSWORD + " and one more";

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Access access;
  @Autowired Keys keys;
  @Autowired SignIn signIn;
  @Autowired MySecret mySecret;
  @Autowired SetClock clock;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;
  @Autowired Seal seal;

  private final String name = "eleni." + UUID.randomUUID();
  private Actor giulia;
  private Actor eleni;

  @BeforeEach
  void people() {
    giulia = cast.coordinator("Giulia");
    eleni = new Credentials(keys, signIn).account(name, Hat.PROFESSIONAL, giulia);
    cast.wears(eleni.person(), Hat.PEER);
  }

  @Test
  void untilSheHasAPinForHerOwnFileHerDaySaysSo() {
    String line = "Διάλεξε ένα PIN για τα δικά σου";
    site.as(eleni).reading("el").open("/today").isFound().says(line);
    site.as(new Actor(eleni.person(), Hat.PEER)).reading("el").open("/today").doesNotSay(line);

    keys.protectFile("482915", eleni);

    site.as(eleni).reading("el").open("/today").doesNotSay(line);
  }

  @Test
  void aColleagueWhoUsesTheLinkDoesNotReachThePeer() {
    keys.protectFile("482915", eleni);
    useLink();
    OpenSession giuliasTry = signsIn();

    assertThat(giuliasTry.actor().hat()).isEqualTo(Hat.PROFESSIONAL);
    assertThat(signIn.wear(giuliasTry, Hat.PEER)).isEmpty();
    Visitor hers = visitor();
    assertThat(hers.post("/hat", Map.of("hat", "PEER")).status()).isEqualTo(422);
    hers.open("/goals").isNotFound();
    hers.open("/me/asked/words").isNotFound();
    // A guess, a new PIN of her own, another password: nothing of it opens the file.
    assertThat(keys.openFile("111222", "192.0.2.61", eleni)).isFalse();
    keys.protectFile("975310", eleni);
    assertThat(keys.openFile("975310", "192.0.2.61", eleni)).isFalse();
    assertThat(mySecret.changePassword(NEW, NEW + "!", giuliasTry, eleni))
        .isInstanceOf(SecretOutcome.Done.class);
    assertThat(signIn.mine(eleni).hats()).containsExactly(Hat.PROFESSIONAL);
    // Past the application.
    assertThatThrownBy(() ->
            transaction.as(
                eleni,
                () ->
                    database
                        .sql("select sec.wear(:old, gen_random_uuid(), 'x', 'PEER')")
                        .param("old", giuliasTry.id())
                        .query((row, n) -> "")
                        .list()))
        .rootCause()
        .hasMessageContaining("no such role");
  }

  @Test
  void aColleagueWhoUsesTheLinkDoesNotReadWhatSheWroteForHerself() {
    UUID owner = eleni.person().value();
    UUID piece = UUID.randomUUID();
    cast.run(
        """
        insert into enrolment.story (id, owner, file, words, readers, created_at)
        values (?, ?, 'COLLEAGUE', ?, 'ME', now())
        """,
        piece,
        owner,
        cast.sealed(
            Whose.colleague(eleni.person()).at("enrolment.story.words", piece),
            "Two winters outside"));
    transaction.as(
        cast.professional("Anna"),
        () ->
            database
                .sql("select sec.see(gen_random_uuid(), ?, 'GOAL', null, 'AUTHORISATION')")
                .param(owner)
                .query()
                .listOfRows());
    Visitor before = visitorBefore();
    before.open("/me/story").isFound().says("Two winters outside");
    keys.protectFile("482915", eleni);
    useLink();

    Visitor giuliasTry = visitor();
    assertThat(giuliasTry.follow("/me/story").text()).doesNotContain("Two winters outside");
    giuliasTry.open("/who-saw").isFound().doesNotSay("Anna");
    for (String table : new String[] {"enrolment.story", "confidentiality.seen"}) {
      assertThat(asStaff("select count(*) from " + table)).as(table).isZero();
    }

    assertThat(keys.openFile("482915", "192.0.2.63", eleni)).isTrue();
    visitor().open("/me/story").isFound().says("Two winters outside");
  }

  private long asStaff(String sql) {
    return transaction.as(eleni, () -> database.sql(sql).query(Long.class).single());
  }

  /** The database cannot compare a PIN; it believes a seal, and only in its own transaction. */
  @Test
  void injectedSqlNeitherOpensTheFileNorReadsItsPin() {
    keys.protectFile("482915", eleni);
    useLink();
    String earlier =
        transaction.as(
            eleni,
            () ->
                seal.on(
                    "open-file",
                    database
                        .sql("select current_setting('app.ctx')")
                        .query(String.class)
                        .single()));
    clock.pass(Duration.ofMillis(1));
    for (String sql :
        List.of(
            "select sec.open_file('')::text",
            "select sec.open_file(null)::text",
            "select sec.open_file(split_part(current_setting('app.ctx'), '|', 5))::text",
            "select sec.open_file('" + earlier + "')::text",
            "select sec.my_file_pin('')",
            "select sec.my_file_pin('" + earlier + "')")) {
      assertThatThrownBy(
              () -> transaction.as(eleni, () -> database.sql(sql).query(String.class).list()))
          .as(sql)
          .rootCause()
          .hasMessageContaining("not sealed");
    }
    // By who may call the function itself, with nobody acting.
    assertThatThrownBy(() -> cast.text("select sec.sealed('open-file', null)"))
        .rootCause()
        .hasMessageContaining("not sealed");
    assertThatThrownBy(() ->
            transaction.as(
                eleni, () -> database.sql("select value from sec.key").query(String.class).list()))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void whoBecomesAPeerLaterIsProtectedToo() {
    Actor nikos = new Credentials(keys, signIn).account(name + ".n", Hat.SUPERVISOR, giulia);
    String token = keys.renew(nikos.person(), giulia).orElseThrow().replace("/invitation/", "");
    signIn.accept(token, new NewAccount("", "el", name + ".n", NEW), from("192.0.2.62"));
    cast.wears(nikos.person(), Hat.SUPPORTER);

    var welcome = (SignInOutcome.Welcome) signIn.withPassword(name + ".n", NEW, from("192.0.2.62"));
    OpenSession session = access.session(welcome.token()).orElseThrow();

    assertThat(session.actor().hat()).isEqualTo(Hat.SUPERVISOR);
    assertThat(signIn.wear(session, Hat.SUPPORTER)).isEmpty();
  }

  @Test
  void eleniOpensHerFileAgainWithHerOwnPin() {
    Visitor hers = visitorBefore();
    Page page = hers.open("/me/file").isFound();
    assertThat(hers.submit(page, "/me/file", Map.of("pin", "123456", "again", "123456")).status())
        .isEqualTo(422);
    assertThat(hers.submit(page, "/me/file", Map.of("pin", "482915", "again", "482915")).status())
        .isEqualTo(303);
    useLink();
    Visitor later = visitor();
    page = later.open("/me/file").isFound();

    assertThat(later.submit(page, "/me/file", Map.of("pin", "482916")).status()).isEqualTo(422);
    assertThat(later.submit(page, "/me/file", Map.of("pin", "482 915")).status()).isEqualTo(303);

    assertThat(later.post("/hat", Map.of("hat", "PEER")).status()).isEqualTo(303);
    assertThat(signsIn().actor().person()).isEqualTo(eleni.person());
    assertThat(signIn.mine(eleni).hats()).contains(Hat.PEER, Hat.PROFESSIONAL);
  }

  @Test
  void whoHasNoFileFindsNoPageAboutIt() {
    site.as(giulia).open("/me/file").isNotFound();
    site.as(cast.peer("Amina")).open("/me/file").isNotFound();
  }

  private void useLink() {
    Optional<String> link = keys.renew(eleni.person(), giulia);
    String token = link.orElseThrow().replace("/invitation/", "");
    signIn.accept(token, new NewAccount("", "el", name, NEW), from("192.0.2.60"));
  }

  private OpenSession signsIn() {
    var welcome = (SignInOutcome.Welcome) signIn.withPassword(name, NEW, from("192.0.2.60"));
    return access.session(welcome.token()).orElseThrow();
  }

  private Visitor visitorBefore() {
    Visitor hers = site.somebody().reading("en");
    Credentials.withPassword(hers, name, PASSWORD);
    return hers;
  }

  private Visitor visitor() {
    Visitor hers = site.somebody().reading("en");
    Credentials.withPassword(hers, name, NEW);
    return hers;
  }
}
