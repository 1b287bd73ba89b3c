package org.accanto.training.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./accanto verify}: five answers, a line each, and an exit code. */
class VerifyCommandTests {

  private static final String TRUST = Sample.KEY.did().text();

  @TempDir Path folder;
  private Path file;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("luca.json");
    Files.writeString(file, Sample.json());
  }

  @Test
  void eachQuestionHasALineOfItsOwn() {
    assertThat(verify(Sample.BETWEEN, file.toString(), "--trust", TRUST)).isZero();
    assertThat(said().lines())
        .containsExactly(
            "Genuine: the words are those that were signed.",
            "Complete: nothing was added, nothing is missing.",
            "In date: from 2026-03-01 to 2028-03-01.",
            "Whether it was taken back is not known here. Ask whoever issued it.",
            "Issued by somebody known: " + TRUST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it", "el"})
  void theAnswersAreInTheLanguageThatIsAskedFor(String language) {
    assertThat(verify(Sample.BETWEEN, file.toString(), "--language", language))
        .isEqualTo(VerifyCommand.STRANGER);
    String first =
        switch (language) {
          case "it" -> "Autentico: le parole sono quelle firmate.";
          case "el" -> "Γνήσιο: τα λόγια είναι αυτά που υπογράφηκαν.";
          default -> "Genuine: the words are those that were signed.";
        };
    assertThat(said().lines()).hasSize(5).first().isEqualTo(first);
  }

  @Test
  void whatDoesNotHoldEndsWithACodeOfItsOwn() throws IOException {
    assertThat(verify(Sample.UNTIL, file.toString(), "--trust", TRUST))
        .isEqualTo(VerifyCommand.DOES_NOT_HOLD);
    Path list = folder.resolve("withdrawn");
    Files.writeString(list, Sample.TEXT.id() + "\n");
    assertThat(
            verify(
                Sample.BETWEEN, file.toString(), "--trust", TRUST, "--withdrawn", list.toString()))
        .isEqualTo(VerifyCommand.DOES_NOT_HOLD);
    assertThat(said()).contains("Taken back by whoever issued it.");
    Files.writeString(file, Sample.json().replaceFirst("\\{", "{\"a\\\\u001b[2Jb\":1,"));
    assertThat(verify(Sample.BETWEEN, file.toString(), "--trust", TRUST))
        .isEqualTo(VerifyCommand.DOES_NOT_HOLD);
    assertThat(said()).contains("does not belong there, or is missing: a").doesNotContain("\u001b");
  }

  @Test
  void whatIsNotThereOrNotUnderstoodIsSaid() {
    assertThat(verify(Sample.BETWEEN, folder.resolve("none").toString()))
        .isEqualTo(VerifyCommand.NO_FILE);
    assertThat(verify(Sample.BETWEEN)).isEqualTo(2);
    assertThat(verify(Sample.BETWEEN, "a", "b")).isEqualTo(2);
    assertThat(verify(Sample.BETWEEN, "a", "--trust", "somebody")).isEqualTo(2);
    assertThat(verify(Sample.BETWEEN, "a", "--trust")).isEqualTo(2);
    assertThat(verify(Sample.BETWEEN, "a", "--force", "yes")).isEqualTo(2);
  }

  /** The kernel itself takes the network away, loopback too. */
  @Test
  void itWorksWithoutAnyNetwork() throws Exception {
    List<String> without = List.of("unshare", "--user", "--map-root-user", "--net", "--");
    assumeTrue(ends(without, "true") == 0, "no network namespaces here: not tried");
    assertThat(
            ends(
                without,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.accanto.Accanto",
                "verify",
                file.toString()))
        .isIn(VerifyCommand.STRANGER, VerifyCommand.DOES_NOT_HOLD);
    assertThat(said())
        .contains("Genuine: the words are those that were signed.")
        .contains("Complete: nothing was added");
  }

  private int ends(List<String> before, String... command) throws Exception {
    List<String> all = new ArrayList<>(before);
    all.addAll(Arrays.asList(command));
    try {
      Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
      process.getInputStream().transferTo(printed);
      return process.waitFor();
    } catch (IOException e) {
      return -1;
    }
  }

  private int verify(Instant now, String... typed) {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new VerifyCommand(out, out, Clock.fixed(now, ZoneOffset.UTC)).run(List.of(typed));
  }

  private String said() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
