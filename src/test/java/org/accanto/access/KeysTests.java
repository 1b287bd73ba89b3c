package org.accanto.access;

import static org.accanto.access.Credentials.PASSWORD;
import static org.accanto.access.Credentials.from;
import static org.accanto.access.Credentials.withCard;
import static org.accanto.access.Credentials.withPassword;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.accanto.shared.Acting;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.TheDatabase;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Giving people a way to sign in: printed cards, one-time links, roles; and nobody to themselves.
 */
@AccantoTest
@Tag("access")
class KeysTests {

  private static final String PIN = "482915";

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Access access;
  @Autowired Keys keys;
  @Autowired SignIn signIn;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate inOneTransaction;
  private Credentials credentials;
  private Actor giulia;

  @BeforeEach
  void giuliaIsThere() {
    credentials = new Credentials(keys, signIn);
    giulia = cast.coordinator("Giulia");
  }

  @Test
  void thePagesOfCardsAndStaffSayWhoReadsThem() {
    for (String[] one :
        List.of(
            new String[] {
              "en", "You and those who coordinate with you: names, roles", "this list."
            },
            new String[] {"it", "Tu e chi coordina con te: i nomi, i ruoli", "questo elenco."},
            new String[] {"el", "Εσύ και όσοι συντονίζουν μαζί σου: ονόματα", "αυτή τη λίστα."})) {
      Visitor desk = site.as(cast.person("Giulia", Hat.COORDINATOR, one[0]));
      desk.open("/people/cards").isFound().says(one[1]);
      desk.open("/staff").isFound().says(one[2]);
    }
    site.as(cast.supporter("Luca")).open("/people/cards").isNotFound();
  }

  @Test
  void giuliaPrintsACardInTheLanguageOfThePerson() {
    Actor yiorgos = cast.person("Yiorgos", Hat.PEER, "el");
    Visitor desk = site.as(giulia);
    String card = "/people/" + yiorgos.person() + "/card";

    Page paper = desk.submit(desk.open(card).isFound(), card, Map.of());

    paper.isFound().says("Σκάναρε το τετράγωνο");
    assertThat(paper.document().select("svg.qr path").attr("d")).startsWith("M");
    paper.doesNotSay("Yiorgos");
    assertThat(paper.document().select("strong").getFirst().text())
        .matches("[α-ωάέήίόύώϊϋΐΰ]+ [α-ωάέήίόύώϊϋΐΰ]+");
  }

  @Test
  void amongManyCardsOneIsFoundByNameWithoutAccents() {
    Actor nikos = cast.person("Νίκος Ψαράς", Hat.ASKER, "el");
    cast.wears(nikos.person(), Hat.SUPPORTER);
    Visitor desk = site.as(cast.person("Giulia", Hat.COORDINATOR, "en")).reading("en");

    desk.search("/people/cards", "ψαρας")
        .isFound()
        .says("Νίκος Ψαράς")
        .doesNotSay("asking for support");
    desk.search("/people/cards", "nobodyhere").isFound().says("Nobody in this list");
  }

  @Test
  void sendingTwicePrintsOneCard() {
    Actor amina = cast.peer("Amina");
    Visitor desk = site.as(giulia);
    String card = "/people/" + amina.person() + "/card";
    Page page = desk.open(card);

    desk.submit(page, card, Map.of());
    Page again = desk.submit(page, card, Map.of());

    assertThat(again.location()).endsWith(card);
    assertThat(
            cast.count("select count(*) from access.card where person = ?", amina.person().value()))
        .isEqualTo(1);
  }

  @Test
  @Abuse("A03")
  void aNewCardEndsTheOldOneAndThePersonReadsWhoDidIt() {
    Actor amina = cast.peer("Amina");
    PrintedCard old = credentials.card(amina, giulia, PIN);
    Visitor phone = site.somebody().reading("it");
    withCard(phone, old.words(), PIN, "mine");

    credentials.card(amina, giulia, "773920");

    assertThat(phone.open("/today").location()).endsWith("/signin");
    assertThat(withCard(phone, old.words(), PIN, "shared").status()).isEqualTo(422);
    Visitor again = site.as(amina);
    again.open("/sessions").says("Giulia ha fatto una nuova tessera per te");
    again.open("/notices").says("Il tuo accesso è cambiato");
  }

  @Test
  @Abuse("A04")
  void aRevokedCardOpensNothing() {
    Actor amina = cast.peer("Amina");
    PrintedCard card = credentials.card(amina, giulia, PIN);
    Visitor phone = site.somebody();
    withCard(phone, card.words(), PIN, "mine");
    Visitor desk = site.as(giulia);
    String page = "/people/" + amina.person() + "/card";

    desk.submit(desk.open(page), page + "/revocation", Map.of());

    assertThat(phone.open("/today").location()).endsWith("/signin");
    assertThat(withCard(phone, card.words(), PIN, "shared").status()).isEqualTo(422);
  }

  @Test
  void theStartingNumberAgesAway() {
    PrintedCard card = credentials.card(cast.peer("Amina"), giulia);
    clock.pass(Duration.ofDays(31));

    assertThat(withCard(site.somebody(), card.words(), card.startNumber(), "shared").status())
        .isEqualTo(422);
  }

