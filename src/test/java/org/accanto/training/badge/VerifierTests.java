package org.accanto.training.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Five questions, each answered for itself. */
class VerifierTests {

  private static final Withdrawals NOBODY_ASKED = new Withdrawals.NotKnown();

  private final Verifier verifier = new Verifier();
  private final Set<DidKey> known = Set.of(Sample.KEY.did());

  @Test
  void aBadgeOfOursIsGenuineInFormInDateAndOfAKnownIssuer() {
    Verdict verdict = verify(Sample.json(), Sample.BETWEEN, known, NOBODY_ASKED);
    assertThat(verdict)
        .isEqualTo(
            new Verdict(
                new Genuine.Unchanged(Sample.KEY.did()),
                new Form.Known(),
                new InDate.Holds(Sample.FROM, Optional.of(Sample.UNTIL)),
                Withdrawn.NOT_KNOWN_HERE,
                new Issuer.Known(Sample.KEY.did()),
                Optional.of(
                    new Verdict.Said(
                        Sample.TEXT.id(),
                        "Supporter tra pari",
                        "Casa Aperta \"Torino\"",
                        Optional.of("Luca")))));
    assertThat(verdict.holds()).isTrue();
  }

  @Test
  void theSameTextAndKeyAreTheSameOctets() {
    assertThat(Sample.json()).isEqualTo(Sample.json());
    assertThat(Sample.json())
        .startsWith("{\"@context\":[\"https://www.w3.org/ns/credentials/v2\",")
        .contains("\"value\":\"24\"", "\"value\":\"8.17\"", "\"value\":\"3\"")
        .contains("\"proof\":[{\"type\":\"DataIntegrityProof\"")
        .doesNotContain("mail");
  }

  @Test
  void datesAreJudgedByTheMomentThatIsGiven() {
    assertThat(at(Sample.FROM.minusSeconds(1))).isEqualTo(new InDate.NotYet(Sample.FROM));
    assertThat(at(Sample.FROM)).isInstanceOf(InDate.Holds.class);
    assertThat(at(Sample.UNTIL.minusSeconds(1))).isInstanceOf(InDate.Holds.class);
    assertThat(at(Sample.UNTIL)).isEqualTo(new InDate.Over(Sample.UNTIL));
    String endless = signed(Sample.text("Luca", Sample.FROM, Optional.empty()), Sample.KEY);
    assertThat(verify(endless, Instant.parse("2999-01-01T00:00:00Z"), known, NOBODY_ASKED).holds())
        .isTrue();
  }

  @Test
  void whatWasTakenBackIsOnlySaidByWhoeverKnows() {
    Withdrawals itself = new Withdrawals.Listed(Set.of(Sample.TEXT.id()));
    Withdrawals another = new Withdrawals.Listed(Set.of("urn:uuid:another"));
    Verdict taken = verify(Sample.json(), Sample.BETWEEN, known, itself);
    assertThat(taken.withdrawn()).isEqualTo(Withdrawn.YES);
    assertThat(taken.genuine()).isInstanceOf(Genuine.Unchanged.class);
    assertThat(taken.holds()).isFalse();
    Verdict kept = verify(Sample.json(), Sample.BETWEEN, known, another);
    assertThat(kept.withdrawn()).isEqualTo(Withdrawn.NO);
    assertThat(kept.holds()).isTrue();
  }

  @Test
  void aBadgeThatSomebodyMadeForThemselvesIsGenuineAndOfAStranger() {
    BadgeKey own = BadgeKey.random();
    Verdict verdict = verify(signed(Sample.TEXT, own), Sample.BETWEEN, known, NOBODY_ASKED);
    assertThat(verdict.genuine()).isEqualTo(new Genuine.Unchanged(own.did()));
    assertThat(verdict.issuer()).isEqualTo(new Issuer.Stranger(own.did().text()));
    assertThat(verdict.holds()).isFalse();
  }

  @Test
  void whoNamesAnotherIssuerThanTheirKeyIsFoundOut() {
    BadgeKey own = BadgeKey.random();
    String mine = signed(Sample.TEXT, own);
    String theirs =
        mine.replace("\"id\":\"" + own.did().text(), "\"id\":\"" + Sample.KEY.did().text());
    assertThat(theirs).isNotEqualTo(mine);
    assertThat(verify(theirs, Sample.BETWEEN, known, NOBODY_ASKED).genuine())
        .isEqualTo(new Genuine.Changed());
  }

