package org.accanto.access;

import static org.accanto.access.Credentials.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Limits for guessing: they grow, they fade, and they never strand the person whose card it is. */
@AccantoTest
@Tag("access")
class GuessingTests {

  private static final String PIN = "482915";

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Keys keys;
  @Autowired SignIn signIn;
  private CardName words = new CardName.Words("");
  private CardName code = new CardName.Code("");

  @BeforeEach
  void aCardInUse() {
    PrintedCard card =
        new Credentials(keys, signIn).card(cast.peer("Amina"), cast.coordinator("Giulia"), PIN);
    words = new CardName.Words(card.words());
    code = new CardName.Code(card.path().replace("/card/", ""));
  }

  @Test
  void twoWrongTriesCostNothing() {
    guess("198.51.100.1");
    guess("198.51.100.1");

    assertThat(tryRight("198.51.100.1")).isInstanceOf(SignInOutcome.Welcome.class);
  }

  @Test
  @Abuse("A04")
  void pausesGrowUpToAQuarterOfAnHourAndThenTheRightPinWorks() {
    Duration longest = Duration.ZERO;
    for (int i = 0; i < 12; i++) {
      SignInOutcome outcome = guess("198.51.100.2");
      if (outcome instanceof SignInOutcome.Wait wait) {
        Duration pause = Duration.between(clock.instant(), wait.until());
        assertThat(pause).isGreaterThanOrEqualTo(longest);
        longest = pause;
        clock.pass(pause.plusSeconds(1));
        guess("198.51.100.2");
      }
    }

    SignInOutcome refused = tryRight("198.51.100.3");
    assertThat(refused).isInstanceOf(SignInOutcome.Wait.class);
    assertThat(longest).isLessThanOrEqualTo(Duration.ofMinutes(15));
    clock.pass(Duration.ofMinutes(15).plusSeconds(1));
    assertThat(tryRight("198.51.100.3")).isInstanceOf(SignInOutcome.Welcome.class);
  }

  @Test
  void whoTriesWithOnlyTheWordsDoesNotPauseWhoHoldsTheCard() {
    tenGuesses();

    assertThat(tryRight("198.51.100.4")).isInstanceOf(SignInOutcome.Wait.class);
    assertThat(signIn.withCard(code, PIN, from("198.51.100.4")))
        .isInstanceOf(SignInOutcome.Welcome.class);
  }

  @Test
  void onADeviceOfOnesOwnOthersTriesDoNotCount() {
    var first = new SignInTry("198.51.100.5", null, true, "", UUID.randomUUID());
    var welcome = (SignInOutcome.Welcome) signIn.withCard(words, PIN, first);
    tenGuesses();

    var again = new SignInTry("198.51.100.5", welcome.deviceToken(), true, "", UUID.randomUUID());

    assertThat(signIn.withCard(words, PIN, again)).isInstanceOf(SignInOutcome.Welcome.class);
  }

  @Test
  void aSharedDeviceIsNotRemembered() {
    var welcome = (SignInOutcome.Welcome) tryRight("198.51.100.6");

    assertThat(welcome.deviceToken()).isNull();
  }

  @Test
  @Abuse("A05")
  void oneAddressThatTriesManyNamesIsSlowedDown() {
    boolean paused = false;
    for (int i = 0; i < 60 && !paused; i++) {
      CardName other = new CardName.Words("name number " + i);
      paused = signIn.withCard(other, "111222", from("198.51.100.7")) instanceof SignInOutcome.Wait;
    }

    assertThat(paused).isTrue();
    assertThat(tryRight("198.51.100.8")).isInstanceOf(SignInOutcome.Welcome.class);
  }

  @Test
  @Abuse("A05")
  void guessesAtTheSameMomentAreCountedOneByOne() throws Exception {
    List<Callable<SignInOutcome>> guesses =
        IntStream.range(0, 8)
            .<Callable<SignInOutcome>>mapToObj(i -> () -> guess("198.51.100.9"))
            .toList();
    long looked = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<SignInOutcome> outcome : threads.invokeAll(guesses)) {
        looked += outcome.get() instanceof SignInOutcome.NotRight ? 1 : 0;
      }
    }

    assertThat(looked).isLessThanOrEqualTo(3);
  }

  @Test
  @Abuse({"A05", "A06"})
  void anUnknownNamePausesLikeAKnownOne() {
    CardName unknown = new CardName.Words("nobody has this " + UUID.randomUUID());
    for (int i = 0; i < 3; i++) {
      assertThat(signIn.withCard(unknown, "111222", from("198.51.100.10")))
          .isInstanceOf(SignInOutcome.NotRight.class);
    }

    assertThat(signIn.withCard(unknown, "111222", from("198.51.100.10")))
        .isInstanceOf(SignInOutcome.Wait.class);
  }

  private void tenGuesses() {
    for (int i = 0; i < 10; i++) {
      guess("203.0.113.1");
    }
  }

  private SignInOutcome guess(String address) {
    return signIn.withCard(words, "000111", from(address));
  }

  private SignInOutcome tryRight(String address) {
    return signIn.withCard(words, PIN, from(address));
  }
}
