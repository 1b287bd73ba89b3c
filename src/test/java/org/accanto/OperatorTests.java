package org.accanto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.accanto.database.CannotStartException;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What whoever runs the machine reads at the terminal: counts, and nothing of anybody. */
@AccantoTest
@Tag("confidentiality")
class OperatorTests {

  @Value("${accanto.database-url}")
  String url;

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired ActingTransaction transaction;

  @TempDir Path empty;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void aWholeListEndsWithZeroAndTheNumberToKeep() throws SQLException {
    assertThat(operator().run("audit-check", "unused")).contains(0);
    assertThat(said())
        .containsPattern("\\d+ readings checked, all as they were written\\.\n")
        .containsPattern("Head now: \\d+:[0-9a-f]{64}\n");
  }

  @Test
  void anotherNumberThanTheOneThatWasKeptEndsWithACodeOfItsOwn() throws SQLException {
    assertThat(operator().run("audit-check", "unused", "0:" + "0".repeat(64)))
        .contains(Operator.BROKEN);
    assertThat(said()).contains("The head that was kept is not what the rows say up to entry 0.");
  }

  /** The tests' clock is ahead of the database's. */
  @Test
  void aMomentThatLiesAheadIsSaid_andSetBackWhenAsked() throws SQLException {
    Actor amina = cast.peer("Amina");
    clock.pass(Duration.ofMinutes(2));
    transaction.run(amina, () -> {});

    assertThat(operator().run("clock-check", "unused")).contains(Operator.AHEAD);
    assertThat(said()).containsPattern("lies \\d+ days ahead of it").contains("clock repair");
    printed.reset();
    assertThat(operator().run("clock-repair", "unused")).contains(0);
    assertThat(said()).containsPattern("lies \\d+ days ahead of it").contains("Set back.");
    printed.reset();
    assertThat(operator().run("clock-check", "unused")).contains(0);
    assertThat(said()).contains("Nobody acted in a moment that lies ahead of it.");
  }

  @Test
  void aMistypedNumberAndAnUnknownCommandAreNoAnswer() throws SQLException {
    assertThat(operator().run("audit-check", "unused", "12")).contains(2);
    assertThat(operator().run("dance", "unused")).contains(2);
  }

  @Test
  void whatTheApplicationTakesIsLeftToIt() throws SQLException {
    assertThat(operator().run()).isEqualTo(Optional.empty());
    assertThat(operator().run("--accanto.data=x", "--server.port=1")).isEmpty();
  }

  @Test
  void aFolderWithoutDataIsRefusedAndStaysEmpty() {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    assertThatThrownBy(() -> new Operator(out, out, null).run("audit-check", empty.toString()))
        .isInstanceOf(CannotStartException.class);
    assertThat(empty).isEmptyDirectory();
  }

  private Operator operator() {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new Operator(out, out, url);
  }

  private String said() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