  @Test
  void aProofOfAnotherKindIsNoneThatIsReadHere() {
    String other = Sample.json().replace("eddsa-rdfc-2022", "eddsa-jcs-2022");
    assertThat(verify(other, Sample.BETWEEN, known, NOBODY_ASKED).genuine())
        .isEqualTo(new Genuine.NotSigned());
    String none = Sample.json().replaceFirst(",\"proof\":\\[.*]}", "}");
    Verdict unsigned = verify(none, Sample.BETWEEN, known, NOBODY_ASKED);
    assertThat(unsigned.genuine()).isEqualTo(new Genuine.NotSigned());
    assertThat(unsigned.form()).isEqualTo(new Form.Strange(List.of("proof")));
  }

  @Test
  void aMeaningThatIsNotShippedIsNeverFetched() {
    String elsewhere =
        Sample.json().replace(Contexts.OPEN_BADGES, "http://127.0.0.1:9/context.json");
    Verdict verdict = verify(elsewhere, Sample.BETWEEN, known, NOBODY_ASKED);
    assertThat(verdict.genuine()).isEqualTo(new Genuine.Changed());
    assertThat(verdict.form()).isEqualTo(new Form.Strange(List.of("@context")));
  }

  @Test
  void aNameThatIsHashedIsComparedAndNotRead() {
    Recipient.Hashed hashed = Recipient.Hashed.of("Luca", "salt-of-luca");
    assertThat(hashed.is("Luca")).isTrue();
    assertThat(hashed.is("Nikos")).isFalse();
    BadgeText text =
        new BadgeText(
            Sample.TEXT.credential(),
            Sample.TEXT.achievement(),
            Sample.TEXT.issuer(),
            Sample.TEXT.about(),
            Sample.TEXT.learnt(),
            hashed,
            Sample.FROM,
            Optional.empty());
    String json = signed(text, Sample.KEY);
    Verdict verdict = verify(json, Sample.BETWEEN, known, NOBODY_ASKED);
    assertThat(json).doesNotContain("Luca");
    assertThat(verdict.holds()).isTrue();
    assertThat(verdict.says().orElseThrow().recipient()).isEmpty();
  }

  @Test
  void whatCanBeReadInTwoWaysIsNotRead() {
    assertThat(form("")).isEqualTo(Form.Unreadable.NO_JSON);
    assertThat(form("[]")).isEqualTo(Form.Unreadable.NO_JSON);
    assertThat(form("{} {}")).isEqualTo(Form.Unreadable.NO_JSON);
    assertThat(form("{\"a\":1")).isEqualTo(Form.Unreadable.NO_JSON);
    assertThat(form("{\"a\":\"\\ud800\"}")).isEqualTo(Form.Unreadable.NO_JSON);
    assertThat(form("{\"a\":1,\"a\":1}")).isEqualTo(Form.Unreadable.SAID_TWICE);
    assertThat(form("{\"a\":1,\"\\u0061\":1}")).isEqualTo(Form.Unreadable.SAID_TWICE);
    assertThat(form(Sample.json().replace("\"name\":\"Supporter", "\"name\":\"\",\"name\":\"Supp")))
        .isEqualTo(Form.Unreadable.SAID_TWICE);
    assertThat(form("{\"a\":" + "[".repeat(30_000))).isEqualTo(Form.Unreadable.TOO_DEEP);
    assertThat(form("{\"a\":\"" + "a".repeat(StrictJson.LARGEST) + "\"}"))
        .isEqualTo(Form.Unreadable.TOO_LARGE);
    byte[] latin = "{\"a\":\"è\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(verifier.verify(latin, Sample.BETWEEN, known, NOBODY_ASKED).form())
        .isEqualTo(Form.Unreadable.NO_JSON);
  }

  /** Blank nodes that all look alike cost more with each one; the work is given up in time. */
  @Test
  void whatIsTangledOnPurposeIsGivenUp() {
    StringBuilder results = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      results.append("{\"type\":[\"Result\"],\"result\":[{},{}]},");
    }
    String tangled = Sample.json().replace("\"result\":[", "\"result\":[" + results);
    assertThat(tangled.length()).isLessThan(StrictJson.LARGEST);
    long began = System.nanoTime();
    Verdict verdict = verify(tangled, Sample.BETWEEN, known, NOBODY_ASKED);
    assertThat(verdict.genuine()).isEqualTo(new Genuine.Changed());
    assertThat(System.nanoTime() - began).isLessThan(20_000_000_000L);
  }

  private Form form(String json) {
    return verify(json, Sample.BETWEEN, known, NOBODY_ASKED).form();
  }

  private InDate at(Instant moment) {
    return verify(Sample.json(), moment, known, NOBODY_ASKED).inDate();
  }

  private Verdict verify(String json, Instant now, Set<DidKey> trusted, Withdrawals withdrawals) {
    return verifier.verify(Sample.octets(json), now, trusted, withdrawals);
  }

  private static String signed(BadgeText text, BadgeKey key) {
    return new String(new Badges().sign(text, key), StandardCharsets.UTF_8);
  }
}
