package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.accanto.shared.Acting;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * B41 to B44, B14: a meeting is an entry in the pair's book; what was in it waits for the
 * agreement.
 */
@AccantoTest
@Tag("accompaniment")
class LoggingAMeetingTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Accompaniment door;

  Actor amina;
  Actor luca;
  UUID walk;

  @BeforeEach
  void twoWhoHaveAgreed() {
    amina = cast.peer("Amina");
    luca = cast.supporter("Luca");
    walk = new WalkingCast(cast, clock).walk(amina, luca, true);
  }

  @Test
  void whatLucaLogsAminaReads() {
    assertThat(does(log("We walked to the clinic.", UUID.randomUUID()), luca))
        .isInstanceOf(Outcome.Done.class);

    Meeting read =
        Acting.doing(amina, () -> door.walk(walk, amina)).orElseThrow().meetings().getFirst();
    assertThat(read.minutes()).isEqualTo(40);
    assertThat(read.mine()).isFalse();
    assertThat(read.content()).isNotNull();
    assertThat(read.content().words()).isEqualTo("We walked to the clinic.");
    assertThat(read.content().functions())
        .containsExactly(SupportFunction.SOCIAL, SupportFunction.LINKS);
  }

  @Test
  void sentTwiceItCountsOnce() {
    UUID once = UUID.randomUUID();
    assertThat(does(log("Once.", once), luca)).isEqualTo(does(log("Once.", once), luca));

    assertThat(cast.count("select count(*) from accompaniment.meeting where walk = ?", walk))
        .isEqualTo(1);
  }

  @Test
  void beforeTheAgreementOnlyDateAndLengthAreAccepted() {
    Actor nikos = cast.supporter("Nikos");
    UUID young = new WalkingCast(cast, clock).walk(amina, nikos, false);
    var words =
        new Command.LogMeeting(
            young, clock.today(), 30, Set.of(), "", "Too early.", UUID.randomUUID());
    var bare =
        new Command.LogMeeting(young, clock.today(), 30, Set.of(), "", "", UUID.randomUUID());

    assertThat(does(words, nikos)).isEqualTo(new Outcome.Refused(Objection.NOT_AGREED_YET));
    assertThat(does(bare, nikos)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aMendedEntryKeepsWhatItSaid() {
    UUID meeting = done(does(log("First.", UUID.randomUUID()), luca));
    does(mend(meeting, 50, "Second."), luca);
    does(mend(meeting, 50, "Third."), luca);

    MeetingPage page = Acting.doing(amina, () -> door.meeting(walk, meeting, amina)).orElseThrow();
    assertThat(page.meeting().content().words()).isEqualTo("Third.");
    assertThat(page.before())
        .extracting(MeetingPage.Before::words)
        .containsExactly("Second.", "First.");
    assertThat(page.before()).extracting(MeetingPage.Before::minutes).containsExactly(50, 40);
  }

  @Test
  void thePeerWritesBesideAndDoesNotMend() {
    UUID meeting = done(does(log("She was calm.", UUID.randomUUID()), luca));

    assertThat(does(mend(meeting, 10, "I was not."), amina))
        .isEqualTo(new Outcome.Refused(Objection.NOT_YOURS));
    does(
        new Command.WriteBeside(
            walk, meeting, BesideKind.DISAGREES, "I was not.", UUID.randomUUID()),
        amina);

    Meeting read =
        Acting.doing(luca, () -> door.walk(walk, luca)).orElseThrow().meetings().getFirst();
    assertThat(read.beside()).extracting(Meeting.Beside::words).containsExactly("I was not.");
    assertThat(read.beside().getFirst().kind()).isEqualTo(BesideKind.DISAGREES);
  }

  @Test
  void nobodyElseFindsTheWalk() {
    UUID meeting = done(does(log("Ours.", UUID.randomUUID()), luca));
    for (Actor stranger :
        new Actor[] {
          cast.peer("Another"),
          cast.supporter("Nikos"),
          cast.coordinator("Giulia"),
          cast.professional("Eleni"),
          cast.wears(luca.person(), Hat.PEER)
        }) {
      assertThat(Acting.doing(stranger, () -> door.walk(walk, stranger))).isEmpty();
      assertThat(Acting.doing(stranger, () -> door.meeting(walk, meeting, stranger))).isEmpty();
      assertThat(does(log("Mine?", UUID.randomUUID()), stranger))
          .isInstanceOf(Outcome.Nothing.class);
      assertThat(does(mend(meeting, 10, "Mine?"), stranger)).isInstanceOf(Outcome.Nothing.class);
    }
  }

  private Outcome does(Command command, Actor actor) {
    return Acting.doing(actor, () -> door.does(command, actor));
  }

  private Command.LogMeeting log(String words, UUID once) {
    return new Command.LogMeeting(
        walk,
        clock.today(),
        40,
        Set.of(SupportFunction.SOCIAL, SupportFunction.LINKS),
        "Call the nurse",
        words,
        once);
  }

  private Command.MendMeeting mend(UUID meeting, int minutes, String words) {
    return new Command.MendMeeting(
        walk,
        meeting,
        clock.today(),
        minutes,
        Set.of(SupportFunction.SOCIAL, SupportFunction.LINKS),
        "Call the nurse",
        words);
  }

  private static UUID done(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done) outcome).id();
  }
}
