package org.accanto.training.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key with which an installation signs. */
class IssuerKeysTests {

  @TempDir Path data;

  @Test
  void theKeyIsMadeOnFirstNeedAndStaysTheSame() throws IOException {
    IssuerKeys.Held first = IssuerKeys.in(data).held();
    IssuerKeys.Held again = IssuerKeys.in(data).held();
    assertThat(again.current().did()).isEqualTo(first.current().did());
    assertThat(first.known()).containsExactly(first.current().did());
    Path file = data.resolve("issuer.keys");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (var all = Files.list(data)) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void anEarlierKeyStaysKnownAndItsSecretIsGone() throws IOException {
    IssuerKeys keys = IssuerKeys.in(data);
    BadgeKey first = keys.held().current();
    BadgeKey second = keys.rotate().current();
    IssuerKeys.Held third = keys.rotate();
    assertThat(Set.of(first.did(), second.did())).hasSize(2);
    assertThat(third.known())
        .containsExactlyInAnyOrder(first.did(), second.did(), third.current().did());
    String secret = Base64.getEncoder().encodeToString(first.secret());
    assertThat(Files.readString(data.resolve("issuer.keys"))).doesNotContain(secret);
    byte[] badge = new Badges().sign(Sample.TEXT, first);
    assertThat(
            new Verifier()
                .verify(badge, Sample.BETWEEN, third.known(), new Withdrawals.NotKnown())
                .holds())
        .isTrue();
  }

  @Test
  void ofManyWhoNeedItFirstOneMakesItForAll() throws Exception {
    Callable<DidKey> need = () -> IssuerKeys.in(data).held().current().did();
    try (ExecutorService many = Executors.newFixedThreadPool(8)) {
      Set<DidKey> made = new HashSet<>();
      for (Future<DidKey> one : many.invokeAll(List.of(need, need, need, need, need, need))) {
        made.add(one.get());
      }
      assertThat(made).hasSize(1);
    }
  }

  @Test
  void aDamagedFileIsNotReplacedInSilence() throws IOException {
    Path file = data.resolve("issuer.keys");
    Files.writeString(file, "did:key:z6Mk nonsense\n");
    assertThatThrownBy(() -> IssuerKeys.in(data).held()).isInstanceOf(IOException.class);
    assertThat(Files.readString(file)).isEqualTo("did:key:z6Mk nonsense\n");
    Files.writeString(file, "");
    assertThatThrownBy(() -> IssuerKeys.in(data).held()).isInstanceOf(IOException.class);
  }
}
