package org.accanto.training.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Keys and their names, against published numbers. */
class BadgeKeyTests {

  /** RFC 8032, 7.1, test 1. */
  @Test
  void theSignatureIsTheOneThatTheStandardGives() {
    byte[] signature = Sample.KEY.sign(new byte[0]);
    assertThat(HexFormat.of().formatHex(signature))
        .isEqualTo(
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555f"
                + "b8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    assertThat(Sample.KEY.did().signed(new byte[0], signature)).isTrue();
    assertThat(Sample.KEY.did().signed(new byte[1], signature)).isFalse();
    assertThat(Sample.KEY.did().signed(new byte[0], new byte[3])).isFalse();
  }

  @Test
  void twoHalvesOfDifferentKeysAreNoKey() {
    BadgeKey one = BadgeKey.random();
    BadgeKey other = BadgeKey.random();
    assertThatThrownBy(() -> new BadgeKey(one.secret(), other.did()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new BadgeKey(one.secret(), one.did()).did()).isEqualTo(one.did());
  }

  @Test
  void aKeyThatIsPrintedShowsNothingOfIt() {
    assertThat(BadgeKey.random().toString()).doesNotContain("did:key").contains("BadgeKey@");
  }

  @Test
  void aNameOfAKeyThatIsNoEd25519KeyIsNone() {
    assertThat(DidKey.parse(Sample.KEY.did().text())).contains(Sample.KEY.did());
    assertThat(DidKey.parse("did:key:zDnaegE6RR3atJtHKwTRTWHsJ3kNHqFwv7n9YjTgmU7TyfU76")).isEmpty();
    assertThat(DidKey.parse("did:key:z")).isEmpty();
    assertThat(DidKey.parse("did:key:z0OIl")).isEmpty();
    assertThat(DidKey.parse("did:web:example.org")).isEmpty();
    assertThat(DidKey.parse("did:key:z" + "z".repeat(100_000))).isEmpty();
  }

  /** The draft on base58 of the IETF gives these. */
  @Test
  void base58IsTheOneOfBitcoin() {
    assertThat(Base58.of("Hello World!".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("2NEpo7TZRRrLZSi2U");
    assertThat(Base58.of(HexFormat.of().parseHex("0000287fb4cd"))).isEqualTo("11233QC4");
    assertThat(Base58.of(new byte[0])).isEmpty();
  }

  @Test
  void anyOctetsComeBackFromBase58() {
    Random random = new Random(58);
    for (int round = 0; round < 2000; round++) {
      byte[] octets = new byte[random.nextInt(70)];
      random.nextBytes(octets);
      for (int i = 0; i < octets.length && random.nextBoolean(); i++) {
        octets[i] = 0;
      }
      assertThat(Base58.read(Base58.of(octets)).orElseThrow()).isEqualTo(octets);
    }
  }
}