  @Test
  void onlyACoordinatorGivesCards() {
    Actor amina = cast.peer("Amina");
    String card = "/people/" + amina.person() + "/card";

    site.as(cast.supporter("Luca")).open(card).isNotFound();
    site.as(amina).open(card).isNotFound();
    site.as(giulia).open("/people/" + giulia.person() + "/card").isNotFound();
    assertThat(keys.holders(Keys.INVITED, amina)).isEmpty();
  }

  @Test
  void eleniIsInvitedByALinkThatWorksOnce() {
    Visitor desk = site.as(giulia);
    Page made =
        desk.submit(desk.open("/staff"), "/staff/invitations", Map.of("hat", "PROFESSIONAL"));
    String link = made.isFound().document().select("input[name=link]").val();
    Visitor eleni = site.somebody().reading("en");
    Page form = eleni.open(link).isFound();
    Map<String, String> typed =
        Map.of("called", "Eleni", "name", "eleni.link", "password", PASSWORD, "language", "el");

    Page in = eleni.submit(form, link.replaceFirst(".*/invitation", "/invitation"), typed);
    Page twice = eleni.submit(form, link.replaceFirst(".*/invitation", "/invitation"), typed);

    assertThat(in.location()).endsWith("/today");
    assertThat(twice.location()).endsWith("/today");
    eleni.open("/today").isFound();
    site.somebody().open(link).isNotFound();
    assertThat(cast.count("select count(*) from access.account where name = 'eleni.link'"))
        .isEqualTo(1);
  }

  @Test
  void aLinkEndsAfterADayAndATakenNameLeavesItUsable() {
    credentials.account("eleni.taken", Hat.PROFESSIONAL, giulia);
    String token = keys.invite(Hat.PROFESSIONAL, giulia).replace("/invitation/", "");
    var taken = new NewAccount("Eleni", "el", "ELENI taken", PASSWORD);

    assertThat(signIn.accept(token, taken, from("192.0.2.1")))
        .isInstanceOf(AcceptOutcome.NameTaken.class);
    site.somebody().open("/invitation/" + token).isFound();
    clock.pass(Duration.ofHours(25));
    site.somebody().open("/invitation/" + token).isNotFound();
    assertThat(signIn.accept(token, taken, from("192.0.2.1")))
        .isInstanceOf(AcceptOutcome.Gone.class);
  }

  @Test
  void whoForgotThePasswordGetsALinkForTheSameAccount() {
    Actor eleni = credentials.account("eleni.forgot", Hat.PROFESSIONAL, giulia);
    Visitor old = site.as(eleni);
    Visitor desk = site.as(giulia);
    Page made =
        desk.submit(desk.open("/staff"), "/people/" + eleni.person() + "/password-link", Map.of());
    String link = made.isFound().document().select("input[name=link]").val();
    Visitor visitor = site.somebody();
    Page form = visitor.open(link).isFound();

    String fresh = "un'altra sera, un altro treno";
    visitor.submit(
        form,
        link.replaceFirst(".*/invitation", "/invitation"),
        Map.of("name", "eleni.forgot", "password", fresh));

    assertThat(old.open("/today").location()).endsWith("/signin");
    assertThat(withPassword(site.somebody(), "eleni.forgot", fresh).location()).endsWith("/today");
    assertThat(signIn.mine(eleni).events()).extracting(SignInEvent::by).contains("Giulia");
  }

  @Test
  @Abuse("A01")
  void nobodyGivesARoleToThemselves() {
    assertThatThrownBy(() -> access.giveHat(giulia.person(), Hat.SUPERVISOR, giulia))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            site.as(giulia)
                .post("/people/" + giulia.person() + "/roles", Map.of("hat", "PEER"))
                .status())
        .isEqualTo(404);
    // The database refuses too, whatever the program says.
    TheDatabase.refuses(() -> giveInTheDatabase(giulia, giulia));
    Actor luca = cast.supporter("Luca");
    TheDatabase.refuses(() -> giveInTheDatabase(luca, luca));
    giveInTheDatabase(giulia, luca);
    assertThat(access.wears(luca.person(), Hat.SUPERVISOR, giulia)).isTrue();
  }

  @Test
  void hashesCannotBeReadEvenByACoordinator() {
    credentials.card(cast.peer("Amina"), giulia, PIN);
    for (String column : new String[] {"pin_hash", "token_hash", "start_hash"}) {
      TheDatabase.refuses(() -> asGiulia("select " + column + " from access.card"));
    }
    TheDatabase.refuses(() -> asGiulia("select password_hash from access.account"));
    TheDatabase.refuses(() -> asGiulia("select token_hash from access.session"));
    assertThat(asGiulia("select id from access.session where person <> '" + giulia.person() + "'"))
        .isZero();
  }

  private int asGiulia(String sql) {
    return Acting.doing(
        giulia,
        () -> inOneTransaction.execute(status -> database.sql(sql).query().listOfRows().size()));
  }

  private void giveInTheDatabase(Actor by, Actor to) {
    Acting.doing(
        by,
        () ->
            inOneTransaction.execute(status ->
                database
                    .sql("insert into access.hat (person, hat, since) values (?, 'SUPERVISOR', ?)")
                    .params(to.person().value(), org.accanto.shared.Sql.at(clock.instant()))
                    .update()));
  }
}
