package org.accanto.matching.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.format.InstanceFile;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.InstanceGenerator;
import org.accanto.matching.rules.InstanceGenerator.Family;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever types the command reads, and the exit code for whoever wrote a script. */
class MatchCommandTests {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @EnumSource
  void aPlanIsMadeAndTheSecondOpinionFindsItTheBest(Goal.Mode mode) {
    Path instance = instance(mode);
    assertThat(run("--instance", instance, "--out", file("p.csv"), "--certificate", file("c.json")))
        .isZero();
    assertThat(said()).contains("gap: 0\n");
    assertThat(
            run(
                "check",
                "--instance",
                instance,
                "--solution",
                file("p.csv"),
                "--certificate",
                file("c.json")))
        .isZero();
    assertThat(said())
        .startsWith("valid: yes\nviolations: 0\nmatched: ")
        .contains("\nobjective: ", "\nworstWaitLeftOut: ", "\ngap: 0\ngapPercent: 0.0000\n")
        .endsWith("optimal: yes\n");
    assertThat(told()).isEmpty();
  }

  @Test
  void theSameFileGivesTheSameBytes() throws IOException {
    Path instance = instance(Goal.Mode.WEIGHTED);
    run("--instance", instance, "--out", file("a.csv"), "--certificate", file("a.json"));
    run("--instance", instance, "--out", file("b.csv"), "--certificate", file("b.json"));
    assertThat(file("a.csv")).hasSameBinaryContentAs(file("b.csv"));
    assertThat(file("a.json")).hasSameBinaryContentAs(file("b.json"));
    assertThat(Files.readAllLines(file("a.csv"))).first().isEqualTo("peer,supporter");
  }

  @Test
  void aPlanThatBreaksARuleIsNamedAndHasItsCode() throws IOException {
    Path instance = instance(Goal.Mode.WEIGHTED);
    Instance read = InstanceFile.read(instance);
    StringBuilder everybody = new StringBuilder("peer,supporter\n");
    read.peers().forEach(p -> everybody.append(p.id()).append(",0\n"));
    Files.writeString(file("p.csv"), everybody);
    assertThat(run("check", "--instance", instance, "--solution", file("p.csv")))
        .isEqualTo(MatchCommand.BROKEN);
    assertThat(said())
        .startsWith("valid: no\n")
        .containsPattern("violation: R\\d\\d peer \\d+, supporter 0\n");
  }

  @Test
  void theBareGraphIsExported() {
    assertThat(run("export", "--instance", instance(Goal.Mode.WEIGHTED), "--out", file("graph")))
        .isZero();
    assertThat(file("graph/edges.csv")).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dance",
        "--instance",
        "--instance i",
        "--instance i --out",
        "--instance i --out o --out o",
        "check --instance i",
        "check --instance i --out o",
        "export --out o"
      })
  void whatIsNoCommandIsAnsweredWithTheThreeThatThereAre(String typed) {
    Object[] words = typed.isEmpty() ? new Object[0] : typed.split(" ", -1);
    assertThat(run(words)).isEqualTo(2);
    assertThat(told())
        .contains("accanto match --instance", "accanto match check", "accanto match export");
  }

  @Test
  void aBadFileIsOneSentenceAndItsCode() throws IOException {
    Path instance = instance(Goal.Mode.WEIGHTED);
    assertThat(run("--instance", file("none"), "--out", file("p"))).isEqualTo(40);
    assertThat(told()).isEqualTo("There is no file " + file("none") + ".\n");
    Files.write(file("cut.gz"), new byte[] {0x1f, (byte) 0x8b, 8});
    assertThat(run("--instance", file("cut.gz"), "--out", file("p"))).isEqualTo(41);
    Files.writeString(file("p.csv"), "peer,supporter\n0,0\n0,0\n");
    assertThat(run("check", "--instance", instance, "--solution", file("p.csv"))).isEqualTo(50);
    assertThat(run("--instance", instance, "--out", file("no/such"))).isEqualTo(51);
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nobodyAtAllIsAPlanToo(Goal.Mode mode) {
    Instance empty = InstanceGenerator.make(Family.TINY, 0, 0, mode, Goal.Capacity.COUNT, 1);
    InstanceFile.write(file("i.json"), empty);
    assertThat(run("--instance", file("i.json"), "--out", file("p.csv"))).isZero();
    assertThat(run("check", "--instance", file("i.json"), "--solution", file("p.csv"))).isZero();
  }

  @Test
  void whereHoursCountTheProofIsByPricesOfPeers() throws IOException {
    InstanceFile.write(
        file("h.json"),
        InstanceGenerator.make(Family.AMPLE, 20, 9, Goal.Mode.WEIGHTED, Goal.Capacity.HOURS, 1));
    Object[] same = {"--instance", file("h.json"), "--certificate", file("c.json")};
    assertThat(run(with(same, "--out", file("p.csv")))).isZero();
    assertThat(Files.readString(file("c.json"))).contains("\"peer-prices\"");
    assertThat(run(with(with(new Object[] {"check"}, same), "--solution", file("p.csv")))).isZero();
    assertThat(said()).contains("valid: yes", "\ngap: ");
  }

  private static Object[] with(Object[] some, Object... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray();
  }

  private Path instance(Goal.Mode mode) {
    Path file = file("i.json.gz");
    InstanceFile.write(
        file, InstanceGenerator.make(Family.SCARCE, 60, 25, mode, Goal.Capacity.COUNT, 3));
    return file;
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private int run(Object... typed) {
    out.reset();
    err.reset();
    return new MatchCommand(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(List.of(typed).stream().map(Object::toString).toList());
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
