package org.accanto.access;

import static org.accanto.access.Credentials.PASSWORD;
import static org.accanto.access.Credentials.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Acting;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a coordinator cannot do with cards, links and roles; the database refuses too. */
@AccantoTest
@Tag("access")
class KeysToOthersTests {

  @Autowired Cast cast;
  @Autowired Site site;
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
  @Abuse("A03")
  void aLinkForANewPasswordIsForStaffOnly() {
    Actor amina = cast.peer("Amina");
    Actor eleni = credentials.account("eleni.was.staff", Hat.PROFESSIONAL, giulia);
    cast.wears(eleni.person(), Hat.PEER);
    access.endHat(eleni.person(), Hat.PROFESSIONAL, giulia);

    for (Actor one : new Actor[] {amina, eleni}) {
      assertThat(keys.renew(one.person(), giulia)).isEmpty();
      assertThat(
              site.as(giulia).post("/people/" + one.person() + "/password-link", Map.of()).status())
          .isEqualTo(404);
      // The database refuses too, under either name of the purpose.
      for (String purpose : new String[] {"'RENEWAL', null", "'INVITATION', 'PROFESSIONAL'"}) {
        assertThatThrownBy(() ->
                writeAs(
                    giulia,
                    """
                    insert into access.ticket (token_hash, purpose, hat, person, made_by, made_at, until_at)
                    values ('x', %s, '%s', '%s', now(), now())
                    """
                        .formatted(purpose, one.person(), giulia.person())))
            .rootCause()
            .hasMessageContaining("row-level security");
      }
    }
  }

  @Test
  void whoseLinkItWasStandsBesideTheNewPassword() {
    Actor eleni = credentials.account("eleni.renewed", Hat.PROFESSIONAL, giulia);
    String token = keys.renew(eleni.person(), giulia).orElseThrow().replace("/invitation/", "");

    signIn.accept(
        token, new NewAccount("", "el", "eleni.renewed", PASSWORD + "5"), from("192.0.2.3"));

    assertThat(signIn.mine(eleni).events())
        .anySatisfy(event -> {
          assertThat(event.kind()).isEqualTo(SignInEvent.Kind.PASSWORD_CHANGED);
          assertThat(event.by()).isEqualTo("Giulia");
        });
  }

  @Test
  void nobodyPrintsACardForStaff() {
    Actor eleni = credentials.account("eleni.no.card", Hat.PROFESSIONAL, giulia);

    assertThat(keys.print(UUID.randomUUID(), eleni.person(), giulia)).isEmpty();
    assertThatThrownBy(() -> writeAs(giulia, cardWith(eleni, "")))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  @Abuse("A03")
  void aCoordinatorCannotPutAPinOnACard() {
    Actor amina = cast.peer("Amina");

    assertThatThrownBy(() -> writeAs(giulia, cardWith(amina, ", pin_hash")))
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThat(writeAs(giulia, cardWith(amina, ""))).isEqualTo(1);
  }

  private String cardWith(Actor person, String pin) {
    String id = UUID.randomUUID().toString();
    return """
    insert into access.card (id, person, words, words_folded, token_hash, start_hash, start_until,
      made_at, made_by%s)
    values ('%s', '%s', 'a b', '%s', '%s', 'x', now(), now(), '%s'%s)
    """
        .formatted(
            pin, id, person.person(), id, id, giulia.person(), pin.isEmpty() ? "" : ", 'chosen'");
  }

  @Test
  @Abuse("A01")
  void aRoleThatHasEndedIsNotRevivedByItsOwner() {
    Actor eleni = cast.professional("Eleni");
    Actor asPeer = cast.wears(eleni.person(), Hat.PEER);
    access.endHat(eleni.person(), Hat.PROFESSIONAL, giulia);

    String revive = "update access.hat set until = '2999-01-01' where person = '%s' and hat = '%s'";
    assertThat(writeAs(asPeer, revive.formatted(eleni.person(), "PROFESSIONAL"))).isZero();
    assertThatThrownBy(() -> writeAs(asPeer, revive.formatted(eleni.person(), "PEER")))
        .rootCause()
        .hasMessageContaining("row-level security");
    assertThat(access.wears(eleni.person(), Hat.PROFESSIONAL, giulia)).isFalse();
    access.endHat(eleni.person(), Hat.PEER, asPeer);
    assertThat(access.wears(eleni.person(), Hat.PEER, giulia)).isFalse();
  }

  private int writeAs(Actor actor, String sql) {
    return Acting.doing(
        actor, () -> inOneTransaction.execute(status -> database.sql(sql).update()));
  }
}
